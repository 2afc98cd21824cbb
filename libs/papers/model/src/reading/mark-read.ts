import { type Actor, forbidden, type Refusal } from '@parley/kernel';
import type { Decision } from '@parley/delegations/model';

/** A circulated text that is marked as read, or as unread again. */
export interface MarkedText {
  readonly key: string;
  readonly paperKey: string;
  readonly number: number;
}

/** What is marked, and by whom. It is told to nobody: there are no events. */
export interface MarkDecision extends Decision {
  readonly personId: string;
  readonly texts: readonly MarkedText[];
  /** When, by the database’s clock. */
  readonly at: Date;
}

/** Texts are marked by people: a machine has read nothing for anybody. */
export const mayMark = (actor: Actor): Refusal | undefined =>
  actor.personId === null
    ? forbidden({
        en: 'What was read is kept for people. Sign in as a person to mark papers.',
        fr: 'Ce qui a été lu est noté pour des personnes. Connectez-vous en tant que personne pour marquer des documents.',
      })
    : undefined;

/** Marks texts for whoever asks, after {@link mayMark}; each once, however often it was named. */
export const markTexts = (
  texts: readonly MarkedText[],
  { personId }: Pick<Actor, 'personId'>,
  at: Date,
): MarkDecision => {
  if (personId === null) throw new Error('a machine marks nothing');
  const once = [...new Map(texts.map((text) => [text.key, text])).values()];
  return { personId, texts: once, at, events: [] };
};
