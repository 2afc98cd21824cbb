import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { type HeldStance, type KeyedParagraph, type ShownStance, stancesAt } from '@parley/papers/model';
import { wordsHashOf } from './take-stance';

interface StanceRow extends HeldStance {
  readonly under: string;
}

/** All that was said of a paper up to one of its texts: one statement for the whole map. */
const stancesByRevision = manyByKey<StanceRow>(
  `select asked.id as under, r.number as revision, s.paragraph_key as "paragraphKey", s.delegation, s.stance, s.comment,
      s.words_hash as "wordsHash", s.at
    from paper_revision asked join paper_revision r on r.paper_id = asked.paper_id and r.number <= asked.number
    join paragraph_stance s on s.revision_id = r.id where asked.id = any ($1)`,
  ({ under }) => under,
);

const numberByRevision = oneByKey<{ readonly id: string; readonly number: number }>(
  'select id, number from paper_revision where id = any ($1)',
  ({ id }) => id,
);

/** A paragraph of a circulated text, as the API shows it. */
export interface ParagraphView extends KeyedParagraph {
  readonly revisionKey: string;
}

type Shown = ReadonlyMap<string, readonly ShownStance[]>;

/** Where the seats stand on the paragraphs of a text: by the text’s key and its paragraphs. */
export const stancesOn: LoaderOf<ParagraphView, readonly ShownStance[]> = {
  async batch(scope, paragraphs) {
    const keys = [...new Set(paragraphs.map(({ revisionKey }) => revisionKey))];
    const [held, numbers] = await Promise.all([
      stancesByRevision.batch(scope, keys),
      numberByRevision.batch(scope, keys),
    ]);
    const maps = new Map<string, Shown>(
      keys.map((key, index) => {
        const own = paragraphs.filter(({ revisionKey }) => revisionKey === key);
        const hashed = own.map((paragraph) => ({
          key: paragraph.key,
          wordsHash: wordsHashOf(paragraph.text),
        }));
        return [key, stancesAt(held[index] ?? [], numbers[index]?.number ?? 0, hashed)];
      }),
    );
    return paragraphs.map(({ revisionKey, key }) => maps.get(revisionKey)?.get(key) ?? []);
  },
};
