import { CalendarAbilityResolver, CalendarFeedResolver, SessionCalendarResolver } from './calendar-resolver';

/** What serves calendars. */
export const calendarProviders = [CalendarFeedResolver, SessionCalendarResolver, CalendarAbilityResolver];
