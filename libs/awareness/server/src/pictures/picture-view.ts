import { type Picture, sourceFlags, type SourceFlag } from '@parley/awareness/model';
import { delegationView, type DelegationView } from '@parley/delegations/server';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { PICTURE_COLUMNS, pictureOf, type PictureRow } from './picture-row';

/** A picture as the API shows it; instants are RFC 3339 text. */
export interface PictureView extends Pick<Picture, 'title' | 'text' | 'html' | 'language' | 'version'> {
  readonly __typename: 'Picture';
  readonly id: string;
  readonly key: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly putAt: string | null;
  readonly originator: DelegationView | undefined;
  readonly label: Label;
  /** What rules are asked about. */
  readonly held: Picture;
  /** As exact as the database holds it. */
  readonly listedAt: string;
}

/** The view of a row. */
export const pictureViewOf = (row: PictureRow): PictureView => {
  const held = pictureOf(row);
  const { key, title, text, html, language, version, label } = held;
  return {
    __typename: 'Picture',
    id: globalId('Picture', key),
    ...{ key, title, text, html, language, version, label, held },
    createdAt: held.createdAt.toISOString(),
    changedAt: held.changedAt.toISOString(),
    putAt: held.put?.at.toISOString() ?? null,
    originator: delegationView(held.originator),
    listedAt: String(row.changed_at),
  };
};

const asViews = (
  rows: LoaderOf<string, PictureRow | undefined>,
): LoaderOf<string, PictureView | undefined> => ({
  batch: async (scope, keys) => Array.from(await rows.batch(scope, keys), (row) => row && pictureViewOf(row)),
});

/** A picture by key, as far as the reader sees it. */
export const pictureByKey = asViews(
  oneByKey<PictureRow>(`select ${PICTURE_COLUMNS} from picture p where p.id = any ($1)`, ({ id }) => id),
);

/** The picture that was put to the forum as a paper, by the key of that. */
export const pictureByPaper = asViews(
  oneByKey<PictureRow>(
    `select ${PICTURE_COLUMNS} from picture p where p.put_paper_id = any ($1)`,
    ({ put_paper_id }) => put_paper_id ?? '',
  ),
);

/** A note under a picture, as the reader sees it now. */
export interface SourceView {
  readonly noteKey: string;
  readonly number: number;
  readonly restsOn: number;
  readonly sha256: string;
  readonly flags: readonly SourceFlag[];
}

interface SourceNowRow {
  readonly picture_id: string;
  readonly note_id: string;
  readonly number: number;
  readonly rests_on: number;
  readonly sha256: string;
  readonly version: number;
  readonly withdrawn: boolean;
  /** Versions after the one that it rests on, as far as the reader sees them. */
  readonly later: readonly { readonly hasReason: boolean; readonly isLast: boolean }[];
}

// Row-level security decides on the note and on each version of it: flags come from what this reader sees, and from nothing else.
const NOTES = `select s.picture_id, s.note_id, s.number, s.rests_on, s.sha256, n.version, n.withdrawn_at is not null as withdrawn,
    coalesce((select json_agg(json_build_object('hasReason', v.reason is not null, 'isLast', v.version = n.version) order by v.version)
      from note_version v where v.note_id = n.id and v.version > s.rests_on), '[]') as later
  from picture_note s join note n on n.id = s.note_id where s.picture_id = any ($1) order by s.place, s.number`;

const sourceRows = manyByKey<SourceNowRow>(NOTES, ({ picture_id }) => picture_id);

/** What a picture rests on, in order, as far as the reader sees the notes. */
export const sourcesOfPicture: LoaderOf<string, SourceView[]> = {
  batch: async (scope, keys) =>
    Array.from(await sourceRows.batch(scope, keys), (rows) =>
      rows.map(({ note_id, number, rests_on, sha256, version, withdrawn, later }) => ({
        ...{ noteKey: note_id, number, restsOn: rests_on, sha256 },
        flags: sourceFlags({ restsOn: rests_on, version, withdrawn, later }),
      })),
    ),
};

/** A version of a picture as it was written. */
export interface PictureVersionRow {
  readonly picture_id: string;
  readonly version: number;
  readonly content: string;
  readonly sha256: string;
  readonly person_id: string;
  readonly at: string;
  readonly reason: string | null;
}

/** The versions of a picture that the reader may see, the latest first. */
export const versionsOfPicture = manyByKey<PictureVersionRow>(
  `select picture_id, version, content, sha256, person_id, at, reason from picture_version
    where picture_id = any ($1) order by version desc`,
  ({ picture_id }) => picture_id,
);

const ofNote = manyByKey<PictureRow & { readonly note_id: string }>(
  `select ${PICTURE_COLUMNS}, s.note_id from picture p join picture_note s on s.picture_id = p.id
    where s.note_id = any ($1) order by p.changed_at desc, p.id`,
  ({ note_id }) => note_id,
);

/** Pictures that rest on a note, the one changed last first, as far as the reader sees them. */
export const picturesOfNote: LoaderOf<string, PictureView[]> = {
  batch: async (scope, keys) =>
    Array.from(await ofNote.batch(scope, keys), (rows) => rows.map((row) => pictureViewOf(row))),
};
