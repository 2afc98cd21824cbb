import { type Actor, type DelegationCode, visible } from '@parley/kernel';
import type { Dossier } from '../dossier';
import { effectiveLabel } from '../session/effective-label';
import {
  type AnswerSheet,
  answerSheet,
  type ItemSheet,
  itemSheet,
  type SessionSheet,
  sessionSheet,
} from './sheets';

/** A session as one screen holds it. */
export interface SessionView {
  /** `null` while it is out of sight. */
  readonly session: SessionSheet | null;
  /** The answers given; a participant that is not here has not answered. */
  readonly answers: Readonly<Record<DelegationCode, AnswerSheet>>;
  readonly items: Readonly<Record<string, ItemSheet>>;
}

/** A screen that holds nothing yet, or nothing any more. */
export const NOTHING: SessionView = { session: null, answers: {}, items: {} };

/** What a reader who asks now is told; the same as what events have told a reader who listened. */
export const viewFor = (actor: Actor, { session, items, answers }: Dossier): SessionView => {
  if (!visible(actor, effectiveLabel(session))) return NOTHING;
  const invited = answers.filter(({ delegation }) => session.participants.includes(delegation));
  const seen = items.filter(({ label }) => visible(actor, label));
  return {
    session: sessionSheet(session),
    answers: Object.fromEntries(invited.map((answer) => [answer.delegation, answerSheet(answer)])),
    items: Object.fromEntries(seen.map((item) => [item.key, itemSheet(item)])),
  };
};
