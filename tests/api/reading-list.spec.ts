import { describe, expect, it } from '@jest/globals';
import { inHours, type Person, Secretariat, startForum } from '@parley/testkit';
import { circulated, drafted } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [japan, korea, france, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

const LIST = `query ($id: ID!) { session(id: $id) { readingList { dueAt label { classification releasableTo }
  entries { item { id number } lacksPaper papers { late paper { id title state viewerReading { state } current { words pages } } } } } } }`;

interface List {
  readonly dueAt: string;
  readonly label: { readonly classification: string; readonly releasableTo: readonly string[] | null };
  readonly entries: readonly {
    readonly item: { readonly id: string; readonly number: string } | null;
    readonly lacksPaper: boolean;
    readonly papers: readonly {
      readonly late: boolean;
      readonly paper: {
        readonly id: string;
        readonly title: string;
        readonly current: { readonly words: number; readonly pages: number } | null;
        readonly viewerReading: { readonly state: string } | null;
      };
    }[];
  }[];
}

const listFor = async (reader: Person, id: string): Promise<List | undefined> =>
  (await reader.read<{ session: { readingList: List } | null }>(LIST, { id })).session?.readingList;

/** Where each paper stands: by item, in order. */
const placesIn = (list: List | undefined) =>
  list?.entries.map(({ item, papers }) => [item?.id ?? null, papers.map(({ paper }) => paper.id)]);

const startsAt = inHours(30);
const session = await secretariat.convened({ startsAt, endsAt: inHours(33) });
const views = await secretariat.item(session.id, { title: 'Views' });
const decision = await secretariat.item(session.id, { title: 'Decision', kind: 'DECISION' });
const quiet = await secretariat.item(session.id, { title: 'Nothing to read' });
const alone = await circulated(forum, { title: 'For the session', sessionId: session.id });
const hidden = await circulated(forum, {
  title: 'Zephyr',
  agendaItemId: decision.id,
  label: { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] },
});
const open = await circulated(forum, { agendaItemId: views.id, markdown: 'Four words stand here.\n' });
const draft = await drafted(forum, { agendaItemId: views.id });

describe('the reading list of a session', () => {
  it('has its papers in the order of the agenda, with how long each is and what was read', async () => {
    await korea.does('markPapersRead', { revisionIds: [open.current?.id] }, 'unreadPapers');
    const list = await listFor(korea, session.id);
    expect(placesIn(list)).toEqual([
      [views.id, [open.id]],
      [decision.id, [hidden.id]],
      [null, [alone.id]],
    ]);
    expect(list?.entries[0]?.papers[0]).toMatchObject({
      late: false,
      paper: { viewerReading: { state: 'READ' }, current: { words: 4, pages: 1 } },
    });
    expect(list?.entries[1]).toMatchObject({ lacksPaper: false });
    expect(list?.label.releasableTo).toEqual(['KOR']);
    expect(new Date(String(list?.dueAt)).getTime()).toBe(new Date(startsAt).getTime() - 72 * 3_600_000);
  });

  it('leaves no trace of what is out of sight: the decision lacks its paper, the label is that of the rest', async () => {
    const list = await listFor(france, session.id);
    expect(list?.entries.map(({ item, lacksPaper }) => [item?.id ?? null, lacksPaper])).toEqual([
      [views.id, false],
      [decision.id, true],
      [null, false],
    ]);
    expect(list?.label.releasableTo).toBeNull();
    for (const trace of ['Zephyr', quiet.id]) expect(JSON.stringify(list)).not.toContain(trace);
    expect(await listFor(observer, session.id)).toBeUndefined();
  });

  it('says what is late to those who see that it is being written', async () => {
    const list = await listFor(japan, session.id);
    const own = list?.entries[0]?.papers.find(({ paper }) => paper.id === draft.id);
    expect(own).toMatchObject({ late: true, paper: { current: null, viewerReading: null } });
  });
});
