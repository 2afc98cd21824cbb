import { inOrder } from '@parley/delegations/model';
import { aggregate, type DelegationCode, type Label } from '@parley/kernel';
import {
  ancestorsOf,
  type ItemSheet,
  NO_NUMBER,
  numbering,
  type SessionSheet,
  treeOrder,
} from '@parley/sessions/model';
import { gathered, type GatheredWhole } from './gather';
import type { Journal, JournalEntry, JournalItem, JournalStatus, Mark } from './journal';
import { type JournalMatters, NO_MATTERS } from './journal-matters';
import { type JournalPapers, NO_PAPERS } from './journal-papers';
import { toursOf } from './tours';
import { turnsOf } from './turns';

const statusOf = ({ course, approvedAt }: GatheredWhole): JournalStatus => {
  if (approvedAt !== null) return 'APPROVED';
  return course.at(-1)?.kind === 'CLOSED' ? 'FINAL' : 'PROVISIONAL';
};

const itemsOf = ({ view, floors, tours, shows, papers }: GatheredWhole): JournalItem[] => {
  const items = treeOrder(Object.values(view.items));
  const numbers = numbering(items);
  return items.map((item) => {
    const requests = Object.values(floors[item.key]?.requests ?? {});
    return {
      number: numbers.get(item.key) ?? NO_NUMBER,
      item,
      turns: turnsOf(requests),
      tours: toursOf(tours[item.key] ?? [], requests),
      shows: shows[item.key] ?? [],
      papers: papers[item.key] ?? [],
    };
  });
};

const wasTakenUp = ({ item, turns }: JournalItem): boolean =>
  item.openedAt !== null || turns.length > 0 || (item.outcome !== null && item.outcome !== 'DEFERRED');

/** The items taken up, each with what it stands under, so that its number can be read. */
const takenUp = (items: readonly JournalItem[]): JournalItem[] => {
  const sheets = items.map(({ item }) => item);
  const up = items.filter(wasTakenUp).map(({ item }) => item);
  const keys = new Set(up.flatMap((item) => [item, ...ancestorsOf(sheets, item)]).map(({ key }) => key));
  return items.filter(({ item }) => keys.has(item.key));
};

const isIn =
  (state: ItemSheet['state']) =>
  ({ item }: JournalItem): boolean =>
    item.state === state;

/** Under a parent that was taken up a pending item is told as not taken up; one above taken up items is not. */
const untouchedOf = (items: readonly JournalItem[], up: readonly JournalItem[]): JournalItem[] =>
  items.filter((one) => isIn('PENDING')(one) && !up.includes(one));

const speakersOf = (items: readonly JournalItem[]): DelegationCode[] =>
  items.flatMap(({ turns }) => turns.map(({ delegation }) => delegation));

/** Somebody who came to see the session only after it had been opened was not told of that turn: the session itself says when. */
const courseOf = ({ course }: GatheredWhole, { openedAt }: SessionSheet): readonly Mark[] => {
  if (openedAt === null || course.some(({ kind }) => kind === 'OPENED')) return course;
  return [{ kind: 'OPENED', at: openedAt, reason: null, resumesAt: null }, ...course];
};

const labelOf = (
  { labels, next }: Pick<GatheredWhole, 'labels' | 'next'>,
  parts: readonly (SessionSheet | ItemSheet)[],
  papers: readonly Label[],
): Label | undefined => {
  const inForce = [...parts.flatMap(({ key, label }) => [label, labels[key] ?? label]), ...papers];
  return aggregate(next === null ? inForce : [...inForce, next.label]);
};

/**
 * The journal of a session from the entries of its record that the reader may see, in order; `null` while it has not been
 * opened, and for one out of sight. An entry of a kind that it does not know changes nothing. `papers` reads what entries tell
 * of papers, `matters` what they tell of decisions, polls, silence procedures and agreed actions.
 */
export const journalOf = (
  entries: readonly JournalEntry[],
  papers: JournalPapers = NO_PAPERS,
  matters: JournalMatters = NO_MATTERS,
): Journal | null => {
  const told = gathered(entries, { papers, matters });
  const { session } = told.view;
  if (session === null || session.openedAt === null) return null;
  const all = itemsOf(told);
  const items = takenUp(all);
  const status = statusOf(told);
  const deferred = all.filter(isIn('DEFERRED'));
  const withdrawn = all.filter((one) => isIn('WITHDRAWN')(one) && one.item.lateChange === 'WITHDRAWN');
  const untouched = status === 'PROVISIONAL' ? [] : untouchedOf(all, items);
  const attended = [...told.attended, ...speakersOf(all)];
  const next = status === 'PROVISIONAL' ? null : told.next;
  const shown = [...items, ...deferred, ...withdrawn, ...untouched].map(({ item }) => item);
  const more = [...items.flatMap((one) => one.papers), ...told.matters].map(({ label }) => label);
  return {
    status,
    approvedAt: told.approvedAt,
    number: told.number,
    session,
    course: courseOf(told, session),
    chairs: told.chairs,
    present: inOrder(attended, 'EN').filter((code) => session.participants.includes(code)),
    absent: session.participants.filter((code) => !attended.includes(code)),
    observers: inOrder(attended, 'EN').filter((code) => !session.participants.includes(code)),
    items,
    deferred,
    untouched,
    withdrawn,
    matters: told.matters,
    next,
    label: labelOf({ ...told, next }, [session, ...shown], more) ?? session.label,
    at: told.at,
  };
};
