const HOUR_MS = 3_600_000;

/** When the terms of reference came to be agreed, in days before the start. */
export const TERMS_DAYS = {
  ...{ circulated: 12, revised: 10, firstRound: 9, firstClosed: 8 },
  ...{ amended: 7.5, finalText: 7, secondRound: 6, secondClosed: 4 },
} as const;

/** When a picture was written and came to be agreed, and when another was begun, in days before the start. */
export const PICTURE_DAYS = {
  ...{ begun: 14, added: 13, put: 12.5, circulated: 12, opened: 10.5, closed: 3.5 },
  ...{ drafted: 5, changed: 1.5 },
} as const;

/** So many days before a moment. */
export const before = (now: Date, days: number): Date => hoursBefore(now, days * 24);

/** So many hours before a moment. */
export const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
