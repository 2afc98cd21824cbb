import { type Actor, isRefusal, type Result } from '@parley/kernel';
import {
  addItem,
  closeItem,
  conveneSession,
  type Dossier,
  openItem,
  openSession,
  scheduleSession,
  type SessionDecision,
  settle,
} from '@parley/sessions/model';
import type { Floor, FloorDecision, FloorRequestKind } from '../floor/floor';
import { requestFloor } from '../floor/request-floor';
import { settleFloor } from '../floor/settle-floor';
import { chair } from './people';

export const noon = new Date('2026-02-03T12:00:00Z');

/** So many seconds after noon. */
export const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000);

/** The value of a decision; fails the test, in the refusal's words, where it was refused. */
export const decided = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
};

const saved = (dossier: Dossier, result: Result<SessionDecision>): Dossier =>
  settle(dossier, decided(result));

/** Three seats invited, Norway and observers allowed to read; one item, pending. */
const convened = (): Dossier => {
  const input = {
    title: 'Consultations',
    purpose: 'INFORM',
    format: 'NAMED',
    named: ['FRA', 'JPN', 'KOR'],
    startsAt: noon,
    endsAt: after(7200),
    timeZone: 'Asia/Tokyo',
    label: {
      classification: 'UNCLASSIFIED',
      releasableTo: ['FRA', 'JPN', 'KOR', 'NOR'],
      releasableToObservers: true,
    },
  } as const;
  const scheduled = scheduleSession({ key: 'session', roster: ['FRA', 'JPN', 'KOR', 'NOR'] }, input, chair);
  const draft: Dossier = { session: decided(scheduled).session, items: [], answers: [] };
  const item = { title: 'Exchange of views', kind: 'DISCUSSION' } as const;
  const planned = saved(draft, addItem({ ...draft, key: 'item' }, item, chair));
  return saved(planned, conveneSession(planned, chair, noon));
};

const STEPS = {
  open: (dossier: Dossier) => openSession(dossier, chair, noon),
  openItem: (dossier: Dossier) => openItem(dossier, { itemKey: 'item' }, chair, noon),
  closeItem: (dossier: Dossier) => closeItem(dossier, { itemKey: 'item', outcome: 'NOTED' }, chair, noon),
} as const;

/** The floor of the item after these steps of the session: none, or from opening the session on. */
export const aFloor = (...steps: readonly (keyof typeof STEPS)[]): Floor => {
  const dossier = steps.reduce((before, step) => saved(before, STEPS[step](before)), convened());
  const [item] = dossier.items;
  if (item === undefined) throw new Error('no item');
  return { session: dossier.session, item, list: null, requests: [] };
};

/** The floor of an open item in an open session. */
export const anOpenFloor = (): Floor => aFloor('open', 'openItem');

/** The floor after a decision that must succeed. */
export const next = (floor: Floor, decide: (floor: Floor) => Result<FloorDecision>): Floor =>
  settleFloor(floor, decided(decide(floor)));

/** A request with this key, numbered in the order of these calls. */
export const ask = (
  floor: Floor,
  key: string,
  actor: Actor,
  kind: FloorRequestKind = 'STATEMENT',
  onBehalfOf: readonly string[] = [],
): Result<FloorDecision> =>
  requestFloor({ ...floor, key, sequence: floor.requests.length + 1 }, { kind, onBehalfOf }, actor, noon);

/** The floor with these requests, one after the other. */
export const asked = (floor: Floor, ...requests: readonly [string, Actor, FloorRequestKind?][]): Floor =>
  requests.reduce((before, [key, actor, kind]) => next(before, (now) => ask(now, key, actor, kind)), floor);

/** The states of the requests by key. */
export const states = ({ requests }: Floor): Record<string, string> =>
  Object.fromEntries(requests.map(({ key, state }) => [key, state]));
