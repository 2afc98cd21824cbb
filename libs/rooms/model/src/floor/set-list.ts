import { type Actor, refuse, type Refusal, type Result } from '@parley/kernel';
import { forbiddenUnlessManager, itemStateUnless, stateUnless } from '@parley/sessions/model';
import { listSheet } from '../events/floor-sheets';
import { floorEvent } from '../events/make-floor-events';
import { pauseOf } from './ending';
import type { Floor, FloorDecision, FloorList } from './floor';
import { listOf } from './list-of';
import { currentSpeaker } from './queue';
import { sightOfFloor } from './request-gates';

/** Shortest limit that the chair can set, in seconds. */
export const SHORTEST_SPEAKING_SECONDS = 10;
/** Longest limit that the chair can set, in seconds. */
export const LONGEST_SPEAKING_SECONDS = 2 * 3600;

/** The chair and the session officers run the list of an item that has not ended, once the session is convened. */
export const mayRunList = (actor: Actor, floor: Floor): Refusal | null =>
  sightOfFloor(actor, floor) ??
  forbiddenUnlessManager(actor) ??
  stateUnless(floor.session, ['CONVENED', 'OPEN', 'SUSPENDED']) ??
  itemStateUnless(floor.item, ['PENDING', 'OPEN', 'SUSPENDED']);

const checkLimit = (seconds: number | null, field: string): Refusal | null =>
  seconds === null ||
  (Number.isInteger(seconds) && seconds >= SHORTEST_SPEAKING_SECONDS && seconds <= LONGEST_SPEAKING_SECONDS)
    ? null
    : refuse(
        'INVALID',
        {
          en: 'A speaking time is 10 seconds at least and 2 hours at most.',
          fr: 'Un temps de parole est d’au moins 10 secondes et d’au plus 2 heures.',
        },
        field,
      );

/** What the chair sets; `null` for no limit. */
export interface ListInput {
  readonly open: boolean;
  /** For each statement. */
  readonly speakingSeconds: number | null;
  /** For all statements of one delegation on the item together; what stands, where it is left out. */
  readonly delegationSeconds?: number | null;
}

/** Opens or closes the list for statements and sets their limits (the floor). */
export const setSpeakersList = (floor: Floor, input: ListInput, actor: Actor): Result<FloorDecision> => {
  const before = listOf(floor);
  const { open, speakingSeconds, delegationSeconds = before.delegationSeconds } = input;
  const refusal =
    mayRunList(actor, floor) ??
    checkLimit(speakingSeconds, 'speakingTime') ??
    checkLimit(delegationSeconds, 'delegationTime');
  if (refusal !== null) return refusal;
  const list: FloorList = { ...before, open, speakingSeconds, delegationSeconds };
  const data = { itemKey: list.itemKey, list: listSheet(list) };
  return { list, requests: [], events: [floorEvent('floor.list-set', floor.item, null, data)] };
};

const stateUnlessClock = (floor: Floor, stands: boolean): Refusal | null => {
  if (currentSpeaker(floor.requests) === null) {
    return refuse('STATE', { en: 'Nobody has the floor.', fr: 'Personne n’a la parole.' });
  }
  if ((listOf(floor).pausedAt !== null) === stands) return null;
  return stands
    ? refuse('STATE', { en: 'The clock is running already.', fr: 'Le chronomètre tourne déjà.' })
    : refuse('STATE', { en: 'The clock stands still already.', fr: 'Le chronomètre est déjà arrêté.' });
};

/** The list with its clock standing since `now`. */
export const pausing = (floor: Floor, now: Date): FloorDecision => {
  const list: FloorList = { ...listOf(floor), pausedAt: now };
  const data = { itemKey: list.itemKey, list: listSheet(list) };
  return { list, requests: [], events: [floorEvent('floor.paused', floor.item, null, data)] };
};

/** Stops the current speaker's clock (the floor). */
export const pauseFloor = (floor: Floor, actor: Actor, now: Date): Result<FloorDecision> =>
  mayRunList(actor, floor) ?? stateUnlessClock(floor, false) ?? pausing(floor, now);

/** Lets the current speaker's clock go on; while the session and the item are open (the floor). */
export const resumeFloor = (floor: Floor, actor: Actor, now: Date): Result<FloorDecision> => {
  const refusal =
    mayRunList(actor, floor) ??
    stateUnlessClock(floor, true) ??
    stateUnless(floor.session, ['OPEN']) ??
    itemStateUnless(floor.item, ['OPEN']);
  if (refusal !== null) return refusal;
  const speaker = currentSpeaker(floor.requests);
  const before = listOf(floor);
  const pause = pauseOf(before, now);
  const list: FloorList = { ...before, pausedAt: null };
  const requests = speaker === null ? [] : [{ ...speaker, pausedMs: speaker.pausedMs + pause }];
  const resumed = requests.map(({ key, pausedMs }) => ({ key, pausedMs }));
  const data = { itemKey: list.itemKey, list: listSheet(list), resumed };
  return { list, requests, events: [floorEvent('floor.resumed', floor.item, null, data)] };
};
