import type { FloorList, FloorRequest } from './floor';

/** First and second reply of a delegation on one item, in seconds: 10 minutes, then 5 (the floor). */
export const REPLY_SECONDS = [600, 300] as const;

/** Time that a speaker has used, in milliseconds, without pauses: 0 before the floor was given. */
export const spokenMs = (
  request: Pick<FloorRequest, 'startedAt' | 'endedAt' | 'pausedMs' | 'state'>,
  list: Pick<FloorList, 'pausedAt'>,
  now: Date,
): number => {
  if (request.startedAt === null) return 0;
  const standing = request.state === 'SPEAKING' ? list.pausedAt : null;
  const until = request.endedAt ?? standing ?? now;
  return Math.max(0, until.getTime() - request.startedAt.getTime() - request.pausedMs);
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

/**
 * The limit of a turn in seconds, `null` for none: a statement has what the chair set, a right of reply 10 minutes and the
 * second one 5; on a point of order the chair rules at once (the floor).
 */
export const limitOf = (
  request: Pick<FloorRequest, 'kind'>,
  list: Pick<FloorList, 'speakingSeconds'>,
  earlier: number,
): number | null => {
  switch (request.kind) {
    case 'STATEMENT':
      return list.speakingSeconds;
    case 'RIGHT_OF_REPLY':
      return earlier === 0 ? REPLY_SECONDS[0] : REPLY_SECONDS[1];
    case 'POINT_OF_ORDER':
      return null;
  }
};
