import type { LabelInput } from '@parley/delegations/model';

/** Labels between which the readers of the specs can tell. */
export const LABELS: readonly LabelInput[] = [
  { classification: 'UNCLASSIFIED', releasableToObservers: true },
  { classification: 'UNCLASSIFIED' },
  { classification: 'RESTRICTED', releasableTo: ['AUS', 'FRA'] },
  { classification: 'UNCLASSIFIED', releasableTo: ['JPN'] },
  { classification: 'UNCLASSIFIED', caveats: ['CYBER-DEFENCE'] },
  { classification: 'SECRET', releasableTo: [] },
];

/** One of each format. */
export const FORMATS = [
  { format: 'ALL' },
  { format: 'ALLIES' },
  { format: 'ALLIES_PLUS', named: ['JPN'] },
  { format: 'NAMED', named: ['FRA', 'JPN'] },
] as const;

/** What is said of a suspension: everything, one thing, or nothing. */
export const pauseGiven = (which: number, now: Date) => ({
  reason: which % 2 === 0 ? 'Consultation with capitals' : null,
  resumesAt: which % 3 === 0 ? new Date(now.getTime() + 900_000) : null,
});
