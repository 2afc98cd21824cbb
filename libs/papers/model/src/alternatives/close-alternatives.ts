import { type Actor, refuse, type Result } from '@parley/kernel';
import { negotiationEvent } from '../amendments/amendment-event';
import { mayDecideOnText } from '../amendments/amendment-gates';
import { laterText, noSuchParagraph } from '../amendments/amendment-wording';
import type { PresentText } from '../amendments/collisions';
import { takenInto } from '../amendments/resolve-amendment';
import type { BracketDecision } from '../brackets/close-bracket';
import type { KnownPaper } from '../paper/draft-paper';
import type { SetText } from '../paper/paper';
import { baseNumber, isAlternative } from './alternative-mark';

/** What the closing of alternatives is decided on. */
export interface AlternativesState extends KnownPaper {
  /** The text that was named. */
  readonly revisionKey: string;
  readonly present: PresentText;
  /** The text in preparation with the agreed ones alone; `null` where it has changed them, or where they cannot be joined. */
  readonly built: SetText | null;
}

/** Which of the alternatives for a paragraph were agreed. */
export interface AgreedAlternatives {
  /** The paragraph that they are alternatives for, e.g. 1. */
  readonly paragraph: string;
  /** One, or several that are joined into one paragraph: 1, 1 bis. */
  readonly keep: readonly string[];
}

/** The numbers of a paragraph and its alternatives; none where it has no alternatives. */
export const alternativesOf = (present: Pick<PresentText, 'paragraphs'>, paragraph: string): string[] => {
  const base = baseNumber(paragraph.trim());
  const numbers = present.paragraphs.map(({ number }) => number);
  const all = numbers.filter((number) => baseNumber(number) === base);
  return all.some(isAlternative) ? all : [];
};

/** Closes alternatives by agreement (papers): in the next text the agreed ones stay as one paragraph, and the others go. */
export const closeAlternatives = (
  state: AlternativesState,
  { paragraph, keep }: AgreedAlternatives,
  actor: Actor,
): Result<BracketDecision> => {
  const { paper, present, built } = state;
  const refusal = mayDecideOnText(actor, paper) ?? (state.revisionKey === present.key ? null : laterText());
  if (refusal !== null) return refusal;
  const all = alternativesOf(present, paragraph);
  const first = present.paragraphs.find(({ number }) => number === all[0]);
  if (first === undefined) return noSuchParagraph();
  if (keep.length === 0 || keep.some((number) => !all.includes(number)))
    return refuse(
      'INVALID',
      {
        en: `Name what was agreed among ${all.join(', ')}.`,
        fr: `Indiquez ce qui a été convenu parmi ${all.join(', ')}.`,
      },
      'keep',
    );
  const into = built === null ? null : takenInto(state, built);
  if (into === null)
    return refuse('STATE', {
      en: 'The text in preparation has changed these paragraphs already, or they cannot be joined as they are. Change them there.',
      fr: 'Le texte en préparation a déjà modifié ces paragraphes, ou ils ne peuvent être réunis tels quels. Modifiez-les-y.',
    });
  const told = { paragraphKey: first.key, paragraph: first.number, kept: keep };
  const closed = negotiationEvent('paper.alternativesClosed', paper, { revisionKey: present.key, ...told });
  return { paper, draft: into.draft, events: [closed, into.event] };
};
