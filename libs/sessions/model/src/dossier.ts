import type { Decision } from '@parley/delegations/model';
import type { AgendaItem } from './agenda/agenda-item';
import type { Answer } from './invitations/answer';
import type { Session } from './session/session';

/**
 * Everything that a decision about a session may rest on. The items are all of the session's, also those that the
 * actor may not see: labels, clocks and order concern them too. No refusal tells of one that the actor may not see.
 */
export interface Dossier {
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  readonly answers: readonly Answer[];
}

/** The session as it stands afterwards, and of the rest only what changed or is new. */
export interface SessionDecision extends Decision {
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  readonly answers: readonly Answer[];
}

const merged = <T>(old: readonly T[], changed: readonly T[], nameOf: (value: T) => string): T[] => {
  const names = new Set(changed.map(nameOf));
  return [...old.filter((value) => !names.has(nameOf(value))), ...changed];
};

/** The dossier as it stands after a decision: what a store has saved. */
export const settle = (dossier: Dossier, decision: SessionDecision): Dossier => ({
  session: decision.session,
  items: merged(dossier.items, decision.items, ({ key }) => key),
  answers: merged(dossier.answers, decision.answers, ({ delegation }) => delegation),
});
