import { describe, expect, it } from '@jest/globals';
import { type Item, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { pollInput } from './support/polls';
import { relabelItem, relabelSession } from './support/relabel';
import { answerStraw, openedStraw } from './support/straw';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, norway] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@nor.example'),
]);

const NARROW = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN', 'KOR'] };
const NARROWED: Readonly<Record<string, (place: { session: Thing; item: Item }) => Promise<unknown>>> = {
  'the session': ({ session }) => relabelSession(forum, session.id, NARROW),
  'the item': ({ item }) => relabelItem(forum, item.id, NARROW),
};

/** Everything that is put under an item: what it is, and what is said of it. */
const put = async ({ session, item }: { session: Thing; item: Item }) => {
  const at = { sessionId: session.id, agendaItemId: item.id };
  const straw = await openedStraw(chair, { agendaItemId: item.id });
  const ended = await openedStraw(chair, { agendaItemId: item.id });
  await chair.does('closeStrawPoll', { id: ended.id }, 'id');
  const poll = await chair.does<Thing>('openPoll', { input: pollInput(at) }, 'id');
  const action = await officer.does<Thing>('agreeAction', {
    input: { title: 'Share points of contact', delegations: ['JPN'], agendaItemId: item.id },
  });
  return { straw: straw.id, ended: ended.id, poll: poll.id, action: action.id };
};

const seenBy = async (person: Person, ids: Readonly<Record<string, string>>): Promise<string[]> => {
  const seen = await Promise.all(
    Object.entries(ids).map(async ([name, id]) => {
      const { node } = await person.read<{ node: Thing | null }>(
        'query ($id: ID!) { node(id: $id) { id } }',
        { id },
      );
      return node === null ? [] : [name];
    }),
  );
  return seen.flat();
};

describe.each(Object.keys(NARROWED))('when %s is narrowed', (where) => {
  it('whoever loses sight of it loses sight of all that was put in it, and is told nothing more of it', async () => {
    const place = await secretariat.underWay({}, { kind: 'DECISION' });
    const ids = await put(place);
    expect(await seenBy(norway, ids)).toEqual(Object.keys(ids));
    await NARROWED[where]?.(place);
    await answerStraw(japan, ids.straw, [1]);
    await japan.does('takePosition', { pollId: ids.poll, position: 'AGREE' });
    await japan.does('reportOnAction', { id: ids.action, text: 'Named.' });
    expect(await seenBy(japan, ids)).toEqual(Object.keys(ids));
    expect(await seenBy(norway, ids)).toEqual([]);
    const told = await entriesOf(norway);
    expect(told.filter(({ subjectId }) => Object.values(ids).includes(subjectId))).toEqual([]);
  });
});
