import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import {
  acceptAllThatDoNotCollide as acceptAll,
  AMENDMENT_ACTIONS,
  AMENDMENT_STATES,
  type AmendmentAction,
  type AmendmentDecision,
  joinAmendment as join,
  mayAmend,
  mayDecideOnText,
  type NegotiationDecision,
  proposeAmendment as propose,
  type ProposalState,
  resolveAmendment as resolve,
  type SetText,
  withoutCollision,
  writeMark,
} from '@parley/papers/model';
import { z } from 'zod';
import { setText } from '../markdown/set-text';
import { edited, placedText, reads, textWith, type WholeText } from './build-text';
import {
  acceptedSoFar,
  loadByAmendment,
  loadNegotiated,
  type Negotiated,
  paperOfRevision,
} from './load-negotiation';
import { insertAmendment, insertSponsor, saveNegotiation } from './save-amendments';

// The one rule of who may needs the paper's state as well, and answers in the order of refusals.
const may = () => undefined;

const proposal = z.object({
  revisionId: idOf('PaperRevision'),
  paragraph: z.string(),
  action: z.enum(AMENDMENT_ACTIONS),
  text: optional(z.string()),
  reason: optional(z.string()),
  asAlternative: optional(z.boolean()),
});

interface Asked {
  readonly paragraph: string;
  readonly action: AmendmentAction;
  readonly text: string | null;
  readonly asAlternative: boolean | null;
}

type Words = Pick<ProposalState, 'text' | 'fits' | 'changes'>;

const NOTHING: Words = { text: null, fits: true, changes: true };

const NUMBERS = /<span class="paragraph-number">[^<]*<\/span> /g;

// The words of an amendment are numbered when they are in the text.
const unnumbered = (text: Result<SetText> | null): Result<SetText> | null =>
  text === null || isRefusal(text) ? text : { ...text, html: text.html.replaceAll(NUMBERS, '') };

/** Whether the words come out as they were meant where they are put. */
const triedIn = async (
  present: WholeText,
  asked: Asked,
  text: SetText | null,
): Promise<Omit<Words, 'text'>> => {
  const source = await placedText(present.markdown);
  const place = present.paragraphs.findIndex(({ number }) => number === asked.paragraph.trim());
  if (source === null || !reads(source, present) || place < 0 || place >= source.paragraphs.length)
    return { fits: false, changes: true };
  const words = text?.paragraphs.map((paragraph) => paragraph.text).join(' ') ?? '';
  const { action } = asked;
  const mark = asked.asAlternative === true ? writeMark({ wantedBy: [], opposedBy: [] }) : '';
  const put = text === null ? null : `${mark}${text.markdown}`;
  const after = await edited(source, [{ place, action, text: put, words }]);
  return { fits: after !== null, changes: after?.markdown !== present.markdown };
};

/** Sets the words and tries them in the text. Only for those who may propose: reading costs something. */
const tried = async ({ known, text: present }: Negotiated, asked: Asked, actor: Actor): Promise<Words> => {
  if (mayAmend(actor, known.paper) !== null) return NOTHING;
  if (asked.action === 'DELETE') return { text: null, ...(await triedIn(present, asked, null)) };
  const text = unnumbered(await setText(asked.text ?? ''));
  return text === null || isRefusal(text)
    ? { ...NOTHING, text }
    : ofAlternative(asked, actor, text, await triedIn(present, asked, text));
};

// Its words are read without the mark, which they bear from here on.
const ofAlternative = (
  { asAlternative }: Asked,
  { delegation }: Actor,
  text: SetText,
  rest: Omit<Words, 'text'>,
): Words => {
  if (asAlternative !== true || delegation === null) return { text, ...rest };
  const mark = writeMark({ wantedBy: [delegation], opposedBy: [] });
  return { text: { ...text, markdown: `${mark}${text.markdown}` }, ...rest };
};

/** Proposes a change of one paragraph of the present text. */
export const proposeAmendment = command({
  action: 'amendment.propose',
  input: proposal,
  load: async (tx, { revisionId, ...asked }, { actor, key }): Promise<ProposalState | undefined> => {
    const paperKey = await paperOfRevision(tx, revisionId);
    const negotiated = paperKey === undefined ? undefined : await loadNegotiated(tx, paperKey);
    if (negotiated === undefined) return undefined;
    const { known, text: present, amendments } = negotiated;
    const words = await tried(negotiated, asked, actor);
    return { key, paper: known.paper, revisionKey: revisionId, present, amendments, ...words };
  },
  may,
  decide: (state, input, { actor, now }) =>
    propose(state, { ...input, asAlternative: input.asAlternative === true }, actor, now),
  save: (tx, { paper, amendment }: AmendmentDecision) => insertAmendment(tx, paper, amendment),
  subject: ({ amendment }) => amendment.key,
});

const that = z.object({ id: idOf('Amendment') });

/** Joins an amendment as a co-sponsor. */
export const joinAmendment = command({
  action: 'amendment.join',
  input: that,
  load: async (tx, { id }) => {
    const found = await loadByAmendment(tx, id);
    return found && { paper: found.known.paper, amendment: found.amendment };
  },
  may,
  decide: (state, _, { actor }) => join(state, actor),
  save: (tx, { amendment }: AmendmentDecision) => insertSponsor(tx, amendment),
  subject: ({ amendment }) => amendment.key,
});

const saved = (tx: WriteTx, decision: NegotiationDecision): Promise<void> => saveNegotiation(tx, decision);

/** Accepts or rejects an amendment, or takes it back. */
export const resolveAmendment = command({
  action: 'amendment.resolve',
  input: that.extend({ state: z.enum(AMENDMENT_STATES) }),
  load: async (tx, { id, state }, { actor }) => {
    const found = await loadByAmendment(tx, id);
    if (found === undefined) return undefined;
    const { known, text, amendment, amendments } = found;
    const builds =
      state === 'ACCEPTED' && mayDecideOnText(actor, known.paper) === null && known.draft !== null;
    const built = builds
      ? await textWith(text, known.draft.markdown, acceptedSoFar(found), [amendment])
      : null;
    return { ...known, present: text, amendments, amendment, built };
  },
  may,
  decide: (state, input, { actor, now }) => resolve(state, input.state, actor, now),
  save: saved,
  subject: ({ amendments }) => amendments[0]?.key ?? '',
});

/** Accepts at once all that stand in the present text and collide with none. */
export const acceptAllThatDoNotCollide = command({
  action: 'amendment.acceptAll',
  input: z.object({ paperId: idOf('Paper') }),
  load: async (tx, { paperId }, { actor }) => {
    const found = await loadNegotiated(tx, paperId);
    if (found === undefined) return undefined;
    const { known, text, amendments } = found;
    const builds = mayDecideOnText(actor, known.paper) === null && known.draft !== null;
    const taken = withoutCollision(amendments, text);
    const built = builds ? await textWith(text, known.draft.markdown, acceptedSoFar(found), taken) : null;
    return { ...known, present: text, amendments, built };
  },
  may,
  decide: (state, _, { actor, now }) => acceptAll(state, actor, now),
  save: saved,
  subject: ({ paper }) => paper.key,
});
