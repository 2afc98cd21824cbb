import { globalId } from '@parley/kernel';
import { joinAmendment, proposeAmendment, resolveAmendment, takeStance } from '@parley/papers/server';
import type pg from 'pg';
import { agreeOnTerms } from './agreed-actions';
import { firstRound, secondRound } from './consensus';
import type { Cast } from './hold';
import { issued } from './papers';
import { before, TERMS_DAYS } from './past-days';

interface Text {
  readonly paperId: string;
  readonly revisionId: string;
  readonly paragraphs: readonly string[];
}

/** An amendment of the demonstration: whose, where, what, and who joins. */
interface DemoAmendment {
  readonly seat: string;
  readonly paragraph: string;
  readonly action: 'REPLACE' | 'INSERT_AFTER' | 'DELETE';
  readonly text?: string;
  readonly reason: string;
  readonly joined?: readonly string[];
  readonly state?: 'ACCEPTED' | 'REJECTED';
}

// Two of them touch the same words.
const ON_ELEMENTS: readonly DemoAmendment[] = [
  {
    ...{ seat: 'FRA', paragraph: '2(a)', action: 'REPLACE', joined: ['BEL', 'PRT'] },
    text: 'continuity of elections, of public debate and of the media;',
    reason: 'A debate needs those who report on it.',
  },
  {
    ...{ seat: 'KOR', paragraph: '2(a)', action: 'REPLACE', joined: ['NLD'] },
    text: 'continuity of elections and of informed public debate;',
    reason: 'Shorter, and open to every system of media.',
  },
  {
    ...{ seat: 'NZL', paragraph: '2(b)', action: 'INSERT_AFTER', joined: ['ISL'] },
    text: 'safe sea routes and undersea cables;',
    reason: 'Islands depend on both.',
  },
];

const ON_TERMS: readonly DemoAmendment[] = [
  {
    ...{ seat: 'CAN', paragraph: '2(b)', action: 'REPLACE', state: 'ACCEPTED' },
    text: "on request of any Ally, which needs nobody's consent and is acknowledged within a day;",
    reason: 'Those who ask should know at once that they were heard.',
  },
  {
    ...{ seat: 'AUS', paragraph: '4', action: 'INSERT_AFTER', state: 'ACCEPTED', joined: ['NOR'] },
    text: 'Late papers are taken up where no delegation asks for more time.',
    reason: 'Practice should be written down.',
  },
  {
    ...{ seat: 'ITA', paragraph: '5', action: 'DELETE', state: 'REJECTED' },
    reason: 'A report each year may be more than is needed.',
  },
];

const TEXT = `select r.paper_id, r.id, array(select p ->> 'number' from jsonb_array_elements(r.paragraphs) p) as numbers
  from paper_revision r where r.title like $1 and r.number = $2 order by r.circulated_at desc limit 1`;

const textOf = async (system: pg.Pool, title: string, revision: number): Promise<Text | undefined> => {
  const { rows } = await system.query<{ paper_id: string; id: string; numbers: string[] }>(TEXT, [
    `${title}%`,
    revision,
  ]);
  const [row] = rows;
  return (
    row && {
      paperId: globalId('Paper', row.paper_id),
      revisionId: globalId('PaperRevision', row.id),
      paragraphs: row.numbers,
    }
  );
};

const amend = async (
  { heads, chair }: Cast,
  { revisionId }: Text,
  amendments: readonly DemoAmendment[],
  at?: Date,
): Promise<void> => {
  for (const { seat, joined = [], state, ...words } of amendments) {
    const head = heads.get(seat);
    if (head === undefined) continue;
    const id = globalId('Amendment', await head(proposeAmendment, { revisionId, ...words }, at));
    for (const other of joined) await heads.get(other)?.(joinAmendment, { id }, at);
    if (state !== undefined) await chair(resolveAmendment, { id, state }, at);
  }
};

const STANCES = [
  ...['ACCEPT', 'CAN_GO_ALONG', 'ACCEPT', 'ACCEPT', 'RESERVE', 'ACCEPT', 'AWAITING_INSTRUCTIONS'],
  ...['CAN_GO_ALONG', 'ACCEPT', 'ACCEPT', 'OBJECT'],
] as const;

/** Every seat has its turn with every stance; the last few have not spoken yet. */
const stand = (heads: Cast['heads'], { revisionId, paragraphs }: Text): Promise<unknown> =>
  Promise.all(
    [...heads.values()].slice(0, -6).map(async (head, seat) => {
      for (const [place, paragraph] of paragraphs.entries()) {
        const stance = STANCES[(seat * 7 + place * 3) % STANCES.length];
        await head(takeStance, { revisionId, paragraph, stance });
      }
    }),
  );

/**
 * Amendments and stances on two papers of the session that is open now; one of them gets its third text by them, after a poll on
 * the second found no consensus, and is agreed by the next round.
 */
export const demonstrateNegotiation = async (cast: Cast, system: pg.Pool, now: Date): Promise<void> => {
  const elements = await textOf(system, 'Elements of a wider concept of resilience', 0);
  if (elements !== undefined) {
    await amend(cast, elements, ON_ELEMENTS);
    await stand(cast.heads, elements);
  }
  const terms = await textOf(system, 'Terms of reference', 1);
  if (terms === undefined) return;
  const previousRoundId = await firstRound(cast, terms.revisionId, now);
  await amend(cast, terms, ON_TERMS, before(now, TERMS_DAYS.amended));
  await issued(cast.chair, terms.paperId, before(now, TERMS_DAYS.finalText));
  const last = await textOf(system, 'Terms of reference', 2);
  if (last === undefined) return;
  await secondRound(cast, { revisionId: last.revisionId, previousRoundId }, now);
  await agreeOnTerms(cast, system, now);
};
