import { nameOf } from '@parley/delegations/model';
import { banner } from '@parley/kernel';
import { numbering, treeOrder } from '@parley/sessions/model';
import { tallyOf } from '../positions/tally';
import type { ColumnsItem, ColumnsShow, HallColumns } from './hall-columns';
import { hallFloor, hallSeat } from './hall-floor';
import type { HallFloor, HallFrame, HallItem, HallLine, HallShow } from './hall-frame';

const NO_NUMBER = '–';

/** What is under discussion: the deepest open item, else one that is suspended; `null` while there is none to show. */
export const itemShown = (items: readonly ColumnsItem[]): ColumnsItem | null => {
  const inOrder = treeOrder(items);
  return (
    inOrder.filter(({ state }) => state === 'OPEN').at(-1) ??
    inOrder.filter(({ state }) => state === 'SUSPENDED').at(-1) ??
    null
  );
};

const linesOf = (items: readonly ColumnsItem[], numbers: ReadonlyMap<string, string>): HallLine[] =>
  treeOrder(items)
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map(({ key, title, state }) => ({ number: numbers.get(key) ?? NO_NUMBER, title, state }));

const itemOf = (item: ColumnsItem, numbers: ReadonlyMap<string, string>): HallItem => ({
  number: numbers.get(item.key) ?? NO_NUMBER,
  title: item.title,
  plannedSeconds: item.plannedSeconds,
  elapsedMs: item.elapsedMs,
  runningSince: item.runningSince,
});

/** A show stands on the screen while it is open, and then until somebody takes the floor after it. */
const showOf = (show: ColumnsShow | undefined, floor: HallFloor): HallShow | null => {
  if (show === undefined) return null;
  const { closedAt } = show;
  const spokenSince =
    closedAt !== null && floor.speaker !== null && Date.parse(floor.speaker.startedAt) > Date.parse(closedAt);
  if (spokenSince) return null;
  const { groups, silent } = tallyOf(show);
  return {
    question: show.question,
    closed: closedAt !== null,
    groups: groups
      .filter(({ seats }) => seats.length > 0)
      .map(({ position, seats }) => ({ position, seats: seats.map(hallSeat) })),
    silent: silent.map(hallSeat),
  };
};

const sessionOf = ({ session }: HallColumns): HallFrame['session'] => ({
  title: session.title,
  state: session.state,
  startsAt: session.startsAt,
  timeZone: session.timeZone,
  closedAt: session.closedAt,
  suspension:
    session.suspendedAt === null ? null : { reason: session.suspensionReason, resumesAt: session.resumesAt },
});

/**
 * What a screen in the hall shows of these columns. Numbers count the items that are there: one under a narrower label
 * leaves no gap, and while it is under discussion the screen is as between two items (labels).
 */
export const hallFrameOf = (columns: HallColumns): HallFrame => {
  const { items, label, shows } = columns;
  const numbers = numbering(items);
  const item = itemShown(items);
  const floor = item && hallFloor(item, columns);
  return {
    serverNow: columns.now,
    label: {
      classification: label.classification,
      banner: {
        en: banner(label, 'EN', (code) => nameOf(code, 'EN')),
        fr: banner(label, 'FR', (code) => nameOf(code, 'FR')),
      },
    },
    session: sessionOf(columns),
    agenda: { adopted: columns.session.agendaAdoptedAt !== null, lines: linesOf(items, numbers) },
    item: item && itemOf(item, numbers),
    floor,
    show:
      item &&
      floor &&
      showOf(
        shows.find(({ itemKey }) => itemKey === item.key),
        floor,
      ),
  };
};
