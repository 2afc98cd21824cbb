import type { ForumEvent } from '@parley/kernel';
import { isUnattributed } from '../events/paper-event';
import type { Paper } from '../paper/paper';
import { paperLabel } from '../paper/paper-label';
import type { Stance } from '../stances/stance';
import type { Amendment } from './amendment';

/** An amendment as events hold it: without its text, which is asked for. */
export type AmendmentSheet = Pick<
  Amendment,
  'key' | 'revisionKey' | 'paragraphKey' | 'paragraph' | 'action' | 'state' | 'proposer'
>;

/** What is told of amendments, stances and brackets, to all who see the paper. */
export type NegotiationEventData = {
  'paper.amendmentProposed': Readonly<{ amendment: AmendmentSheet }>;
  'paper.amendmentJoined': Readonly<{ amendment: AmendmentSheet; delegation: string }>;
  'paper.amendmentResolved': Readonly<{ amendment: AmendmentSheet }>;
  'paper.stanceTaken': Readonly<{
    revisionKey: string;
    paragraphKey: string;
    paragraph: string;
    delegation: string;
    stance: Stance;
    comment: string | null;
  }>;
  'paper.bracketClosed': Readonly<{
    revisionKey: string;
    paragraphKey: string;
    paragraph: string;
    kept: boolean;
  }>;
  'paper.alternativesClosed': Readonly<{
    revisionKey: string;
    paragraphKey: string;
    paragraph: string;
    /** The ones that were agreed, by their numbers. */
    kept: readonly string[];
  }>;
};

/** What happens to a text while it is negotiated. */
export const NEGOTIATION_EVENT_TYPES = [
  'paper.amendmentProposed',
  'paper.amendmentJoined',
  'paper.amendmentResolved',
  'paper.stanceTaken',
  'paper.bracketClosed',
  'paper.alternativesClosed',
] as const satisfies readonly (keyof NegotiationEventData)[];

/** Field by field, so that nothing travels that a store may have added to the object. */
export const amendmentSheet = (amendment: Amendment): AmendmentSheet => {
  const { key, revisionKey, paragraphKey, paragraph, action, state, proposer } = amendment;
  return { key, revisionKey, paragraphKey, paragraph, action, state, proposer };
};

/** What is done by who decides on the text. */
const DECIDES: readonly (keyof NegotiationEventData)[] = [
  'paper.amendmentResolved',
  'paper.bracketClosed',
  'paper.alternativesClosed',
];

/** Under the paper's label. Who decides on a non-paper is not told: it may be its author. */
export const negotiationEvent = <T extends keyof NegotiationEventData>(
  type: T,
  paper: Paper,
  data: NegotiationEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Paper', key: paper.key },
  sessionKey: null,
  label: paperLabel(paper),
  data,
  ...(isUnattributed(paper) && DECIDES.includes(type) ? { unattributed: true } : {}),
});
