import type { Label } from '@parley/kernel';
import { applySessionEvent, NOTHING, type SessionView } from '@parley/sessions/model';
import { applyFloorEvent } from '../events/apply-floor-event';
import type { FloorsView } from '../events/floor-view';
import { attend, type Attendance, NOBODY } from './attendance';
import { markOf } from './course';
import { JOURNAL_ENTRY_TYPES } from './entry-types';
import type { Journal, JournalEntry, Mark } from './journal';
import type { JournalMatter, JournalMatters } from './journal-matters';
import { type JournalPapers, type PapersOfItems } from './journal-papers';
import { showsAfter, type ShowsTold } from './shows';
import { type ToursBegun, toursAfter } from './tours';
import { isJournalEvent, type JournalEvent, type NextMeeting } from './journal-event';

/** What the entries read so far have told. */
export interface Gathered extends Attendance {
  readonly view: SessionView;
  readonly floors: FloorsView;
  readonly tours: ToursBegun;
  readonly shows: ShowsTold;
  readonly course: readonly Mark[];
  readonly chairs: Journal['chairs'];
  readonly number: number | null;
  readonly next: (NextMeeting & Pick<JournalEntry, 'label'>) | null;
  readonly approvedAt: string | null;
  /** By key of the session or item: the label in force on the last thing told of it, which follows it when it is raised. */
  readonly labels: Readonly<Record<string, Label>>;
  /** Those that tell of papers under items. */
  readonly onPapers: readonly JournalEntry[];
  /** Those that tell of what was decided, put and agreed. */
  readonly onMatters: readonly JournalEntry[];
  /** Of the last entry that told something. */
  readonly at: string;
}

/** The same, with the papers and the matters that its entries tell of. */
export interface GatheredWhole extends Omit<Gathered, 'onPapers' | 'onMatters'> {
  readonly papers: PapersOfItems;
  readonly matters: readonly JournalMatter[];
}

/** What later domains read in the entries. */
export interface ReadBesides {
  readonly papers: JournalPapers;
  readonly matters: JournalMatters;
}

const BLANK: Gathered = {
  ...NOBODY,
  view: NOTHING,
  floors: {},
  tours: {},
  shows: {},
  course: [],
  chairs: [],
  number: null,
  next: null,
  approvedAt: null,
  labels: {},
  onPapers: [],
  onMatters: [],
  at: '',
};

const RETRACTIONS: readonly string[] = ['session.retracted', 'item.retracted'];
const AFTER_CLOSING: readonly string[] = ['journal.numbered', 'journal.next-meeting', 'session.recorded'];

const tells = ({ type }: JournalEntry, { papers, matters }: ReadBesides): boolean =>
  JOURNAL_ENTRY_TYPES.includes(type) || papers.types.includes(type) || matters.types.includes(type);

/**
 * Whether an entry belongs to the journal: until the meeting is closed all that it understands, then only what the closing
 * itself brings and the chair's approval, and after that nothing. Whoever loses sight loses it whenever that is.
 */
const counts = ({ course, approvedAt }: Gathered, entry: JournalEntry, besides: ReadBesides): boolean => {
  if (RETRACTIONS.includes(entry.type)) return true;
  if (approvedAt !== null || !tells(entry, besides)) return false;
  return course.at(-1)?.kind !== 'CLOSED' || AFTER_CLOSING.includes(entry.type);
};

const isEarlier = (next: NextMeeting, known: NextMeeting | null): boolean =>
  known === null || next.startsAt < known.startsAt;

const noted = (gathered: Gathered, event: JournalEvent, { label }: JournalEntry): Gathered => {
  switch (event.type) {
    case 'journal.chaired': {
      const { name, role } = event.data;
      const known = gathered.chairs.some((chair) => chair.name === name && chair.role === role);
      return known ? gathered : { ...gathered, chairs: [...gathered.chairs, { name, role }] };
    }
    case 'journal.numbered':
      return { ...gathered, number: event.data.number };
    case 'journal.next-meeting':
      return isEarlier(event.data, gathered.next)
        ? { ...gathered, next: { ...event.data, label } }
        : gathered;
  }
};

const approvalIn = ({ data, at }: JournalEntry): string =>
  typeof data['recordedAt'] === 'string' ? data['recordedAt'] : at;

const gather = (before: Gathered, entry: JournalEntry, besides: ReadBesides): Gathered => {
  if (!counts(before, entry, besides)) return before;
  if (besides.matters.types.includes(entry.type))
    return { ...before, onMatters: [...before.onMatters, entry], at: entry.at };
  if (isJournalEvent(entry)) return { ...noted(before, entry, entry), at: entry.at };
  const mark = markOf(entry);
  const course = mark === undefined ? before.course : [...before.course, mark];
  const floors = applyFloorEvent(before.floors, entry);
  const isOnPaper = besides.papers.types.includes(entry.type);
  return {
    ...before,
    ...attend(before, entry, course),
    view: applySessionEvent(before.view, entry),
    floors,
    tours: toursAfter(before.tours, floors),
    shows: showsAfter(before.shows, entry),
    onPapers: isOnPaper || RETRACTIONS.includes(entry.type) ? [...before.onPapers, entry] : before.onPapers,
    course,
    // A paper under an item has a label of its own.
    labels: isOnPaper ? before.labels : { ...before.labels, [entry.subject.key]: entry.label },
    approvedAt: entry.type === 'session.recorded' ? approvalIn(entry) : before.approvedAt,
    at: RETRACTIONS.includes(entry.type) ? before.at : entry.at,
  };
};

/** Everything that a journal is made of, from the entries of one session in the order of the record. */
export const gathered = (entries: readonly JournalEntry[], besides: ReadBesides): GatheredWhole => {
  const { onPapers, onMatters, ...told } = entries.reduce(
    (before, entry) => gather(before, entry, besides),
    BLANK,
  );
  return { ...told, papers: besides.papers.after(onPapers), matters: besides.matters.after(onMatters) };
};
