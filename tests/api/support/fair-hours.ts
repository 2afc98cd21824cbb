import type { Person } from '@parley/testkit';

interface Seat {
  readonly delegation: { readonly code: string };
  readonly localStart: string;
  readonly burden: 'WORKING' | 'EXTENDED' | 'UNSOCIAL' | 'NIGHT';
  readonly nightsCarried: number;
  readonly explanation: string;
}

export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly score: number;
  readonly nightSeats: number;
  readonly explanation: string;
  readonly seats: readonly Seat[];
}

export interface Effect {
  readonly slot: Slot;
  readonly excluded: readonly {
    readonly kind: string;
    readonly delegations: readonly { readonly code: string }[];
    readonly explanation: string;
  }[];
}

const SLOT = `startsAt endsAt score nightSeats explanation
  seats { delegation { code } localStart burden nightsCarried explanation }`;

export const SUGGEST = `query ($search: SlotSearch!) { suggestSlots(search: $search) { ${SLOT} } }`;

export const EFFECT = `query ($startsAt: DateTime!, $duration: Duration!, $format: Format!, $named: [DelegationCode!]) {
  slotEffect(startsAt: $startsAt, duration: $duration, format: $format, named: $named) {
    slot { ${SLOT} } excluded { kind delegations { code } explanation } } }`;

/** A week far from all other sessions; Monday to Sunday. */
export const WEEK = { format: 'ALL', duration: 'PT2H', from: '2031-01-06', to: '2031-01-12' };

export const suggestedTo = async (person: Person, search: object): Promise<readonly Slot[]> =>
  (await person.read<{ suggestSlots: Slot[] }>(SUGGEST, { search })).suggestSlots;

/** What two hours from this time would mean. */
export const effectFor = async (person: Person, startsAt: string, more: object = {}): Promise<Effect> =>
  (
    await person.read<{ slotEffect: Effect }>(EFFECT, {
      startsAt,
      duration: 'PT2H',
      format: 'ALL',
      ...more,
    })
  ).slotEffect;

/** Whom a slot keeps up at night. */
export const atNight = ({ seats }: Slot): string[] =>
  seats.filter(({ burden }) => burden === 'NIGHT').map(({ delegation }) => delegation.code);

/** The burden that follows from the local start alone. */
export const expectedBurden = ({ localStart }: Seat, hours: number): Seat['burden'] => {
  const from = Number(localStart.slice(11, 13)) + Number(localStart.slice(14, 16)) / 60;
  const to = from + hours;
  if (from < 6 || to > 24) return 'NIGHT';
  if (from >= 8 && to <= 18) return 'WORKING';
  return to <= 22 ? 'EXTENDED' : 'UNSOCIAL';
};
