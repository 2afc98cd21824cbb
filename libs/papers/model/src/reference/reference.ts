import type { PaperKind, PaperNumber } from '../paper/paper';

/** The series of references (papers): M memorandum, R record, D document, WP working paper, N notice, DS decision sheet, A agenda. */
export const REFERENCE_PREFIXES = ['M', 'R', 'D', 'WP', 'N', 'DS', 'A'] as const;
export type ReferencePrefix = (typeof REFERENCE_PREFIXES)[number];

const PREFIX_OF: Readonly<Record<PaperKind, ReferencePrefix | null>> = {
  POSITION_PAPER: 'M',
  NON_PAPER: null,
  WORKING_PAPER: 'WP',
  DRAFT_DECISION: 'D',
  DECISION_SHEET: 'DS',
  SUMMARY_RECORD: 'R',
  AGENDA: 'A',
  NOTICE: 'N',
};

/** The series that a kind of paper is numbered in; `null` for a non-paper, which has no number. */
export const prefixOf = (kind: PaperKind): ReferencePrefix | null => PREFIX_OF[kind];

/** Every reference that the forum gives matches this: always with the APP- prefix (papers). */
export const REFERENCE = /^APP-(M|R|D|WP|N|DS|A)\((\d{4})\)(\d{4,})(-(REV|ADD|COR)(\d+))?$/;

/** What a text is beside the first one of its number: a revision of it, something added to it, a correction of it. */
export type Suffix = 'REV' | 'ADD' | 'COR';

/** What stands in the place of a number on a non-paper. */
const UNNUMBERED = 'NON-PAPER';

const baseOf = (number: PaperNumber | null): string =>
  number === null
    ? UNNUMBERED
    : `APP-${number.prefix}(${number.year})${String(number.number).padStart(4, '0')}`;

/** `APP-D(2026)0012-ADD1`, `NON-PAPER-COR2`: each kind is counted from 1 under its paper. */
export const suffixedReference = (number: PaperNumber | null, suffix: Suffix, count: number): string =>
  `${baseOf(number)}-${suffix}${count}`;

const revised = (number: PaperNumber | null, revision: number): string =>
  revision === 0 ? baseOf(number) : suffixedReference(number, 'REV', revision);

/** `APP-D(2026)0012`, then `APP-D(2026)0012-REV1` and so on. */
export const referenceOf = (number: PaperNumber, revision: number): string => revised(number, revision);

/** What stands in the place of a reference on a non-paper, which has no number. */
export const unnumberedReference = (revision: number): string => revised(null, revision);
