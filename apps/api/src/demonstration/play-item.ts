import { globalId } from '@parley/kernel';
import {
  alignWithFloor,
  askForPositions,
  closeShowOfPositions,
  endFloor,
  giveFloor,
  passFloor,
  requestFloor,
  ruleOnPointOfOrder,
  showPosition,
  startTour,
} from '@parley/rooms/server';
import type pg from 'pg';
import type { ItemCourse } from './course';
import type { Cast } from './hold';
import type { MeetingClock } from './meeting-clock';

/** Where something is played: by whom, when, under which item. */
export interface Stage {
  readonly cast: Cast;
  readonly clock: MeetingClock;
  readonly itemId: string;
  /** Reads what no command answers with. */
  readonly system: pg.Pool;
}

const headOf = ({ cast }: Stage, seat: string) => {
  const head = cast.heads.get(seat);
  if (head === undefined) throw new Error(`the demonstration has no head of ${seat}`);
  return head;
};

const asks = async (
  stage: Stage,
  seat: string,
  kind: string,
  onBehalfOf: readonly string[] = [],
): Promise<string> => {
  const { itemId: agendaItemId, clock } = stage;
  const key = await headOf(stage, seat)(requestFloor, { agendaItemId, kind, onBehalfOf }, clock.now);
  return globalId('FloorRequest', key);
};

const speaks = async ({ cast, clock }: Stage, id: string, minutes: number): Promise<void> => {
  await cast.chair(giveFloor, { id }, clock.forward(0.5));
  await cast.chair(endFloor, { id }, clock.forward(minutes));
};

const statements = async (stage: Stage, { statements: all = [] }: ItemCourse): Promise<void> => {
  const asked: (readonly [id: string, minutes: number])[] = [];
  for (const [seat, minutes, allies = []] of all) {
    const id = await asks(stage, seat, 'STATEMENT', allies);
    for (const ally of allies) await headOf(stage, ally)(alignWithFloor, { id }, stage.clock.now);
    asked.push([id, minutes]);
  }
  for (const [id, minutes] of asked) await speaks(stage, id, minutes);
};

const pointOfOrder = async (stage: Stage, { order }: ItemCourse): Promise<void> => {
  if (order === undefined) return;
  const [seat, text] = order;
  const id = await asks(stage, seat, 'POINT_OF_ORDER');
  await stage.cast.chair(giveFloor, { id }, stage.clock.forward(0.5));
  await stage.cast.chair(ruleOnPointOfOrder, { id, ruling: 'UPHELD', text }, stage.clock.forward(1));
};

const reply = async (stage: Stage, { reply: given }: ItemCourse): Promise<void> => {
  if (given === undefined) return;
  const [seat, minutes] = given;
  await speaks(stage, await asks(stage, seat, 'RIGHT_OF_REPLY'), minutes);
};

const turnsOf = async ({ system, itemId }: Stage): Promise<{ id: string; delegation: string }[]> => {
  const [, key] = Buffer.from(itemId, 'base64url').toString().split(':');
  const { rows } = await system.query<{ id: string; delegation: string }>(
    `select id, delegation from floor_request where item_id = $1 and in_tour and state = 'WAITING' order by place`,
    [key],
  );
  return rows;
};

const tour = async (stage: Stage, { tour: minutesOf }: ItemCourse): Promise<void> => {
  if (minutesOf === undefined) return;
  const { cast, clock, itemId: agendaItemId } = stage;
  await cast.chair(startTour, { agendaItemId, order: 'EN' }, clock.forward(1));
  for (const { id: key, delegation } of await turnsOf(stage)) {
    const id = globalId('FloorRequest', key);
    const minutes = minutesOf[delegation];
    if (minutes === undefined) await headOf(stage, delegation)(passFloor, { id }, clock.now);
    else await speaks(stage, id, minutes);
  }
};

const show = async (stage: Stage, { show: asked }: ItemCourse): Promise<void> => {
  if (asked === undefined) return;
  const { cast, clock, itemId: agendaItemId } = stage;
  const { question, positions } = asked;
  const key = await cast.chair(askForPositions, { agendaItemId, question }, clock.forward(1));
  const id = globalId('ShowOfPositions', key);
  const at = clock.forward(1);
  for (const [seat, position] of Object.entries(positions))
    await headOf(stage, seat)(showPosition, { id, position }, at);
  await cast.chair(closeShowOfPositions, { id }, clock.forward(1));
};

/** Plays what happened under an item that is open, by the commands that people use. */
export const playItem = async (stage: Stage, course: ItemCourse): Promise<void> => {
  await tour(stage, course);
  await statements(stage, course);
  await pointOfOrder(stage, course);
  await reply(stage, course);
  await show(stage, course);
};
