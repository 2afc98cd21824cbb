import fc from 'fast-check';
import { type Actor, type ForumEvent, isRefusal, type Result } from '@parley/kernel';
import {
  type AgendaItem,
  changeItem,
  closeItem,
  type Dossier,
  openItem,
  openSession,
  settle,
  type SessionDecision,
  suspendItem,
  suspendSession,
} from '@parley/sessions/model';
import { closeFloor, haltFloor, showFloor } from '../floor/consequences';
import { type Floor, FLOOR_REQUEST_KINDS, type FloorDecision } from '../floor/floor';
import { endFloor, giveFloor } from '../floor/give-floor';
import { requestFloor } from '../floor/request-floor';
import { pauseFloor, resumeFloor, setSpeakersList } from '../floor/set-list';
import { settleFloor } from '../floor/settle-floor';
import { withdrawFloor } from '../floor/withdraw-floor';
import { aFloor, after, anOpenFloor } from './builders';
import { chair, france, japan, korea, lowJapan, norway, officer } from './people';

const PLAYERS = [chair, officer, japan, france, korea, lowJapan, norway];
const LABELS = [
  null,
  { classification: 'RESTRICTED' },
  { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN'] },
] as const;

/** What somebody tries on the floor of one item, or with its session and item. */
export interface Attempt {
  readonly kind: (typeof KINDS)[number];
  readonly actor: Actor;
  readonly request: number;
  readonly requestKind: (typeof FLOOR_REQUEST_KINDS)[number];
  readonly label: (typeof LABELS)[number];
  readonly open: boolean;
  /** Seconds since the attempt before. */
  readonly pause: number;
}

const requestKey = ({ requests }: Floor, { request }: Attempt): string =>
  [...requests].sort((a, b) => b.sequence - a.sequence)[request]?.key ?? 'none';

const onFloor = (
  floor: Floor,
  attempt: Attempt,
  now: Date,
  sequence: number,
): Result<FloorDecision> | undefined => {
  const { kind, actor, open, requestKind } = attempt;
  const about = { requestKey: requestKey(floor, attempt) };
  const decisions: Partial<Record<Attempt['kind'], () => Result<FloorDecision>>> = {
    request: () =>
      requestFloor({ ...floor, key: `r${sequence}`, sequence }, { kind: requestKind }, actor, now),
    withdraw: () => withdrawFloor(floor, about, actor),
    give: () => giveFloor(floor, about, actor, now),
    end: () => endFloor(floor, about, actor, now),
    set: () => setSpeakersList(floor, { open, speakingSeconds: open ? 60 : null }, actor),
    pause: () => pauseFloor(floor, actor, now),
    resume: () => resumeFloor(floor, actor, now),
  };
  return decisions[kind]?.();
};

const onItem = (
  dossier: Dossier,
  item: AgendaItem,
  attempt: Attempt,
  now: Date,
): Result<SessionDecision> | undefined => {
  const { actor, kind, label } = attempt;
  const about = { itemKey: item.key };
  const { version } = item;
  const decisions: Partial<Record<Attempt['kind'], () => Result<SessionDecision>>> = {
    openSession: () => openSession(dossier, actor, now),
    suspendSession: () => suspendSession(dossier, {}, actor, now),
    openItem: () => openItem(dossier, about, actor, now),
    suspendItem: () => suspendItem(dossier, about, actor, now),
    closeItem: () => closeItem(dossier, { ...about, outcome: 'NOTED' }, actor, now),
    relabel: () =>
      changeItem(dossier, { ...about, version, title: item.title, kind: item.kind, label }, actor),
  };
  return decisions[kind]?.();
};

const follows = (floor: Floor, kind: Attempt['kind'], now: Date): FloorDecision => {
  if (kind === 'closeItem') return closeFloor(floor, now);
  if (kind === 'relabel') return showFloor(floor);
  return kind === 'suspendItem' || kind === 'suspendSession'
    ? haltFloor(floor, now)
    : { list: floor.list, requests: [], events: [] };
};

const KINDS = [
  'request',
  'withdraw',
  'give',
  'end',
  'set',
  'pause',
  'resume',
  'openSession',
  'suspendSession',
  'openItem',
  'suspendItem',
  'closeItem',
  'relabel',
] as const;

const WEIGHTS: Readonly<Record<Attempt['kind'], number>> = {
  request: 12,
  withdraw: 3,
  give: 8,
  end: 3,
  set: 3,
  pause: 6,
  resume: 8,
  openSession: 6,
  suspendSession: 1,
  openItem: 10,
  suspendItem: 1,
  closeItem: 1,
  relabel: 2,
};

const DELEGATES = [japan, france, korea, lowJapan];
const DELEGATES_DO: readonly Attempt['kind'][] = ['request', 'withdraw'];

/** Mostly somebody whose part it is, so that much happens, and sometimes anybody. */
const actorFor = (kind: Attempt['kind']): fc.Arbitrary<Actor> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...(DELEGATES_DO.includes(kind) ? DELEGATES : [chair, officer])),
    },
    { weight: 1, arbitrary: fc.constantFrom(...PLAYERS) },
  );

const attemptOf = (kind: Attempt['kind']): fc.Arbitrary<Attempt> =>
  fc.record({
    kind: fc.constant(kind),
    actor: actorFor(kind),
    request: fc.nat({ max: 3 }),
    requestKind: fc.constantFrom(...FLOOR_REQUEST_KINDS),
    label: fc.constantFrom(...LABELS),
    open: fc.boolean(),
    pause: fc.nat({ max: 90 }),
  });

const kinds = fc.oneof(...KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) })));

/** Without fast-check’s liking for first and last values: a play in which few people act is a short one. */
const attempts: fc.Arbitrary<Attempt> = fc.noBias(kinds.chain(attemptOf));

/** What people try one after the other, from a convened session on or from an item that has been opened. */
export interface Course {
  readonly underWay: boolean;
  readonly attempts: readonly Attempt[];
}

export const courses: fc.Arbitrary<Course> = fc.record({
  underWay: fc.boolean(),
  attempts: fc.array(attempts, { minLength: 1, maxLength: 80, size: 'max' }),
});

/** One attempt, with the floor before and after it; no events where it was refused. */
export interface Turn {
  readonly attempt: Attempt;
  readonly now: Date;
  readonly before: Floor;
  readonly after: Floor;
  readonly events: readonly ForumEvent[];
}

const turnOf = (
  before: Floor,
  attempt: Attempt,
  now: Date,
  sequence: number,
): Omit<Turn, 'attempt' | 'now' | 'before'> => {
  const dossier = { session: before.session, items: [before.item], answers: [] };
  const step = onItem(dossier, before.item, attempt, now);
  if (step !== undefined && !isRefusal(step)) {
    const { session, items } = settle(dossier, step);
    const floor = { ...before, session, item: items[0] ?? before.item };
    const consequence = follows(floor, attempt.kind, now);
    return { after: settleFloor(floor, consequence), events: [...step.events, ...consequence.events] };
  }
  const result = onFloor(before, attempt, now, sequence);
  if (result === undefined || isRefusal(result)) return { after: before, events: [] };
  return { after: settleFloor(before, result), events: result.events };
};

/** Plays a course to its end, on the floor of one item. */
export const play = (course: Course): Turn[] => {
  let floor = course.underWay ? anOpenFloor() : aFloor();
  let seconds = 0;
  return course.attempts.map((attempt, sequence) => {
    seconds += attempt.pause;
    const now = after(seconds);
    const turn = { attempt, now, before: floor, ...turnOf(floor, attempt, now, sequence) };
    floor = turn.after;
    return turn;
  });
};
