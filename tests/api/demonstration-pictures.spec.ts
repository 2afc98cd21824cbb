import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { PICTURE, type SeenPicture } from './support/pictures';

const forum = await startForum();
const [estonia, chair] = await Promise.all([
  forum.person('head@est.example'),
  forum.person('chair@secretariat.example'),
]);

interface Seen extends SeenPicture {
  readonly changedAt: string;
  readonly putAt: string | null;
  readonly originator: { readonly code: string };
  readonly editors: readonly { readonly code: string }[];
  readonly adopted: {
    readonly adoptedAt: string;
    readonly session: { readonly state: string } | null;
  } | null;
}
const { pictures } = await estonia.read<{ pictures: { nodes: readonly Seen[] } }>(
  `{ pictures(first: 50) { nodes { ${PICTURE} changedAt putAt originator { code } editors { code }
    adopted: decision { adoptedAt session { state } } } } }`,
);
const DAY_MS = 86_400_000;
const daysAgo = (at: string | null | undefined): number => (Date.now() - Date.parse(at ?? '')) / DAY_MS;

describe('the pictures of the demonstration', () => {
  const found = (state: string): Seen => {
    const one = pictures.nodes.find((picture) => picture.state === state);
    if (one === undefined) throw new Error(`no picture is ${state}`);
    return one;
  };

  it('are one that was agreed by a decision of a session that was, and one in draft', () => {
    expect(pictures.nodes.map(({ state }) => state)).toEqual(['DRAFT', 'AGREED']);
    const agreed = found('AGREED');
    const { adopted, decision, notes, paper, putAt } = agreed;
    expect(agreed).toMatchObject({
      ...{ flagged: false, originator: { code: 'ISL' }, editors: [{ code: 'EST' }, { code: 'GBR' }] },
      adopted: { session: { state: expect.stringMatching(/CLOSED|RECORDED/) } },
    });
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(decision?.text?.sha256).toBe(paper?.current?.sha256);
    expect(daysAgo(putAt)).toBeGreaterThan(daysAgo(adopted?.adoptedAt));
    expect(daysAgo(adopted?.adoptedAt)).toBeGreaterThan(3);
  });

  it('show that the draft rests on a note that was changed since', () => {
    const draft = found('DRAFT');
    expect(draft.flagged).toBe(true);
    expect(draft.notes.map(({ flags }) => flags)).toEqual([[], ['CHANGED']]);
  });
});

describe('the notes of the demonstration', () => {
  it('are about forty in all ratings, corroborated here and disputed there, with one tear-line', async () => {
    const rows = await forum.sql<{ reliability: string; level: number; torn: boolean; disputed: boolean }>(
      `select reliability, level, tear_line_of is not null as torn,
        exists (select from note_assessment a where a.note_id = n.id and a.kind = 'DISPUTE') as disputed from note n`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(38);
    expect(rows.length).toBeLessThanOrEqual(45);
    expect(new Set(rows.map(({ reliability }) => reliability))).toEqual(new Set('ABCDEF'));
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set([0, 1]));
    expect(rows.filter(({ torn }) => torn)).toHaveLength(1);
    expect(rows.filter(({ disputed }) => disputed)).toHaveLength(2);
    const { notes } = await chair.read<{ notes: { totalCount: number } }>('{ notes { totalCount } }');
    expect(notes.totalCount).toBeLessThanOrEqual(rows.length);
  });
});
