import { sameLabel } from '@parley/delegations/model';
import type { ForumEvent } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import {
  closeFloor,
  type Floor,
  type FloorDecision,
  haltFloor,
  settleFloor,
  showFloor,
} from '@parley/rooms/model';
import { type AgendaItem, type Dossier, type SessionDecision, settle } from '@parley/sessions/model';
import type { Consequences } from '@parley/sessions/server';
import {
  type FloorListRow,
  type FloorRequestRow,
  LIST_COLUMNS,
  listFrom,
  REQUEST_COLUMNS,
  requestFrom,
} from './floor-rows';
import { saveConsequences, type SettledFloor } from './save-floor';

type Step = (floor: Floor, now: Date) => FloorDecision;

const OVER: readonly AgendaItem['state'][] = ['CLOSED', 'DEFERRED', 'WITHDRAWN'];

const stepsOfSession = (before: Dossier, { session }: SessionDecision): Step[] => {
  if (session.state === before.session.state) return [];
  if (session.state === 'SUSPENDED') return [haltFloor];
  return session.state === 'CLOSED' || session.state === 'CANCELLED' ? [closeFloor] : [];
};

const stepsOfItem = (before: AgendaItem | undefined, item: AgendaItem): Step[] => {
  if (before === undefined) return [];
  const moved = before.state !== item.state;
  return [
    ...(moved && item.state === 'SUSPENDED' ? [haltFloor] : []),
    ...(moved && OVER.includes(item.state) ? [closeFloor] : []),
    ...(sameLabel(before.label, item.label) ? [] : [showFloor]),
  ];
};

/** What follows for the floor of each item that the decision concerns, in order. */
const stepsByItem = (
  before: Dossier,
  after: Dossier,
  decision: SessionDecision,
): ReadonlyMap<string, readonly Step[]> => {
  const ofSession = stepsOfSession(before, decision);
  const earlier = new Map(before.items.map((item) => [item.key, item]));
  const steps = after.items.map(
    (item) => [item.key, [...ofSession, ...stepsOfItem(earlier.get(item.key), item)]] as const,
  );
  return new Map(steps.filter(([, own]) => own.length > 0));
};

// An item without a row has no floor yet, so that nothing follows for it.
const floorsOf = async (
  tx: WriteTx,
  { session, items }: Dossier,
  keys: readonly string[],
): Promise<Floor[]> => {
  const lists = await tx.query<FloorListRow<Date>>(`select ${LIST_COLUMNS} from whole_floor_lists($1)`, [
    keys,
  ]);
  if (lists.length === 0) return [];
  const requests = await tx.query<FloorRequestRow<Date>>(
    `select ${REQUEST_COLUMNS} from whole_floor_requests($1)`,
    [keys],
  );
  return lists.flatMap((row) => {
    const item = items.find(({ key }) => key === row.item_id);
    const own = requests.filter(({ item_id }) => item_id === row.item_id).map(requestFrom);
    return item === undefined ? [] : [{ session, item, list: listFrom(row), requests: own }];
  });
};

const settled = (floor: Floor, steps: readonly Step[], now: Date): SettledFloor => {
  let after = floor;
  const requests = new Map<string, Floor['requests'][number]>();
  const events: ForumEvent[] = [];
  for (const step of steps) {
    const decision = step(after, now);
    after = settleFloor(after, decision);
    for (const request of decision.requests) requests.set(request.key, request);
    events.push(...decision.events);
  }
  return { floor, decision: { list: after.list, requests: [...requests.values()], events } };
};

/**
 * What a decision on a session does to the floors of its items: clocks stand still, whoever speaks ends, those who wait
 * are declined, and under a new label the floor is shown to those who see it now.
 */
export const floorConsequences: Consequences = {
  async follow(tx, before, decision, { now }) {
    const after = settle(before, decision);
    const steps = stepsByItem(before, after, decision);
    if (steps.size === 0) return [];
    const floors = await floorsOf(tx, after, [...steps.keys()]);
    const outcomes = floors.map((floor) => settled(floor, steps.get(floor.item.key) ?? [], now));
    const changed = outcomes.filter(
      ({ floor, decision: { list, requests } }) => list !== floor.list || requests.length > 0,
    );
    if (changed.length > 0) await saveConsequences(tx, changed);
    return outcomes.flatMap((outcome) => outcome.decision.events);
  },
};
