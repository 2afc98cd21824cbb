import { attachStatement, closePoll, openPoll, takePosition } from '@parley/decisions/server';
import { globalId } from '@parley/kernel';
import type { Cast } from './hold';
import { before, TERMS_DAYS } from './past-days';

const QUESTION = 'Terms of reference of the Atlantic-Pacific Consultations (demonstration)';

/** Where a seat stands, and why. */
interface Stand {
  readonly position: 'AGREE' | 'CAN_GO_ALONG' | 'RESERVATION' | 'AWAITING_INSTRUCTIONS' | 'OBJECT';
  readonly reason?: string;
}

// Seats that are not named agree; those of `undefined` said nothing.
type Stands = Readonly<Record<string, Stand | undefined>>;

const FIRST: Stands = {
  CAN: {
    position: 'OBJECT',
    reason:
      'Demonstration: those who ask for consultations should know at once that they were heard. Canada has proposed words for paragraph 2(b) and could join consensus on them.',
  },
  AUS: { position: 'CAN_GO_ALONG', reason: 'Demonstration: practice on late papers should be written down.' },
  ITA: { position: 'CAN_GO_ALONG' },
  DEU: { position: 'AWAITING_INSTRUCTIONS' },
  HUN: { position: 'AWAITING_INSTRUCTIONS' },
  ...{ MNE: undefined, LUX: undefined, SVN: undefined },
};

const SECOND: Stands = {
  ITA: {
    position: 'RESERVATION',
    reason:
      'Demonstration: Italy joins consensus. A report each year may be more than is needed; Italy will return to this after the first one.',
  },
  ...{ HUN: { position: 'CAN_GO_ALONG' }, TUR: { position: 'CAN_GO_ALONG' }, MNE: undefined },
};

interface Round {
  readonly revisionId: string;
  readonly previousRoundId: string | null;
  readonly opened: Date;
  readonly closed: Date;
}

const opened = async (
  { chair }: Cast,
  { revisionId, previousRoundId, opened: at }: Round,
): Promise<string> => {
  const input = {
    ...{ question: QUESTION, revisionId, previousRoundId, basis: 'ALL' },
    closesAt: new Date(at.getTime() + 3 * 86_400_000).toISOString(),
    label: { classification: 'UNCLASSIFIED' },
  };
  return globalId('Poll', await chair(openPoll, { input }, at));
};

const AT_ONCE: Stand = { position: 'AGREE' };

/** Each seat in its turn, from the opening on, a quarter of an hour apart. */
const answered = (cast: Cast, pollId: string, stands: Stands, from: Date): Promise<unknown> =>
  Promise.all(
    [...cast.heads].map(async ([seat, head], turn) => {
      const stand = seat in stands ? stands[seat] : AT_ONCE;
      const at = new Date(from.getTime() + (turn + 1) * 900_000);
      if (stand !== undefined) await head(takePosition, { pollId, ...stand }, at);
    }),
  );

const held = async (cast: Cast, round: Round, stands: Stands): Promise<string> => {
  const pollId = await opened(cast, round);
  await answered(cast, pollId, stands, round.opened);
  await cast.chair(closePoll, { pollId }, round.closed);
  return pollId;
};

/** The first poll on the terms of reference: no consensus. Answers with its id. */
export const firstRound = (cast: Cast, revisionId: string, now: Date): Promise<string> =>
  held(
    cast,
    {
      ...{ revisionId, previousRoundId: null },
      ...{ opened: before(now, TERMS_DAYS.firstRound), closed: before(now, TERMS_DAYS.firstClosed) },
    },
    FIRST,
  );

const STATEMENTS = [
  [
    'FRA',
    'Démonstration : la France comprend que les consultations tenues en vertu du présent mandat ne se substituent à aucune autre enceinte.',
  ],
  [
    'JPN',
    'Demonstration: Japan understands that a partner whom a matter concerns is invited when it is taken up in another format.',
  ],
] as const;

/** The second, on the text that was amended: consensus with a reservation, and two statements of how it is understood. */
export const secondRound = async (
  cast: Cast,
  text: { readonly revisionId: string; readonly previousRoundId: string },
  now: Date,
): Promise<void> => {
  const closed = before(now, TERMS_DAYS.secondClosed);
  const to = await held(cast, { ...text, opened: before(now, TERMS_DAYS.secondRound), closed }, SECOND);
  for (const [seat, said] of STATEMENTS)
    await cast.heads.get(seat)?.(attachStatement, { to, text: said }, closed);
};
