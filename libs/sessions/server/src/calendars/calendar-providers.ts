import { PLATFORM_OPTIONS, type PlatformOptions } from '@parley/platform';
import { CalendarAbilityResolver, CalendarFeedResolver, SessionCalendarResolver } from './calendar-resolver';
import { MAIL_CONFIGURATION, type MailConfiguration } from './mail/mail-config';
import { Mailer } from './mail/mailer';
import { SessionMailResolver, UndeliveredMailResolver } from './mail/undelivered-resolver';

const mailConfiguration = ({ mail, publicUrl, host, port }: PlatformOptions): MailConfiguration => ({
  ceiling: mail.ceiling,
  from: mail.from,
  base: publicUrl ?? `http://${host}:${port}`,
});

/** What serves calendars and sends invitations. */
export const calendarProviders = [
  CalendarFeedResolver,
  SessionCalendarResolver,
  CalendarAbilityResolver,
  Mailer,
  SessionMailResolver,
  UndeliveredMailResolver,
  { provide: MAIL_CONFIGURATION, inject: [PLATFORM_OPTIONS], useFactory: mailConfiguration },
];
