import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { eventually, OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { noteInput, rare, written } from './support/awareness';
import { issued } from './support/feed';
import { mailIn } from './support/mail';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-filters-'));
const forum = await startForum({ env: { MAIL_TRANSPORT: 'file', DATA_DIR: dataDir } });
// After the forum, which writes there, has been stopped.
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const [japan, deputy, france, norway, korea, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const FOR_FRANCE = { classification: 'RESTRICTED', releasableTo: ['FRA'] };

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly notify: boolean;
  readonly unread: number;
  readonly filter: Readonly<Record<string, unknown>>;
}
const FIELDS = 'id name notify unread filter { text topic originators bbox withdrawn regions }';
const savedBy = async (person: Person): Promise<readonly Saved[]> =>
  (await person.read<{ savedNoteFilters: Saved[] }>(`{ savedNoteFilters { ${FIELDS} } }`)).savedNoteFilters;
const save = async (person: Person, filter: object, more: object = {}): Promise<Saved> => {
  const asked = { name: rare(), filter, notify: true, ...more };
  const { filters } = await person.does<{ filters: Saved[] }>(
    'saveNoteFilter',
    asked,
    `filters { ${FIELDS} }`,
  );
  const found = filters.find(({ name }) => name === asked.name);
  if (found === undefined) throw new Error('it was not saved');
  return found;
};
const unreadOf = async (person: Person, { id }: Saved): Promise<number | undefined> =>
  (await savedBy(person)).find((one) => one.id === id)?.unread;

describe('a filter that somebody keeps', () => {
  it('is saved once, renamed, changed and deleted, by its owner alone', async () => {
    const again = {
      name: 'Cables',
      filter: { text: 'cable', topic: 'space', unread: true },
      notify: false,
      clientMutationId: randomUUID(),
    };
    await norway.does('saveNoteFilter', again, 'filters { id }');
    await norway.does('saveNoteFilter', again, 'filters { id }');
    const [cables] = await savedBy(norway);
    if (cables === undefined) throw new Error('nothing was saved');
    expect(await savedBy(norway)).toMatchObject([
      { name: 'Cables', notify: false, filter: { text: 'cable', topic: 'space', originators: null } },
    ]);
    const { id } = cables;
    await norway.does('changeNoteFilter', { id, name: 'Cables at sea', notify: true }, 'filters { id }');
    await norway.does('changeNoteFilter', { id, filter: { bbox: [170, -10, -170, 10] } }, 'filters { id }');
    expect(await savedBy(norway)).toMatchObject([
      { id, name: 'Cables at sea', notify: true, filter: { text: null, bbox: [170, -10, -170, 10] } },
    ]);
    const nowhere = globalId('SavedNoteFilter', randomUUID());
    for (const person of [korea, chair, observer]) {
      expect(await savedBy(person)).toEqual([]);
      for (const mutation of ['changeNoteFilter', 'deleteNoteFilter']) {
        const refused = await person.refused(mutation, { id });
        expect(refused).toMatchObject({ code: 'NOT_FOUND' });
        expect(refused).toEqual(await person.refused(mutation, { id: nowhere }));
      }
    }
    const same = { name: 'CABLES AT SEA', filter: {}, notify: false };
    expect(await norway.refused('saveNoteFilter', same)).toMatchObject({ code: 'INVALID', field: 'name' });
    const machine = await issued(forum, norway);
    expect(await savedBy(machine)).toEqual([]);
    expect(await machine.refused('saveNoteFilter', same)).toMatchObject({ code: 'FORBIDDEN' });
    await norway.does('deleteNoteFilter', { id }, 'filters { id }');
    expect(await savedBy(norway)).toEqual([]);
    expect(await norway.refused('deleteNoteFilter', { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is one of twenty at most, also when they are saved at once', async () => {
    const names = Array.from({ length: 24 }, () => rare());
    const answers = await Promise.all(
      names.map((name) =>
        observer.tries('saveNoteFilter', { name, filter: {}, notify: false }, 'filters { id }'),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Refusal')).toHaveLength(4);
    expect(await savedBy(observer)).toHaveLength(20);
  });

  it('counts what newly matches and was not read, and nothing that its owner may not see', async () => {
    const word = rare();
    await written(japan, { title: word });
    const [mine, others] = [await save(norway, { text: word }), await save(france, { text: word })];
    expect(mine.unread).toBe(0);
    const { id } = await written(japan, { title: word, label: FOR_FRANCE });
    await written(japan, { title: 'Something else' });
    expect([await unreadOf(norway, mine), await unreadOf(france, others)]).toEqual([0, 1]);
    await japan.does('relabelNote', { id, version: 1, label: OPEN_LABEL, reason: 'It may be known.' });
    expect([await unreadOf(norway, mine), await unreadOf(france, others)]).toEqual([1, 1]);
    await norway.does('markNotesRead', { notes: [{ id, version: 2 }] }, 'unreadNotes');
    expect(await unreadOf(norway, mine)).toBe(0);
    await japan.does('changeNote', { id, version: 2, input: noteInput({ title: `${word} again` }) });
    expect(await unreadOf(norway, mine)).toBe(1);
    await japan.does('relabelNote', { id, version: 3, label: FOR_FRANCE, reason: 'It may not.' });
    expect([await unreadOf(norway, mine), await unreadOf(france, others)]).toEqual([0, 1]);
  });
});

/** What has become due is done now, and what it planned has been sent or dropped. */
const settled = async (): Promise<void> => {
  await forum.sql(`update due set at = clock_timestamp() where kind = 'note-filters' and key <> 'again'`);
  await eventually(
    () =>
      forum.sql<{ n: number }>(
        `select (select count(*) from due where kind = 'note-filters' and key <> 'again')::int
          + (select count(*) from letter where kind = 'note-filter' and state in ('WAITING', 'SENDING'))::int as n`,
      ),
    ([open]) => open?.n === 0,
  );
};
interface Letter {
  readonly state: string;
}
const lettersOf = (saved: Saved): Promise<Letter[]> =>
  forum.sql<Letter>(
    `select state from letter where kind = 'note-filter' and key like $1 || ' %' order by planned_at`,
    [keyOf('SavedNoteFilter', saved.id)],
  );
const states = async (saved: Saved): Promise<string[]> => (await lettersOf(saved)).map(({ state }) => state);

describe('whoever asked to be told', () => {
  it('is written to once an hour for each filter, with a number and a link alone', async () => {
    const word = rare();
    const [told, silent, author] = [
      await save(norway, { text: word, topic: 'space' }),
      await save(norway, { text: word }, { notify: false }),
      await save(japan, { text: word }),
    ];
    const title = `Telltale ${word}`;
    const first = await written(japan, { title, topic: 'space' });
    await written(japan, { title, topic: 'space' });
    await settled();
    expect([await states(told), await states(silent), await states(author)]).toEqual([['SENT'], [], []]);
    const mail = (await mailIn(dataDir)).filter(
      ({ subject }) => subject === 'Notes that match one of your filters: 2',
    );
    expect(mail).toHaveLength(1);
    expect(mail[0]?.text).toContain('/awareness');
    for (const secret of [word, 'Telltale', told.name, 'space']) expect(mail[0]?.whole).not.toContain(secret);
    const input = noteInput({ title: `${title} again`, topic: 'space' });
    await japan.does('changeNote', { id: first.id, version: 1, input });
    await settled();
    expect(await states(told)).toEqual(['SENT']);
    await forum.sql(`update note_filter set lettered_at = lettered_at - interval '1 hour'`);
    await forum.sql(`update due set at = clock_timestamp() where kind = 'note-filters' and key = 'again'`);
    await eventually(
      () => states(told),
      (all) => all.length === 2 && all[1] !== 'WAITING' && all[1] !== 'SENDING',
    );
    expect(await states(told)).toEqual(['SENT', 'SENT']);
  });

  it('is told of nothing that is out of sight, that went out of sight meanwhile, or that they have read', async () => {
    const word = rare();
    const label = { classification: 'RESTRICTED', releasableTo: ['FRA', 'KOR'] };
    const readers = [norway, korea, chair, deputy, france];
    const filters: Saved[] = [];
    for (const person of readers) filters.push(await save(person, { text: word }));
    const { id } = await written(japan, { title: word, label });
    await korea.does('markNotesRead', { notes: [{ id, version: 1 }] }, 'unreadNotes');
    await settled();
    const all = async () => Promise.all(filters.map(states));
    expect(await all()).toEqual([[], [], ['SENT'], ['SENT'], ['SENT']]);
    // It moved between the planning of a letter and its writing.
    const other = rare();
    const late = await save(france, { text: other });
    await written(japan, { title: other, label: FOR_FRANCE });
    const key = keyOf('SavedNoteFilter', late.id);
    await forum.sql(`update note set level = 1, releasable_to = '{KOR}' where title = $1`, [other]);
    await forum.sql(
      `insert into letter (id, kind, key, person_id) select gen_random_uuid(), 'note-filter', id || ' 2026-01-01T00:00:00Z', person_id
        from note_filter where id = $1`,
      [key],
    );
    await settled();
    expect(await states(late)).toEqual(['OVERTAKEN']);
  });

  it('by the very rule of row-level security: what a person is told is what they see', async () => {
    const word = rare();
    const labels = [
      OPEN_LABEL,
      { ...OPEN_LABEL, releasableToObservers: true },
      { classification: 'RESTRICTED' },
      { classification: 'CONFIDENTIAL', releasableTo: ['NOR'] },
      { classification: 'RESTRICTED', releasableTo: [] },
    ];
    for (const label of labels) await written(japan, { title: word, label });
    const rows = await forum.sql<{ email: string; n: number }>(
      `select p.email, (select count(*)::int from note n where n.title = $1 and note_seen_by(n, p)) as n from person p
        where p.email = any ($2)`,
      [
        word,
        [
          'head@jpn.example',
          'head@nor.example',
          'head@fra.example',
          'chair@secretariat.example',
          'observer@asean.example',
        ],
      ],
    );
    for (const { email, n } of rows) {
      const person = await forum.person(email);
      const { notes } = await person.read<{ notes: { totalCount: number } }>(
        'query ($text: String!) { notes(filter: { text: $text }) { totalCount } }',
        { text: word },
      );
      expect([email, n]).toEqual([email, notes.totalCount]);
    }
  });
});
