import {
  type Actor,
  type ForumEvent,
  isRefusal,
  notFound,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { tooIntricate } from '../markdown/canonical';
import type { Paper, SetText } from '../paper/paper';
import type { Amendment, AmendmentAction } from './amendment';
import { amendmentSheet, negotiationEvent } from './amendment-event';
import { mayAmend, mayJoin } from './amendment-gates';
import { laterText, noSuchParagraph } from './amendment-wording';
import type { PresentText } from './collisions';
import { wordsUnder } from './standing';

const LONGEST_REASON = 1000;
const LONGEST_TEXT = 20_000;

/** An amendment as the API takes it in. */
export interface AmendmentInput {
  readonly paragraph: string;
  readonly action: AmendmentAction;
  readonly reason: string | null;
  /** As an alternative for the same number; with INSERT_AFTER. */
  readonly asAlternative?: boolean;
}

/** What a proposal is decided on. */
export interface ProposalState {
  readonly key: string;
  readonly paper: Paper;
  /** The text that was named. */
  readonly revisionKey: string;
  readonly present: PresentText;
  readonly amendments: readonly Amendment[];
  /** The words that were sent, set; `null` where none were, or where they take too long. */
  readonly text: Result<SetText> | null;
  /** Whether they can be put into the text so that exactly they are added: not so for a text that is too entangled there. */
  readonly fits: boolean;
  /** Whether the text would be another one. */
  readonly changes: boolean;
}

/** An amendment as it stands afterwards. */
export interface AmendmentDecision {
  readonly paper: Paper;
  readonly amendment: Amendment;
  readonly events: readonly ForumEvent[];
}

const checkWords = (state: ProposalState, action: AmendmentAction): Result<SetText | null> => {
  if (action === 'DELETE') return null;
  const text = state.text ?? tooIntricate();
  if (isRefusal(text)) return text;
  if (text.markdown.trim() === '')
    return refuse(
      'INVALID',
      { en: 'Write the words that you propose.', fr: 'Rédigez le texte que vous proposez.' },
      'text',
    );
  return text.markdown.length <= LONGEST_TEXT
    ? text
    : refuse(
        'INVALID',
        {
          en: 'The words are more than 20,000 characters. Propose several amendments, or a paper of your own.',
          fr: 'Le texte dépasse 20 000 caractères. Proposez plusieurs amendements, ou un document distinct.',
        },
        'text',
      );
};

const unlessItFits = ({ fits, changes }: ProposalState): Refusal | null => {
  if (!changes)
    return refuse(
      'INVALID',
      {
        en: 'The paragraph says this already. Change its words.',
        fr: 'Le paragraphe le dit déjà. Modifiez-en les mots.',
      },
      'text',
    );
  return fits
    ? null
    : refuse(
        'INVALID',
        {
          en: 'These words cannot be put into this paragraph by themselves. Write them without headings or lists, or amend the paragraph above it.',
          fr: 'Ce texte ne peut être inséré tel quel dans ce paragraphe. Rédigez-le sans titres ni listes, ou amendez le paragraphe supérieur.',
        },
        'text',
      );
};

const unlessNew = (amendments: readonly Amendment[], own: Amendment): Refusal | null =>
  amendments.some(
    (other) =>
      other.state === 'PROPOSED' &&
      other.paragraphKey === own.paragraphKey &&
      other.action === own.action &&
      other.text === own.text,
  )
    ? refuse('DUPLICATE', {
        en: 'The same amendment has been proposed already. Join it as a co-sponsor.',
        fr: 'Le même amendement a déjà été proposé. Portez-vous coauteur.',
      })
    : null;

const checkReason = (reason: string | null): Result<string | null> =>
  reason === null || reason.trim() === '' ? null : checkText(reason, LONGEST_REASON, 'reason');

const notInserted = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'An alternative stands beside the paragraph. Propose it as text that is inserted after it.',
      fr: 'Une variante figure à côté du paragraphe. Proposez-la comme texte à insérer après celui-ci.',
    },
    'asAlternative',
  );

const drawnUp = (
  state: ProposalState,
  input: AmendmentInput,
  proposer: string,
  now: Date,
): Result<Amendment> => {
  const { present, paper } = state;
  const place = present.paragraphs.findIndex(({ number }) => number === input.paragraph.trim());
  const paragraph = present.paragraphs[place];
  if (paragraph === undefined) return noSuchParagraph();
  if (input.asAlternative === true && input.action !== 'INSERT_AFTER') return notInserted();
  const text = checkWords(state, input.action);
  if (isRefusal(text)) return text;
  const reason = checkReason(input.reason);
  if (isRefusal(reason)) return reason;
  return {
    ...{ key: state.key, paperKey: paper.key, revisionKey: present.key },
    ...{ paragraphKey: paragraph.key, paragraph: paragraph.number, action: input.action, reason },
    words: wordsUnder(present.paragraphs, place, input.action),
    ...{ text: text?.markdown ?? null, html: text?.html ?? null },
    ...{ state: 'PROPOSED', proposer, cosponsors: [] },
    ...{ proposedAt: now, resolvedAt: null, acceptedOn: null },
  };
};

/** Proposes a change of one paragraph of the present text, in the name of the actor's delegation (papers). */
export const proposeAmendment = (
  state: ProposalState,
  input: AmendmentInput,
  actor: Actor,
  now: Date,
): Result<AmendmentDecision> => {
  const { paper, present } = state;
  const refusal = mayAmend(actor, paper) ?? (state.revisionKey === present.key ? null : laterText());
  if (refusal !== null) return refusal;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const amendment = drawnUp(state, input, delegation, now);
  if (isRefusal(amendment)) return amendment;
  const last = unlessNew(state.amendments, amendment) ?? unlessItFits(state);
  if (last !== null) return last;
  const proposed = negotiationEvent('paper.amendmentProposed', paper, {
    amendment: amendmentSheet(amendment),
  });
  return { paper, amendment, events: [proposed] };
};

/** Joins an amendment as a co-sponsor, in the name of the actor's delegation (papers). */
export const joinAmendment = (
  state: { readonly paper: Paper; readonly amendment: Amendment },
  actor: Actor,
): Result<AmendmentDecision> => {
  const { paper, amendment } = state;
  const refusal = mayJoin(actor, paper, amendment);
  if (refusal !== null) return refusal;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const joined = { ...amendment, cosponsors: [...amendment.cosponsors, delegation] };
  const event = negotiationEvent('paper.amendmentJoined', paper, {
    amendment: amendmentSheet(joined),
    delegation,
  });
  return { paper, amendment: joined, events: [event] };
};
