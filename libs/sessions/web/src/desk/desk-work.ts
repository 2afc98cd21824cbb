import type { DeskSessionFragment } from '@parley/api-client';
import { secondsOf } from '@parley/kernel';

/** What the agenda of a session plans, and how long the session lasts, in whole minutes. */
export interface AgendaTime {
  readonly planned: number;
  readonly lasts: number;
}

type Timed = Pick<DeskSessionFragment, 'plannedDuration' | 'startsAt' | 'endsAt'>;

/** The agenda of a session against its length. */
export const agendaTime = ({ plannedDuration, startsAt, endsAt }: Timed): AgendaTime => ({
  planned: Math.ceil((secondsOf(plannedDuration) ?? 0) / 60),
  lasts: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000),
});

/** Whether more is planned than there is time. */
export const isOver = (session: Timed): boolean => {
  const { planned, lasts } = agendaTime(session);
  return planned > lasts;
};

/** The seats that have not answered the invitation to a session that is convened. */
export const missingAnswers = ({
  state,
  invitations,
}: Pick<DeskSessionFragment, 'state' | 'invitations'>): DeskSessionFragment['invitations'] =>
  state === 'CONVENED' ? invitations.filter(({ answer }) => answer === 'AWAITED') : [];

/** What must be mended before a session is convened: all that is more than worth knowing and has no panel of its own. */
export const mustMend = ({
  conflicts,
}: Pick<DeskSessionFragment, 'conflicts'>): DeskSessionFragment['conflicts'] =>
  conflicts.filter(({ severity, code }) => severity !== 'NOTICE' && code !== 'AGENDA_TOO_LONG');
