import { describe, expect, it } from '@jest/globals';
import { type Item, type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example', 1);
const japan = await forum.person('head@jpn.example');

interface Line extends Item {
  readonly title: string;
  readonly parent: { readonly id: string } | null;
}

const agenda = async (reader: Person, id: string): Promise<readonly Line[]> =>
  (
    await reader.read<{ session: { agenda: Line[] } }>(
      'query ($id: ID!) { session(id: $id) { agenda { id number title state version parent { id } } } }',
      { id },
    )
  ).session.agenda;

const lines = async (id: string): Promise<string[]> =>
  (await agenda(japan, id)).map(({ number, title }) => `${number} ${title}`);

const session = async (...titles: string[]): Promise<{ id: string; items: Item[] }> => {
  const { id } = await secretariat.convened();
  const items: Item[] = [];
  for (const title of titles) items.push(await secretariat.item(id, { title }));
  return { id, items };
};

const to = (
  { id, version }: Pick<Line, 'id' | 'version'>,
  position: number,
  parentId: string | null = null,
) => ({
  id,
  version,
  parentId,
  position,
});

describe('moving several items at once', () => {
  it('is done as a whole, and undone by moving back', async () => {
    const { id, items } = await session('A', 'B', 'C', 'D');
    const [, , c, d] = items as [Item, Item, Item, Item];
    await officer.does('moveAgendaItems', { sessionId: id, moves: [to(c, 0), to(d, 1)] });
    expect(await lines(id)).toEqual(['1 C', '2 D', '3 A', '4 B']);
    const now = await agenda(officer, id);
    const [movedC, movedD] = now as [Line, Line];
    const seen = now.map((line) => line.id);
    await officer.does('moveAgendaItems', { sessionId: id, moves: [to(movedC, 2), to(movedD, 3)], seen });
    expect(await lines(id)).toEqual(['1 A', '2 B', '3 C', '4 D']);
  });

  it('is refused as a whole where one of them cannot go, was changed, or stands in another order than seen', async () => {
    const { id, items } = await session('A', 'B', 'C');
    const [a, b, c] = items as [Item, Item, Item];
    const tries = (moves: object[], seen?: string[]) =>
      officer.refused('moveAgendaItems', { sessionId: id, moves, ...(seen === undefined ? {} : { seen }) });
    expect(await tries([to(c, 0), to(a, 0, a.id)])).toMatchObject({ code: 'INVALID', field: 'parentId' });
    const conflict = await tries([to(c, 0), to({ ...a, version: 7 }, 0)]);
    expect(conflict).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    expect(conflict.message).toContain('1 A; 2 B; 3 C');
    expect(await tries([to(c, 0)], [b.id, a.id, c.id])).toMatchObject({ code: 'CONFLICT' });
    expect(await tries([to({ id: 'QWdlbmRhSXRlbTpub25l', version: 1 }, 0)])).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await japan.refused('moveAgendaItems', { sessionId: id, moves: [to(a, 1)] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await lines(id)).toEqual(['1 A', '2 B', '3 C']);
  });

  it('takes no item of another session', async () => {
    const [one, other] = [await session('A'), await session('B')];
    const [foreign] = other.items as [Item];
    expect(
      await officer.refused('moveAgendaItems', { sessionId: one.id, moves: [to(foreign, 0)] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** The same course of numbers for the same seed (mulberry32). */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

describe('chairs who move items at the same time, on two nodes', () => {
  it('lose none and number none twice, in 240 random moves of one and of several', async () => {
    const titles = Array.from({ length: 10 }, (_, at) => `Item ${at}`);
    const { id, items } = await session(...titles);
    const keys = items.map((item) => item.id).sort();
    const outcomes = new Map<string, number>();
    const chairs = [officer, chair, await forum.person('officer@secretariat.example', 1)];
    const work = async (person: Person, seed: number): Promise<void> => {
      const below = numbersFrom(seed);
      for (let turn = 0; turn < 80; turn += 1) {
        const seen = await agenda(person, id);
        const at = below(seen.length);
        const several = seen.slice(at, at + 1 + below(3));
        const parentId = below(3) === 0 ? null : (seen[below(seen.length)]?.id ?? null);
        const moves = several.map((line, next) => to(line, below(5) + next, parentId));
        const answer = await person.tries('moveAgendaItems', { sessionId: id, moves });
        const outcome = 'code' in answer ? String(answer.code) : 'DONE';
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    };
    await Promise.all(chairs.map((person, seed) => work(person, seed + 1)));
    const after = await agenda(japan, id);
    expect(after.map((line) => line.id).sort()).toEqual(keys);
    expect(new Set(after.map(({ number }) => number)).size).toBe(keys.length);
    for (const { parent } of after) if (parent !== null) expect(keys).toContain(parent.id);
    const rows = await forum.sql<{ siblings: string; places: string }>(
      `select count(*) as siblings, count(distinct ordinal) as places from agenda_item group by session_id, parent_id`,
    );
    for (const { siblings, places } of rows) expect(places).toBe(siblings);
    expect([...outcomes.keys()].filter((code) => !['DONE', 'CONFLICT', 'INVALID'].includes(code))).toEqual(
      [],
    );
    expect(outcomes.get('DONE')).toBeGreaterThan(40);
  });
});
