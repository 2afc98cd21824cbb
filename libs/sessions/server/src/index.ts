import calendarsSdl from './calendars/calendars.graphql';
import { bookingFields } from './bookings/booking-fields';
import bookingsSdl from './bookings/bookings.graphql';
import { AgendaItemEntity } from './entities/agenda-item.entity';
import { InvitationEntity } from './entities/invitation.entity';
import { SessionEntity } from './entities/session.entity';
import fairHoursSdl from './fair-hours/fair-hours.graphql';
import { fairHoursFields } from './fair-hours/fair-hours-fields';
import { itemFields } from './graphql/item-fields';
import { sessionFields } from './graphql/session-fields';
import agendaSdl from './agenda.graphql';
import { RequestEntity } from './requests/request.entity';
import { seriesFields, sessionSeriesFields } from './series/series-fields';
import seriesSdl from './series/series.graphql';
import sdl from './sessions.graphql';

export * from './commands/adopt-agenda';
export * from './calendars/commands';
export * from './bookings/remind-invitation';
export * from './commands/answer-invitation';
export * from './commands/agenda-templates';
export * from './commands/defer-item';
export * from './commands/edit-agenda';
export { labelInput } from './commands/inputs';
export * from './commands/plan-session';
export * from './commands/run-item';
export * from './commands/run-session';
export * from './commands/take-over-items';
export { addDayOff, withdrawDayOff } from './fair-hours/commands';
export * from './reading/agenda-loaders';
export * from './reading/agenda-view';
export * from './reading/database-now';
export * from './reading/read-dossier';
export * from './reading/session-cursor';
export * from './reading/session-view';
export * from './requests/all';
export * from './rows/item-row';
export * from './rows/session-row';
export * from './series/commands';
export * from './series/series-row';
export * from './series/series-view';
export * from './series/set-agenda';
export * from './sessions-module';
export type { Consequences } from './store/consequences';
export { onSessionDecision } from './store/consequences';
export * from './store/item-papers';
export * from './store/load-dossier';

/** SDL of sessions and all that belongs to them. */
export const sessionsSdl = [sdl, agendaSdl, calendarsSdl, fairHoursSdl, seriesSdl, bookingsSdl].join('\n');
/** Fields that need no server class. */
export const sessionsResolvers = {
  ...sessionFields,
  ...itemFields,
  ...fairHoursFields,
  ...seriesFields,
  Session: { ...sessionFields.Session, ...sessionSeriesFields, ...bookingFields.Session },
  SessionConflict: bookingFields.SessionConflict,
  Invitation: { ...sessionFields.Invitation, ...bookingFields.Invitation },
};
/** What this domain stores through TypeORM. */
export const sessionsEntities = [SessionEntity, AgendaItemEntity, InvitationEntity, RequestEntity];
