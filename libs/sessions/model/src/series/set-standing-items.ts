import {
  type Actor,
  conflict,
  type ForumEvent,
  isRefusal,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import type { AgendaItem, AgendaItemInput } from '../agenda/agenda-item';
import { checkItem } from '../agenda/check-item';
import { copyItems } from '../agenda/copy-items';
import { ordinalBetween } from '../agenda/ordinal';
import { DEEPEST } from '../agenda/tree';
import type { Dossier } from '../dossier';
import { aboutItem, itemEvent } from '../events/make-events';
import { itemSheet } from '../events/sheets';
import { forbiddenUnlessManager } from '../session/session-gates';
import type { Means } from './make-occurrences';
import type { SessionSeries, StandingItem } from './series';
import { seriesEvent } from './series-events';

/** A standing item as the API takes it in: in reading order, `level` 0 for 1, 1 for 1(a), 2 for 1(a)(i). */
export type StandingItemInput = Omit<AgendaItemInput, 'parentKey'> & { readonly level?: number | null };

/** Standing items of one series at most. */
export const MOST_STANDING_ITEMS = 40;

const at = (refusal: Refusal, index: number): Refusal =>
  refuse(
    refusal.code,
    refusal.message,
    `items.${index}${refusal.field === undefined ? '' : `.${refusal.field}`}`,
  );

const levelRefusal = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `An item stands under the one before it, at most one level deeper; an agenda has ${DEEPEST} levels.`,
      fr: `Un point figure sous le précédent, d’un niveau au plus ; un ordre du jour compte ${DEEPEST} niveaux.`,
    },
    'level',
  );

const checkOne = (
  input: StandingItemInput,
  above: readonly StandingItem[],
  series: SessionSeries,
  actor: Actor,
): Result<ReturnType<typeof checkItem>> => {
  const level = input.level ?? 0;
  if (!Number.isInteger(level) || level < 0 || level > above.length || level >= DEEPEST)
    return levelRefusal();
  return checkItem(input, series, actor);
};

const standingItems = (
  inputs: readonly StandingItemInput[],
  series: SessionSeries,
  actor: Actor,
  nextKey: () => string,
): Result<StandingItem[]> => {
  const items: StandingItem[] = [];
  let above: StandingItem[] = [];
  for (const [index, input] of inputs.entries()) {
    const fields = checkOne(input, above, series, actor);
    if (isRefusal(fields)) return at(fields, index);
    const parentKey = above[(input.level ?? 0) - 1]?.key ?? null;
    const last = items.findLast((item) => item.parentKey === parentKey)?.ordinal ?? null;
    const key = nextKey();
    const item = { ...fields, key, parentKey, ordinal: ordinalBetween(last, null, key) };
    items.push(item);
    above = [...above.slice(0, input.level ?? 0), item];
  }
  return items;
};

/** An agenda that is replaced as a whole: what it loses and what it gets. */
export interface ReplacedAgenda {
  readonly session: Dossier['session'];
  readonly dropped: readonly AgendaItem[];
  readonly added: readonly AgendaItem[];
}

/** What is told of an agenda that was replaced. */
export const replacedEvents = ({ dropped, added }: ReplacedAgenda): ForumEvent[] => [
  ...dropped.map((item) => ({ ...aboutItem('item.retracted', item), label: item.label, data: {} })),
  ...added.map((item) => itemEvent('item.added', item, { item: itemSheet(item) })),
];

/** What becomes of a series whose standing items are set. */
export interface StandingDecision {
  readonly series: SessionSeries;
  readonly standing: readonly StandingItem[];
  readonly agendas: readonly ReplacedAgenda[];
  readonly events: readonly ForumEvent[];
}

const tooMany = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `A series has at most ${MOST_STANDING_ITEMS} standing items.`,
      fr: `Une série compte au plus ${MOST_STANDING_ITEMS} points permanents.`,
    },
    'items',
  );

/**
 * Sets the standing items of a series, with which its occurrences begin. The chair and the session officers do, naming the
 * version of the series that they saw. `untouched` are the drafts to come whose agenda nobody has changed: theirs is
 * replaced. What is convened, or was changed, stays as it is. Refused: what `checkItem` refuses, at `items.<place>`.
 */
export const setStandingItems = (
  state: Means & { readonly series: SessionSeries; readonly untouched: readonly Dossier[] },
  input: { readonly version: number; readonly items: readonly StandingItemInput[] },
  actor: Actor,
): Result<StandingDecision> => {
  const refusal = forbiddenUnlessManager(actor);
  if (refusal !== null) return refusal;
  if (input.version !== state.series.version) return conflict(state.series.version);
  if (input.items.length > MOST_STANDING_ITEMS) return tooMany();
  const standing = standingItems(input.items, state.series, actor, state.nextKey);
  if (isRefusal(standing)) return standing;
  const series = { ...state.series, version: state.series.version + 1 };
  const agendas = state.untouched.map(({ session, items }) => ({
    session,
    dropped: items,
    added: copyItems(session, standing, standing.map(state.nextKey)),
  }));
  return { series, standing, agendas, events: [seriesEvent('series.changed', series)] };
};

/** An agenda as standing items take it: withdrawn items are left out, and their place in the tree with them. */
export const asStandingInput = (items: readonly AgendaItem[]): StandingItemInput[] => {
  const levels = new Map<string, number>();
  return items
    .filter(({ state }) => state !== 'WITHDRAWN')
    .map((item) => {
      const level = item.parentKey === null ? 0 : (levels.get(item.parentKey) ?? -1) + 1;
      levels.set(item.key, level);
      const { title, kind, plannedSeconds, sponsors, ownLabel, format, named, withoutDiscussion } = item;
      return {
        title,
        kind,
        plannedSeconds,
        sponsors,
        label: ownLabel,
        format,
        named,
        withoutDiscussion,
        level,
      };
    });
};
