import type { StrawAnswer, StrawMethod, StrawPoll, StrawText } from '@parley/decisions/model';
import type { Tlp } from '@parley/kernel';
import { labelOf, type LabelColumns } from '@parley/platform';

type At = Date | string;

/** A straw poll as selected by {@link STRAW_COLUMNS}: instants are dates to writers and text to readers. */
export interface StrawRow extends LabelColumns {
  readonly id: string;
  readonly question_en: string;
  readonly question_fr: string;
  readonly options: readonly StrawText[];
  readonly method: StrawMethod;
  readonly anonymous: boolean;
  readonly hidden: boolean;
  readonly seats: readonly string[];
  readonly opened_at: At;
  readonly closes_at: At | null;
  readonly closed_at: At | null;
  readonly withdrawn_at: At | null;
  readonly session_id: string | null;
  readonly item_id: string | null;
  readonly tlp: Tlp | null;
}

/** What is known of a straw poll named `p` in a statement. */
export const STRAW_COLUMNS = `p.id, p.question_en, p.question_fr, p.options, p.method, p.anonymous, p.hidden, p.seats, p.opened_at,
  p.closes_at, p.closed_at, p.withdrawn_at, p.session_id, p.item_id, p.tlp,
  p.level, p.releasable_to, p.observers, p.caveats, p.originator`;

const instant = (at: At | null): Date | null => (at === null ? null : new Date(at));

/** The straw poll that a row stores. */
export const strawPollOf = (row: StrawRow): StrawPoll => ({
  key: row.id,
  question: { en: row.question_en, fr: row.question_fr },
  options: row.options,
  method: row.method,
  anonymous: row.anonymous,
  hiddenUntilClose: row.hidden,
  seats: row.seats,
  openedAt: new Date(row.opened_at),
  closesAt: instant(row.closes_at),
  closedAt: instant(row.closed_at),
  withdrawnAt: instant(row.withdrawn_at),
  sessionKey: row.session_id,
  itemKey: row.item_id,
  label: labelOf(row, row.tlp),
});

/** What was said last for each seat, as selected by {@link ANSWERS}. */
export interface AnswerRow extends StrawAnswer {
  readonly poll_id: string;
}

/** The answers of polls that are not anonymous, as far as whoever reads sees them: the last of each seat, in alphabetical order. */
export const ANSWERS = `select distinct on (poll_id, delegation) poll_id, delegation, choices, number from straw_answer
  where poll_id = any ($1) order by poll_id, delegation, number desc`;
