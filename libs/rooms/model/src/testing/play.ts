import { type ForumEvent, isRefusal, type Result } from '@parley/kernel';
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
import { alignWithFloor, leaveFloor } from '../floor/align-floor';
import { closeFloor, haltFloor, showFloor } from '../floor/consequences';
import type { Floor, FloorDecision } from '../floor/floor';
import { endFloor, giveFloor } from '../floor/give-floor';
import { passFloor } from '../floor/pass-floor';
import { queueOrder } from '../floor/queue';
import { reorderFloor } from '../floor/reorder-floor';
import { requestFloor } from '../floor/request-floor';
import { ruleOnPoint } from '../floor/rule-floor';
import { pauseFloor, resumeFloor, setSpeakersList } from '../floor/set-list';
import { settleFloor } from '../floor/settle-floor';
import { endTour, startTour } from '../floor/tour';
import { withdrawFloor } from '../floor/withdraw-floor';
import type { Attempt, Course } from './attempts';
import { aFloor, after, anOpenFloor } from './builders';

const requestKey = ({ requests }: Floor, { request }: Attempt): string =>
  [...requests].sort((a, b) => b.sequence - a.sequence)[request]?.key ?? 'none';

/** How many numbers one attempt may use up: a tour de table gives a turn to each seat. */
const NUMBERS = 10;

const reorder = (floor: Floor, { actor, move, stale }: Attempt): Result<FloorDecision> => {
  const seen = queueOrder(floor.requests).map(({ key }) => key);
  const order = [...seen];
  order.splice(move + 1, 0, ...order.splice(move, 1));
  return reorderFloor(floor, { order, seen: stale ? [...seen].reverse() : seen }, actor);
};

const tour = (
  floor: Floor,
  { actor, lot, tour: order, open }: Attempt,
  now: Date,
  sequence: number,
): Result<FloorDecision> => {
  const drawn = lot.map((delegation) => ({ delegation, key: `r${sequence}${delegation}` }));
  const ground = { lot: drawn, present: ['FRA', 'JPN'], sequence };
  return startTour(floor, ground, { order, presentOnly: open }, actor, now);
};

const onFloor = (
  floor: Floor,
  attempt: Attempt,
  now: Date,
  sequence: number,
): Result<FloorDecision> | undefined => {
  const { kind, actor, open, requestKind, others, ruling } = attempt;
  const onBehalfOf = requestKind === 'STATEMENT' ? others.filter((code) => code !== actor.delegation) : [];
  const about = { requestKey: requestKey(floor, attempt) };
  const decisions: Partial<Record<Attempt['kind'], () => Result<FloorDecision>>> = {
    request: () =>
      requestFloor(
        { ...floor, key: `r${sequence}`, sequence },
        { kind: requestKind, onBehalfOf },
        actor,
        now,
      ),
    withdraw: () => withdrawFloor(floor, about, actor),
    give: () => giveFloor(floor, about, actor, now),
    end: () => endFloor(floor, about, actor, now),
    set: () =>
      setSpeakersList(
        floor,
        { open, speakingSeconds: open ? 60 : null, delegationSeconds: open ? 90 : null },
        actor,
      ),
    align: () => alignWithFloor(floor, about, actor),
    leave: () => leaveFloor(floor, about, actor),
    pass: () => passFloor(floor, about, actor),
    rule: () => ruleOnPoint(floor, { ...about, outcome: ruling, text: 'So ruled.' }, actor, now),
    reorder: () => reorder(floor, attempt),
    tour: () => tour(floor, attempt, now, sequence),
    endTour: () => endTour(floor, actor),
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
    const turn = { attempt, now, before: floor, ...turnOf(floor, attempt, now, sequence * NUMBERS) };
    floor = turn.after;
    return turn;
  });
};
