import { manyByKey, type LoaderOf, oneByKey } from '@parley/platform';
import type { NumberedParagraph } from '@parley/papers/model';

interface MarkRow {
  readonly paper_id: string;
  readonly number: number;
  readonly read_at: string;
}

/** The reader's own marks on a paper: nobody else's leave the database. */
export const marksByPaper: LoaderOf<string, MarkRow[]> = manyByKey<MarkRow>(
  `select paper_id, number, read_at from paper_reading
    where person_id = (select my_principal()) and paper_id = any ($1) order by number`,
  ({ paper_id }) => paper_id,
);

/** The paragraphs of a revision with their identities, without its text. */
export const paragraphsByRevision = oneByKey<{
  readonly id: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}>(
  `select r.id, r.paragraphs, k.keys from paper_revision r join paragraph_key k on k.revision_id = r.id
    where r.id = any ($1)`,
  ({ id }) => id,
);

/** How long a revision is. */
export const lengthByRevision = oneByKey<{
  readonly id: string;
  readonly words: number;
  readonly characters: number;
}>('select id, words, characters from paper_revision where id = any ($1)', ({ id }) => id);
