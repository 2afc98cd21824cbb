import { randomInt, randomUUID } from 'node:crypto';
import { command, idOf, type WriteTx } from '@parley/platform';
import {
  type DrawnSeat,
  endTour as end,
  reorderFloor as reorder,
  startTour as start,
  TOUR_ORDERS,
  type TourGround,
} from '@parley/rooms/model';
import { z } from 'zod';
import { byManagersOf, item, onItem, stored, taken } from './floor-command';
import { floorOfItem, type HeldFloor } from './load-floor';

const keys = z.array(idOf('FloorRequest')).max(1_000);

export const reorderFloor = command({
  ...stored,
  action: 'floor.reorder',
  input: item.extend({ order: keys, seen: keys }),
  load: (tx, { agendaItemId }) => floorOfItem(tx, agendaItemId),
  may: byManagersOf,
  decide: (floor, input, { actor }) => taken(floor, floor.item.key, reorder(floor, input, actor)),
});

/** The seats in an order that chance makes, each of all orders as likely as any other (Fisher and Yates). */
const drawLots = (seats: readonly string[]): DrawnSeat[] => {
  const left = [...seats];
  const lot: DrawnSeat[] = [];
  while (left.length > 0) {
    const [delegation] = left.splice(randomInt(left.length), 1);
    if (delegation !== undefined) lot.push({ delegation, key: randomUUID() });
  }
  return lot;
};

const PRESENT = 'select distinct delegation from presence where session_id = $1 and delegation is not null';

interface FloorToTour extends HeldFloor {
  readonly ground: TourGround;
}

const forTour = async (tx: WriteTx, itemKey: string): Promise<FloorToTour | undefined> => {
  const floor = await floorOfItem(tx, itemKey);
  if (floor === undefined) return undefined;
  const rows = await tx.query<{ delegation: string }>(PRESENT, [floor.session.key]);
  const ground: TourGround = {
    lot: drawLots(floor.session.participants),
    present: rows.map(({ delegation }) => delegation),
    sequence: floor.sequence,
  };
  return { ...floor, ground };
};

/** The lot is drawn here and recorded with what came of it; the rule itself knows no chance. */
export const startTour = command({
  ...stored,
  action: 'floor.tour',
  input: item.extend({ order: z.enum(TOUR_ORDERS), presentOnly: z.boolean().default(false) }),
  load: (tx, { agendaItemId }) => forTour(tx, agendaItemId),
  may: (actor, floor) => byManagersOf(actor, floor),
  decide: (floor, input, { actor, now }) =>
    taken(floor, floor.item.key, start(floor, floor.ground, input, actor, now)),
});

export const endTour = command({
  ...onItem,
  action: 'floor.tour-end',
  input: item,
  may: byManagersOf,
  decide: (floor, _input, { actor }) => taken(floor, floor.item.key, end(floor, actor)),
});
