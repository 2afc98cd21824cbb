import { nameOf } from '@parley/delegations/model';
import { currentSpeaker, interruptedSpeaker, queueOrder } from '../floor/queue';
import { limitAmong } from '../floor/speaking-time';
import type { ColumnsItem, ColumnsList, ColumnsRequest, HallColumns } from './hall-columns';
import type { HallFloor, HallSeat, HallSpeaker, HallTurn } from './hall-frame';

/** How many of those who wait are named. */
export const NEXT_SHOWN = 3;

/** A seat by code and names. */
export const hallSeat = (code: string): HallSeat => ({
  code,
  en: nameOf(code, 'EN'),
  fr: nameOf(code, 'FR'),
});

const turnOf = ({ delegation, kind, onBehalfOf }: ColumnsRequest, resumes = false): HallTurn => ({
  seat: hallSeat(delegation),
  kind,
  onBehalfOf: onBehalfOf.map(hallSeat),
  resumes,
});

const UNSET = { open: null, speakingSeconds: null, delegationSeconds: null, pausedAt: null };

const speakerOf = (
  requests: readonly ColumnsRequest[],
  list: Omit<ColumnsList, 'itemKey'>,
  now: Date,
): HallSpeaker | null => {
  const speaking = currentSpeaker(requests);
  if (speaking?.startedAt == null) return null;
  return {
    ...turnOf(speaking),
    startedAt: speaking.startedAt,
    pausedMs: speaking.pausedMs,
    standsSince: list.pausedAt,
    limitSeconds: limitAmong(speaking, requests, list, now),
  };
};

/** To whom the floor goes, in order: points of order, then whoever one has interrupted, then the queue. */
const waitingTurns = (requests: readonly ColumnsRequest[]): HallTurn[] => {
  const queue = queueOrder(requests);
  const first = queue.filter(({ kind }) => kind === 'POINT_OF_ORDER');
  const interrupted = interruptedSpeaker(requests);
  return [
    ...first.map((request) => turnOf(request)),
    ...(interrupted === null ? [] : [turnOf(interrupted, true)]),
    ...queue.slice(first.length).map((request) => turnOf(request)),
  ];
};

/** The floor of the item that is shown. */
export const hallFloor = (
  { key }: Pick<ColumnsItem, 'key'>,
  { lists, requests, now }: Pick<HallColumns, 'lists' | 'requests' | 'now'>,
): HallFloor => {
  const list = lists.find(({ itemKey }) => itemKey === key) ?? UNSET;
  const own = requests.filter(({ itemKey }) => itemKey === key);
  const turns = waitingTurns(own);
  return {
    open: list.open ?? true,
    speaker: speakerOf(own, list, new Date(now)),
    next: turns.slice(0, NEXT_SHOWN),
    more: Math.max(0, turns.length - NEXT_SHOWN),
  };
};
