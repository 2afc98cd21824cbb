import type { Conflict } from '../conflicts/conflict';

/** An agenda that is too long for its session: what can be overridden. */
export const TIGHT: Conflict = {
  severity: 'WARNING',
  code: 'AGENDA_TOO_LONG',
  message: { en: 'Too long.', fr: 'Trop long.' },
  field: 'endsAt',
  delegations: [],
  sessionKey: null,
};
