import { parseGlobalId } from '@parley/kernel';
import { type Forum, type Item, type Person, type Thing } from '@parley/testkit';
import { circulated, type Paper } from './papers';
import { pollInput } from './polls';
import { relabelItem, relabelSession } from './relabel';
import { silenceInput } from './silence';
import { openedStraw } from './straw';

/** Where something is put, and the text that it is about. */
export interface Place {
  readonly session: Thing;
  readonly item: Item;
  readonly paper: Paper;
  /** A word that stands in all that is put there, and nowhere else. */
  readonly word: string;
}

const SEATS = ['FRA', 'JPN', 'KOR'];
const NARROW = { classification: 'UNCLASSIFIED', releasableTo: SEATS };

// No operation gives a circulated paper another label yet: the database is asked to, as such an operation would.
const relabelPaper = async (forum: Forum, { id }: Thing): Promise<void> => {
  const values = [parseGlobalId(id)?.key, SEATS];
  await forum.sql('update paper_revision set releasable_to = $2 where paper_id = $1', values);
  await forum.sql('update paper set releasable_to = $2 where id = $1', values);
};

/** What can be narrowed to France, Japan and Korea. */
export const NARROWING = {
  'the session': (forum: Forum, { session }: Place) => relabelSession(forum, session.id, NARROW),
  'the item': (forum: Forum, { item }: Place) => relabelItem(forum, item.id, NARROW),
  'the paper': (forum: Forum, { paper }: Place) => relabelPaper(forum, paper),
} as const;
export type Narrowed = keyof typeof NARROWING;

/** A thing that was put, and with what it is narrowed. */
export interface Put {
  readonly kind: 'Poll' | 'SilenceProcedure' | 'StrawPoll' | 'Decision' | 'AgreedAction';
  readonly id: string;
  readonly with: readonly Narrowed[];
}

/** A text to put questions on. */
export const textWith = (forum: Forum, word: string): Promise<Paper> =>
  circulated(forum, { title: `Text ${word}`, kind: 'DRAFT_DECISION' });

interface Hands {
  readonly chair: Person;
  readonly officer: Person;
  readonly norway: Person;
}

/** Everything that can be put in a session, under its item and on a text: what it is, and what is said of it. */
export const putAll = async ({ chair, officer, norway }: Hands, place: Place): Promise<readonly Put[]> => {
  const { session, item, paper, word } = place;
  const question = `That ${word} be so.`;
  const on = { question, revisionId: paper.current?.id, named: ['JPN', 'FRA', 'NOR'], quorum: 1 };
  const poll = async (more: object): Promise<Thing> =>
    officer.does('openPoll', { input: pollInput({ ...on, agendaItemId: item.id, ...more }) });
  const straw = { agendaItemId: item.id, question: { en: question, fr: question } };
  const [open, ended] = [await openedStraw(chair, straw), await openedStraw(chair, straw)];
  await chair.does('closeStrawPoll', { id: ended.id });
  const [running, held] = [await poll({}), await poll({})];
  await norway.does('takePosition', { pollId: held.id, position: 'AGREE' });
  await norway.does('attachStatement', { to: held.id, text: `Norway on ${word}.` }, 'text');
  const closed = await chair.does<{ decision: Thing }>('closePoll', { pollId: held.id }, 'decision { id }');
  const silence = silenceInput(paper, { sessionId: session.id, label: { classification: 'UNCLASSIFIED' } });
  const proposed = await officer.does<Thing>('proposeSilence', silence);
  const agree = (from: object): Promise<Thing> =>
    officer.does('agreeAction', { input: { title: `Act on ${word}`, delegations: ['JPN'], ...from } });
  const ofItem = await agree({ agendaItemId: item.id });
  const ofDecision = await agree({ decisionId: closed.decision.id });
  const all = ['the session', 'the item', 'the paper'] as const;
  const [inSession, underItem, onPaper] = all;
  return [
    { kind: 'Poll', id: running.id, with: all },
    { kind: 'Poll', id: held.id, with: all },
    { kind: 'StrawPoll', id: open.id, with: [inSession, underItem] },
    { kind: 'StrawPoll', id: ended.id, with: [inSession, underItem] },
    { kind: 'SilenceProcedure', id: proposed.id, with: [inSession, onPaper] },
    { kind: 'Decision', id: closed.decision.id, with: [onPaper] },
    { kind: 'AgreedAction', id: ofItem.id, with: [inSession, underItem] },
    { kind: 'AgreedAction', id: ofDecision.id, with: [onPaper] },
  ];
};
