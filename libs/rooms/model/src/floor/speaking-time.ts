import type { Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest } from './floor';

/** First and second reply of a delegation on one item, in seconds: 10 minutes, then 5 (the floor). */
export const REPLY_SECONDS = [600, 300] as const;

/** A turn as rules and as screens hold it. */
type Times = Pick<FloorRequest, 'state' | 'pausedMs'> &
  Pick<Wire<FloorRequest> | FloorRequest, 'startedAt' | 'endedAt' | 'interruptedAt'>;
type Standing = Pick<Wire<FloorList> | FloorList, 'pausedAt'>;

const msOf = (at: Date | string): number => new Date(at).getTime();

/** Time that a speaker has used, in milliseconds, without pauses and interruption: 0 before the floor was given. */
export const spokenMs = (request: Times, list: Standing, now: Date): number => {
  if (request.startedAt === null) return 0;
  const standing = request.state === 'SPEAKING' ? (request.interruptedAt ?? list.pausedAt) : null;
  const until = request.endedAt ?? standing ?? now;
  return Math.max(0, msOf(until) - msOf(request.startedAt) - request.pausedMs);
};

type Reply = Pick<FloorRequest, 'itemKey' | 'kind' | 'delegation' | 'state' | 'sequence'>;

/** How many rights of reply the delegation has used on the item before this request. */
export const earlierReplies = (request: Reply, requests: readonly Reply[]): number =>
  requests.filter(
    ({ itemKey, kind, delegation, state, sequence }) =>
      itemKey === request.itemKey &&
      kind === 'RIGHT_OF_REPLY' &&
      delegation === request.delegation &&
      (state === 'SPEAKING' || state === 'SPOKEN') &&
      sequence < request.sequence,
  ).length;

/** Limits that the chair set, in seconds. */
export type Limits = Pick<FloorList, 'speakingSeconds' | 'delegationSeconds'>;

const ofStatement = ({ speakingSeconds, delegationSeconds }: Limits, usedMs: number): number | null => {
  const left = delegationSeconds === null ? null : Math.max(0, delegationSeconds - Math.floor(usedMs / 1000));
  if (left === null || speakingSeconds === null) return left ?? speakingSeconds;
  return Math.min(left, speakingSeconds);
};

/**
 * The limit of a turn in seconds, `null` for none: a statement has what the chair set for each and what is left to its
 * delegation, a right of reply 10 minutes and the second one 5; on a point of order the chair rules at once (the floor).
 * `usedMs`: what the delegation's other statements on the item took.
 */
export const limitOf = (
  request: Pick<FloorRequest, 'kind'>,
  limits: Limits,
  earlier: number,
  usedMs = 0,
): number | null => {
  switch (request.kind) {
    case 'STATEMENT':
      return ofStatement(limits, usedMs);
    case 'RIGHT_OF_REPLY':
      return earlier === 0 ? REPLY_SECONDS[0] : REPLY_SECONDS[1];
    case 'POINT_OF_ORDER':
      return null;
  }
};

/** A turn with what its limit rests on. */
export type Timed = Times & Reply & Pick<FloorRequest, 'key'>;

/** What the delegation's statements on the item took without this turn, in milliseconds. */
export const usedBefore = (request: Timed, requests: readonly Timed[], list: Standing, now: Date): number =>
  requests
    .filter(
      ({ key, kind, itemKey, delegation }) =>
        key !== request.key &&
        kind === 'STATEMENT' &&
        itemKey === request.itemKey &&
        delegation === request.delegation,
    )
    .reduce((sum, other) => sum + spokenMs(other, list, now), 0);

/** The limit of a turn among all of its item (see {@link limitOf}). */
export const limitAmong = (
  request: Timed,
  requests: readonly Timed[],
  list: Limits & Standing,
  now: Date,
): number | null =>
  limitOf(request, list, earlierReplies(request, requests), usedBefore(request, requests, list, now));

/** What one delegation has said on an item: how often, and how long in milliseconds. */
export interface SpeakingTotal {
  readonly delegation: string;
  readonly turns: number;
  readonly spokenMs: number;
}

/** How long each delegation has spoken on the item, of any kind, the present turn until now; longest first. */
export const speakingTotals = (requests: readonly Timed[], list: Standing, now: Date): SpeakingTotal[] => {
  const totals = new Map<string, SpeakingTotal>();
  for (const request of requests.filter(({ state }) => state === 'SPEAKING' || state === 'SPOKEN')) {
    const { delegation } = request;
    const before = totals.get(delegation) ?? { delegation, turns: 0, spokenMs: 0 };
    const spoken = before.spokenMs + spokenMs(request, list, now);
    totals.set(delegation, { delegation, turns: before.turns + 1, spokenMs: spoken });
  }
  return [...totals.values()].sort(
    (a, b) => b.spokenMs - a.spokenMs || (a.delegation < b.delegation ? -1 : 1),
  );
};
