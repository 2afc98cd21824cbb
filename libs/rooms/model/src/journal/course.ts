import type { Told } from '@parley/sessions/model';
import type { JournalEntry, Mark } from './journal';

const KINDS: Readonly<Record<string, Mark['kind']>> = {
  'session.opened': 'OPENED',
  'session.suspended': 'SUSPENDED',
  'session.resumed': 'RESUMED',
  'session.closed': 'CLOSED',
};

const textIn = (data: Told['data'], field: string): string | null => {
  const value = data[field];
  return typeof value === 'string' ? value : null;
};

const momentOf = ({ data, at }: JournalEntry): string =>
  textIn(data, 'openedAt') ?? textIn(data, 'closedAt') ?? textIn(data, 'at') ?? at;

/** The turn of the meeting that an entry tells of; `undefined` for every other entry. */
export const markOf = (entry: JournalEntry): Mark | undefined => {
  const kind = KINDS[entry.type];
  if (kind === undefined) return undefined;
  const why = kind === 'SUSPENDED' ? entry.data : {};
  return { kind, at: momentOf(entry), reason: textIn(why, 'reason'), resumesAt: textIn(why, 'resumesAt') };
};

/** Whether the meeting goes on, or stands still, after these turns: it has begun and is not over. */
export const isUnderWay = (course: readonly Mark[]): boolean =>
  course.length > 0 && course.at(-1)?.kind !== 'CLOSED';
