import { type LoaderOf, oneByKey } from '@parley/platform';

/** The version of a note that the reader opened last. */
export const markByNote = oneByKey<{ readonly note_id: string; readonly version: number }>(
  `select m.note_id, m.version from note_reading m where m.person_id = (select my_principal()) and m.note_id = any ($1)`,
  ({ note_id }) => note_id,
);

/** Up to when the reader marked everything as read. */
export const floorOfReader: LoaderOf<'own', Date | null> = {
  async batch(scope, keys) {
    const [row] = await scope.query<{ read_until: string }>(
      'select f.read_until from note_floor f where f.person_id = (select my_principal())',
    );
    return keys.map(() => (row === undefined ? null : new Date(row.read_until)));
  },
};

/** What was marked, as the API shows it. */
export interface NoteMarksView {
  readonly __typename: 'NoteMarks';
  readonly noteKeys: readonly string[];
}

/** What a marking with this key named; what has become of it is read when it is asked for. */
export const markingByKey: LoaderOf<string, NoteMarksView> = {
  batch: (_, keys) =>
    Promise.resolve(
      keys.map((key) => ({ __typename: 'NoteMarks', noteKeys: key === '' ? [] : key.split(' ') })),
    ),
};
