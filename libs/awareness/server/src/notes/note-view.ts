import { type Note, plainHtml, standingAssessments } from '@parley/awareness/model';
import { delegationView, type DelegationView } from '@parley/delegations/server';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import {
  ASSESSMENT_COLUMNS,
  assessmentOf,
  type AssessmentRow,
  NOTE_COLUMNS,
  noteOf,
  type NoteRow,
} from './note-row';

/** A note as the API shows it; instants are RFC 3339 text. */
export interface NoteView extends Omit<
  Note,
  | 'observedFrom'
  | 'observedTo'
  | 'createdAt'
  | 'changedAt'
  | 'withdrawnAt'
  | 'originator'
  | 'editors'
  | 'area'
  | 'tearLineOf'
  | 'html'
  | 'showsReaders'
> {
  readonly __typename: 'Note';
  readonly id: string;
  readonly observedFrom: string;
  readonly observedTo: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly withdrawnAt: string | null;
  readonly isTearLine: boolean;
  readonly html: string;
  readonly originator: DelegationView | undefined;
  readonly label: Label;
  /** What rules are asked about. */
  readonly held: Note;
  /** As exact as the database holds it. */
  readonly listedAt: string;
}

/** The view of a row. */
export const noteViewOf = (row: NoteRow): NoteView => {
  const held = noteOf(row);
  const { area: _area, editors: _editors, showsReaders: _shows, tearLineOf, ...note } = held;
  return {
    ...note,
    __typename: 'Note',
    id: globalId('Note', held.key),
    observedFrom: held.observedFrom.toISOString(),
    observedTo: held.observedTo.toISOString(),
    createdAt: held.createdAt.toISOString(),
    changedAt: held.changedAt.toISOString(),
    withdrawnAt: held.withdrawnAt?.toISOString() ?? null,
    isTearLine: tearLineOf !== null,
    html: held.html ?? plainHtml(held.body),
    originator: delegationView(held.originator),
    held,
    listedAt: String(row.observed_to),
  };
};

const one = oneByKey<NoteRow>(`select ${NOTE_COLUMNS} from note n where n.id = any ($1)`, ({ id }) => id);

/** A note by key, as far as the reader sees it. */
export const noteByKey: LoaderOf<string, NoteView | undefined> = {
  batch: async (scope, keys) => Array.from(await one.batch(scope, keys), (row) => row && noteViewOf(row)),
};

const below = manyByKey<NoteRow>(
  `select ${NOTE_COLUMNS} from note n where n.tear_line_of = any ($1) order by n.created_at, n.id`,
  ({ tear_line_of }) => tear_line_of ?? '',
);

/** The tear-lines of a note, in the order in which they were written. */
export const tearLinesOf: LoaderOf<string, NoteView[]> = {
  batch: async (scope, keys) =>
    Array.from(await below.batch(scope, keys), (rows) => rows.map((row) => noteViewOf(row))),
};

/** An assessment as the API shows it. */
export interface AssessmentView extends Omit<ReturnType<typeof assessmentOf>, 'delegation' | 'at'> {
  readonly delegation: DelegationView | undefined;
  readonly code: string;
  readonly at: string;
}

const assessed = manyByKey<AssessmentRow>(
  `select ${ASSESSMENT_COLUMNS} from note_assessment where note_id = any ($1) order by at, id`,
  ({ note_id }) => note_id,
);

/** What delegations make of a note now, as far as the reader sees it, in the order in which they said so. */
export const assessmentsOf: LoaderOf<string, AssessmentView[]> = {
  batch: async (scope, keys) =>
    Array.from(await assessed.batch(scope, keys), (rows) =>
      standingAssessments(rows.map(assessmentOf)).map(({ delegation, at, ...said }) => ({
        ...said,
        delegation: delegationView(delegation),
        code: delegation,
        at: at.toISOString(),
      })),
    ),
};

/** A version of a note as it was written. */
export interface VersionRow {
  readonly note_id: string;
  readonly version: number;
  readonly content: string;
  readonly sha256: string;
  readonly person_id: string;
  readonly at: string;
  readonly reason: string | null;
}

/** The versions of a note that the reader may see, the latest first. */
export const versionsOf = manyByKey<VersionRow>(
  `select note_id, version, content, sha256, person_id, at, reason from note_version
    where note_id = any ($1) order by version desc`,
  ({ note_id }) => note_id,
);
