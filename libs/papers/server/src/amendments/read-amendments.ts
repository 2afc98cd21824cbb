import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import {
  type Amendment,
  collisionsOf,
  keyed,
  type NumberedParagraph,
  placeOf,
  type PresentText,
} from '@parley/papers/model';
import { AMENDMENT_COLUMNS, amendmentOf, type AmendmentRow } from './amendment-rows';

/** An amendment as the API shows it; instants are RFC 3339 text. */
export interface AmendmentView extends Pick<Amendment, 'action' | 'text' | 'html' | 'reason' | 'state'> {
  readonly __typename: 'Amendment';
  readonly id: string;
  readonly key: string;
  readonly paragraphText: string;
  readonly proposedAt: string;
  readonly resolvedAt: string | null;
  /** What rules are asked about. */
  readonly held: Amendment;
}

const viewOf = (row: AmendmentRow): AmendmentView => {
  const held = amendmentOf(row);
  const { key, action, text, html, reason, state, words, proposedAt, resolvedAt } = held;
  return {
    __typename: 'Amendment',
    id: globalId('Amendment', key),
    ...{ key, action, text, html, reason, state, held },
    paragraphText: words,
    proposedAt: proposedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
};

const rowByKey = oneByKey<AmendmentRow>(
  `select ${AMENDMENT_COLUMNS} from amendment a where a.id = any ($1)`,
  ({ id }) => id,
);

const rowsByPaper = manyByKey<AmendmentRow>(
  `select ${AMENDMENT_COLUMNS} from amendment a where a.paper_id = any ($1) order by a.proposed_at, a.id`,
  ({ paper_id }) => paper_id,
);

/** An amendment by key, as far as the reader sees it. */
export const amendmentByKey: LoaderOf<string, AmendmentView | undefined> = {
  batch: async (scope, keys) => Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row)),
};

/** All that was proposed on a paper, in the order in which it was. */
export const amendmentsByPaper: LoaderOf<string, AmendmentView[]> = {
  batch: async (scope, keys) => Array.from(await rowsByPaper.batch(scope, keys), (rows) => rows.map(viewOf)),
};

interface PresentRow {
  readonly id: string;
  readonly paper_id: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}

const presentRows = oneByKey<PresentRow>(
  `select distinct on (r.paper_id) r.id, r.paper_id, r.paragraphs, k.keys from paper_revision r
    join paragraph_key k on k.revision_id = r.id where r.paper_id = any ($1) order by r.paper_id, r.number desc`,
  ({ paper_id }) => paper_id,
);

/** The paragraphs of a paper that are with everybody. */
export const presentByPaper: LoaderOf<string, PresentText | undefined> = {
  batch: async (scope, keys) =>
    Array.from(
      await presentRows.batch(scope, keys),
      (row) => row && { key: row.id, paragraphs: keyed(row.paragraphs, row.keys) },
    ),
};

const NO_TEXT: PresentText = { key: '', paragraphs: [] };

/** An amendment among all others of its paper: where it stands now, and what it collides with. */
export const readAmong = async (scope: ReadScope, { held }: AmendmentView) => {
  const [all, text] = await Promise.all([
    scope.loader(amendmentsByPaper).load(held.paperKey),
    scope.loader(presentByPaper).load(held.paperKey),
  ]);
  const present = text ?? NO_TEXT;
  const against = collisionsOf(
    held,
    all.map((view) => view.held),
    present,
  );
  const keys = new Set(against.map(({ key }) => key));
  return {
    place: placeOf(held, present.paragraphs),
    paragraphs: present.paragraphs,
    collisions: all.filter(({ key }) => keys.has(key)),
  };
};
