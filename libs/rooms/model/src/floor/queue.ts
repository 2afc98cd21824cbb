import type { Wire } from '@parley/sessions/model';
import type { FloorRequest, FloorRequestKind } from './floor';

type Queued = Pick<FloorRequest, 'key' | 'kind' | 'state' | 'sequence'>;

const RANK: Readonly<Record<FloorRequestKind, number>> = {
  POINT_OF_ORDER: 0,
  STATEMENT: 1,
  RIGHT_OF_REPLY: 2,
};

const bySequence = (a: Queued, b: Queued): number => a.sequence - b.sequence || (a.key < b.key ? -1 : 1);

/**
 * Those who wait, in the order in which they will speak: points of order, then statements, then rights of reply, each in
 * order of request (the floor). It depends on the requests alone, not on the order in which they are given.
 */
export const queueOrder = <T extends Queued>(requests: readonly T[]): T[] =>
  requests
    .filter(({ state }) => state === 'WAITING')
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || bySequence(a, b));

/** Who has the floor; `null` while nobody has. */
export const currentSpeaker = <T extends Queued>(requests: readonly T[]): T | null =>
  requests.find(({ state }) => state === 'SPEAKING') ?? null;

const startOf = ({ startedAt }: Pick<Wire<FloorRequest> | FloorRequest, 'startedAt'>): number =>
  startedAt === null ? 0 : new Date(startedAt).getTime();

/** Those who have spoken, in the order in which they did. */
export const spokenOrder = <T extends Queued & Pick<Wire<FloorRequest> | FloorRequest, 'startedAt'>>(
  requests: readonly T[],
): T[] =>
  requests
    .filter(({ state }) => state === 'SPOKEN')
    .sort((a, b) => startOf(a) - startOf(b) || bySequence(a, b));
