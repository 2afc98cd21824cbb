import { describe, expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';

const forum = await startForum();
const japan = await forum.person('head@jpn.example');

interface Held {
  readonly title: string;
  readonly state: string;
  readonly startsAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly journal: { readonly status: string; readonly markdown: string } | null;
}

const { sessions } = await japan.read<{ sessions: { nodes: Held[] } }>(
  '{ sessions(first: 50) { nodes { title state startsAt openedAt closedAt journal { status markdown } } } }',
);
const held = sessions.nodes.filter(({ closedAt }) => closedAt !== null);
const textOf = (title: string): string =>
  (held.find((one) => one.title.includes(title))?.journal?.markdown ?? '').replaceAll('\\', '');

const HOUR_MS = 3_600_000;

describe('the past of the demonstration', () => {
  it('was when it is said to have been', async () => {
    expect(held).toHaveLength(6);
    for (const { startsAt, openedAt, closedAt } of held) {
      const [planned, opened, closed] = [startsAt, openedAt ?? '', closedAt ?? ''].map((at) =>
        Date.parse(at),
      );
      expect(opened).toBeGreaterThanOrEqual(planned ?? Number.NaN);
      expect(opened).toBeLessThan((planned ?? Number.NaN) + HOUR_MS);
      expect(closed).toBeLessThan((planned ?? Number.NaN) + 3 * HOUR_MS);
    }
    const [late] = await forum.sql<{ n: number }>(
      `select count(*)::int as n from record r join session s on s.id = r.session_key
        where s.closed_at is not null and r.at > s.closed_at + interval '10 days'
          -- What was agreed there is reported on later.
          and r.type not like 'action.%'`,
    );
    expect(late?.n).toBe(0);
  });

  it('has journals in which delegations speak, pass, align, reply and show positions', () => {
    const text = textOf('Permanent Representatives');
    expect(text).toContain('**Present (');
    expect(text).toMatch(
      /Statements:\*\* 1\. Japan \(also on behalf of Australia, New Zealand, which aligned/,
    );
    expect(text).toContain('**Right of reply:** France');
    expect(text).toMatch(/Points of order:\*\* Greece – the Chair upheld it/);
    expect(text).toMatch(/Show of positions \(indicative, decides nothing\)/);
    expect(textOf('Maritime Picture')).toMatch(
      /Tour de table:\*\*[^]*Passed: France, Republic of Korea, United States/,
    );
  });

  it('has notes that were approved, and a journal that was', async () => {
    const { status, markdown } = held.find(({ state }) => state === 'RECORDED')?.journal ?? {};
    expect([status, markdown?.includes('Hybrid Threats')]).toEqual(['APPROVED', true]);
    const notes = await forum.sql<{ text: string }>(`select text from item_notes where state = 'APPROVED'`);
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringContaining('Canada, also on behalf of Latvia'),
    ]);
  });

  it('has a decision of two rounds, two texts under silence, and four agreed actions of which one is overdue', async () => {
    const { decisions, silences, actions } = await japan.read<{
      decisions: {
        nodes: { reference: string; title: string; reservations: unknown[]; statements: unknown[] }[];
      };
      silences: { nodes: { state: string; expiresAt: string }[] };
      actions: { nodes: { state: string }[] };
    }>(`{
      decisions(text: "Terms of reference") { nodes { reference title reservations { delegation { code } } statements { text } } }
      silences(first: 50) { nodes { state expiresAt } }
      actions(first: 50) { nodes { state } }
    }`);
    expect(decisions.nodes).toEqual([
      expect.objectContaining({ reference: expect.stringMatching(/^APP-DS\(\d{4}\)0001$/) }),
    ]);
    expect(
      decisions.nodes.map(({ reservations, statements }) => [reservations.length, statements.length]),
    ).toEqual([[1, 2]]);
    expect(silences.nodes.map(({ state }) => state).sort()).toEqual([
      'BROKEN',
      'UNDER_SILENCE',
      'UNDER_SILENCE',
    ]);
    expect(actions.nodes.map(({ state }) => state).sort()).toEqual(['DONE', 'OPEN', 'OPEN', 'OVERDUE']);
    const [moved] = await forum.sql<{ rounds: number[] }>(
      `select array_agg(round order by round) as rounds from poll
        where closed_at is not null and question like 'Terms of reference%'`,
    );
    expect(moved?.rounds).toEqual([1, 2]);
  });
});
