import { Module } from '@nestjs/common';
import { AgendaController } from './agenda-document/agenda-controller';
import { CalendarController } from './calendars/calendar-controller';
import { calendarProviders } from './calendars/calendar-providers';
import { fairHoursProviders } from './fair-hours/providers';
import { AutomaticReminders } from './bookings/automatic-reminders';
import { BookingResolver } from './bookings/booking-resolver';
import { wordConstraints } from './bookings/constraints';
import { AgendaItemResolver } from './graphql/agenda-item-resolver';
import { agendaProviders } from './graphql/agenda-providers';
import { SessionResolver } from './graphql/session-resolver';
import { conveningShowsSeries } from './series/convening';
import { seriesProviders } from './series/series-providers';
import { onSessionDecision } from './store/consequences';
import { SchedulingAbilityResolver } from './graphql/viewer-abilities-resolver';
import { requestsProviders } from './requests/all';

/** Sessions, invitations, the agenda, calendars and what is in the way. */
@Module({
  controllers: [AgendaController, CalendarController],
  providers: [
    SessionResolver,
    AgendaItemResolver,
    ...agendaProviders,
    SchedulingAbilityResolver,
    BookingResolver,
    AutomaticReminders,
    ...calendarProviders,
    ...requestsProviders,
    ...fairHoursProviders,
    ...seriesProviders,
  ],
})
export class SessionsModule {
  constructor() {
    onSessionDecision(conveningShowsSeries);
    wordConstraints();
  }
}
