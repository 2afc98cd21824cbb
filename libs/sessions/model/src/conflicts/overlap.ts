/** A stretch of time: from its start on, up to but without its end. Instants, so that no zone and no clock change matters. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether two stretches share a moment. One that ends where the other starts does not; an empty one never does. */
export const overlaps = (a: Span, b: Span): boolean => {
  const from = Math.max(a.startsAt.getTime(), b.startsAt.getTime());
  return from < Math.min(a.endsAt.getTime(), b.endsAt.getTime());
};
