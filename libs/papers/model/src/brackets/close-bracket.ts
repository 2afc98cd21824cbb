import { type Actor, type ForumEvent, refuse, type Result } from '@parley/kernel';
import { negotiationEvent } from '../amendments/amendment-event';
import { mayDecideOnText } from '../amendments/amendment-gates';
import { laterText, noSuchParagraph } from '../amendments/amendment-wording';
import type { PresentText } from '../amendments/collisions';
import { takenInto } from '../amendments/resolve-amendment';
import type { KnownPaper } from '../paper/draft-paper';
import type { Paper, PaperDraft, SetText } from '../paper/paper';

/** What the closing of a bracket is decided on. */
export interface BracketState extends KnownPaper {
  /** The text that was named. */
  readonly revisionKey: string;
  readonly present: PresentText;
  /** Whether the present text has such a bracket. */
  readonly found: boolean;
  /** The text in preparation without it; `null` where it was closed or changed there. */
  readonly built: SetText | null;
}

/** The text in preparation as it stands afterwards. */
export interface BracketDecision {
  readonly paper: Paper;
  readonly draft: PaperDraft;
  readonly events: readonly ForumEvent[];
}

/** Closes a bracket by agreement (papers): in the next text its words stay without it, or go with it. */
export const closeBracket = (
  state: BracketState,
  input: { readonly paragraph: string; readonly keep: boolean },
  actor: Actor,
): Result<BracketDecision> => {
  const { paper, present, built } = state;
  const refusal = mayDecideOnText(actor, paper) ?? (state.revisionKey === present.key ? null : laterText());
  if (refusal !== null) return refusal;
  const paragraph = present.paragraphs.find(({ number }) => number === input.paragraph.trim());
  if (paragraph === undefined) return noSuchParagraph();
  if (!state.found)
    return refuse(
      'INVALID',
      {
        en: 'The paragraph has no such bracket. Count its brackets from 1, as they open.',
        fr: 'Le paragraphe n’a pas de tels crochets. Comptez-les à partir de 1, dans l’ordre où ils s’ouvrent.',
      },
      'bracket',
    );
  const into = built === null ? null : takenInto(state, built);
  if (into === null)
    return refuse('STATE', {
      en: 'The text in preparation has closed or changed this bracket already. Read it there.',
      fr: 'Le texte en préparation a déjà levé ou modifié ces crochets. Consultez-le.',
    });
  const told = { paragraphKey: paragraph.key, paragraph: paragraph.number, kept: input.keep };
  const closed = negotiationEvent('paper.bracketClosed', paper, { revisionKey: present.key, ...told });
  return { paper, draft: into.draft, events: [closed, into.event] };
};
