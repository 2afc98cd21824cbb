/** An instant as a column gives it: a date to writers, RFC 3339 text to readers. */
export type At = Date | string;

/** The instant as the model takes it. */
export const dateOf = (at: At | null): Date | null => (at === null ? null : new Date(at));
