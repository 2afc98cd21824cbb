import type { Box } from '../geometry/box';
import { monthsOf, type Span } from '../time-span/span';
import { regionOfBox, type Region } from './region';

/** What is counted of a note. */
export interface Counted {
  readonly hybridDomains: readonly string[];
  readonly box: Box | null;
  readonly observed: Span;
}

/** How many notes speak of a domain, in a region, in a month (UTC, `2026-11`). */
export interface HeatCell {
  readonly domain: string;
  readonly region: Region;
  readonly month: string;
  readonly count: number;
}

const keysOf = (note: Counted): (readonly [string, Region, string])[] => {
  const region = regionOfBox(note.box);
  const months = monthsOf(note.observed);
  return [...new Set(note.hybridDomains)].flatMap((domain) =>
    months.map((month) => [domain, region, month] as const),
  );
};

const inOrder = (a: HeatCell, b: HeatCell): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0;

/**
 * The notes counted by domain × region × month: a note counts once for each of its domains in each month that it touches, and a cell
 * without a note is not there. It counts what it is given: whoever asks gives only what the reader may see.
 */
export const heatOf = (notes: readonly Counted[]): readonly HeatCell[] => {
  const cells = new Map<string, HeatCell>();
  for (const [domain, region, month] of notes.flatMap(keysOf)) {
    const key = JSON.stringify([domain, region, month]);
    cells.set(key, { domain, region, month, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.values()].sort((a, b) => inOrder(a, b) || a.region.localeCompare(b.region, 'en'));
};
