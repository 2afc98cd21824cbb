import type { Wire } from '@parley/sessions/model';
import type { FloorRequest } from './floor';

/** What the order of a list rests on, as rules and as screens hold it. */
export type Queued = Pick<FloorRequest, 'key' | 'kind' | 'state' | 'sequence' | 'place' | 'inTour'> &
  Pick<Wire<FloorRequest> | FloorRequest, 'interruptedAt'>;

/** Points of order, turns of a tour de table, statements, rights of reply: 0 to 3. */
export const laneOf = ({ kind, inTour }: Pick<Queued, 'kind' | 'inTour'>): number => {
  switch (kind) {
    case 'POINT_OF_ORDER':
      return 0;
    case 'STATEMENT':
      return inTour ? 1 : 2;
    case 'RIGHT_OF_REPLY':
      return 3;
  }
};

const bySequence = (a: Queued, b: Queued): number => a.sequence - b.sequence || (a.key < b.key ? -1 : 1);

/**
 * Those who wait, in the order in which they will speak: points of order, the turns of a tour de table, statements, then rights of
 * reply; each as the chair placed them, else in order of request (the floor). It depends on the requests alone, not on the
 * order in which they are given.
 */
export const queueOrder = <T extends Queued>(requests: readonly T[]): T[] =>
  requests
    .filter(({ state }) => state === 'WAITING')
    .sort((a, b) => laneOf(a) - laneOf(b) || a.place - b.place || bySequence(a, b));

/** Who has the floor; `null` while nobody has. */
export const currentSpeaker = <T extends Queued>(requests: readonly T[]): T | null =>
  requests.find(({ state, interruptedAt }) => state === 'SPEAKING' && interruptedAt === null) ?? null;

/** Who had the floor when a point of order was raised, and has not gone on yet; `null` for nobody. */
export const interruptedSpeaker = <T extends Queued>(requests: readonly T[]): T | null =>
  requests.find(({ state, interruptedAt }) => state === 'SPEAKING' && interruptedAt !== null) ?? null;

/** To whom the floor goes next: a point of order, then whoever one has interrupted, then the queue; `null` for nobody. */
export const nextSpeaker = <T extends Queued>(requests: readonly T[]): T | null => {
  const first = queueOrder(requests)[0] ?? null;
  return first?.kind === 'POINT_OF_ORDER' ? first : (interruptedSpeaker(requests) ?? first);
};

/** Whether turns of a tour de table still wait; ordinary statements and replies wait meanwhile (the floor). */
export const tourUnderWay = (requests: readonly Queued[]): boolean =>
  requests.some(({ inTour, state }) => inTour && state === 'WAITING');

const startOf = ({ startedAt }: Pick<Wire<FloorRequest> | FloorRequest, 'startedAt'>): number =>
  startedAt === null ? 0 : new Date(startedAt).getTime();

/** Those who have spoken, in the order in which they did. */
export const spokenOrder = <T extends Queued & Pick<Wire<FloorRequest> | FloorRequest, 'startedAt'>>(
  requests: readonly T[],
): T[] =>
  requests
    .filter(({ state }) => state === 'SPOKEN')
    .sort((a, b) => startOf(a) - startOf(b) || bySequence(a, b));
