import { personByKey, type PersonView } from '@parley/delegations/server';
import { globalId, type Language } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type Operation, type ReadScope } from '@parley/platform';
import type { DraftVersionReason } from '@parley/papers/model';
import { changesHtml } from '../changes/changes-html';
import { trackedChanges } from '../changes/tracked-changes';
import { draftByPaper } from '../reading/paper-parts';
import type { PaperView } from '../reading/paper-view';
import { sha256Of } from '../store/load-paper';

type Context = Pick<Operation, 'scope' | 'language'>;

interface VersionRow {
  readonly id: string;
  readonly paper_id: string;
  readonly number: number;
  readonly at: string;
  readonly reason: DraftVersionReason;
  readonly name: string | null;
  readonly title: string;
  readonly kept_by: string | null;
  readonly authors: readonly string[];
  readonly sha256: string;
}

/** A version of a draft as the API shows it, without its text. */
export interface DraftVersionView extends Pick<VersionRow, 'number' | 'at' | 'reason' | 'name' | 'title'> {
  readonly __typename: 'PaperDraftVersion';
  readonly id: string;
  readonly key: string;
  readonly row: VersionRow;
}

const COLUMNS = 'id, paper_id, number, at, reason, name, title, kept_by, authors, sha256';

const viewOf = (row: VersionRow): DraftVersionView => {
  const { id, number, at, reason, name, title } = row;
  return {
    __typename: 'PaperDraftVersion',
    id: globalId('PaperDraftVersion', id),
    key: id,
    number,
    at,
    reason,
    name,
    title,
    row,
  };
};

const rowsByPaper = manyByKey<VersionRow>(
  `select ${COLUMNS} from paper_draft_version where paper_id = any ($1) order by number desc`,
  ({ paper_id }) => paper_id,
);

const rowByKey = oneByKey<VersionRow>(
  `select ${COLUMNS} from paper_draft_version where id = any ($1)`,
  ({ id }) => id,
);

const versionsByPaper: LoaderOf<string, DraftVersionView[]> = {
  batch: async (scope, keys) => Array.from(await rowsByPaper.batch(scope, keys), (rows) => rows.map(viewOf)),
};

/** A version of a draft by key, as far as the reader sees it. */
export const draftVersionByKey: LoaderOf<string, DraftVersionView | undefined> = {
  batch: async (scope, keys) => Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row)),
};

const textByVersion = oneByKey<{ readonly id: string; readonly markdown: string; readonly html: string }>(
  'select id, markdown, html from paper_draft_version where id = any ($1)',
  ({ id }) => id,
);

const openByPaper = oneByKey<{ readonly paper_id: string; readonly document_id: string }>(
  'select paper_id, document_id from paper_writing where paper_id = any ($1) and closed_at is null',
  ({ paper_id }) => paper_id,
);

const textOf = async ({ key }: DraftVersionView, { scope }: Context) => {
  const text = await scope.loader(textByVersion).load(key);
  if (text === undefined) throw new Error('a version without its text');
  return text;
};

const people = async (scope: ReadScope, keys: readonly string[]): Promise<PersonView[]> => {
  const found = await Promise.all(keys.map((key) => scope.loader(personByKey).load(key)));
  return found.filter((person) => person !== undefined);
};

const Paper = {
  async writing({ key }: PaperView, _: unknown, { scope }: Context): Promise<{ documentId: string } | null> {
    const open = await scope.loader(openByPaper).load(key);
    return open === undefined ? null : { documentId: globalId('SharedDocument', open.document_id) };
  },

  draftVersions: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<DraftVersionView[]> =>
    scope.loader(versionsByPaper).load(key),
};

const PaperDraftVersion = {
  authors: ({ row }: DraftVersionView, _: unknown, { scope }: Context): Promise<PersonView[]> =>
    people(scope, row.authors),

  async keptBy({ row }: DraftVersionView, _: unknown, { scope }: Context): Promise<PersonView | null> {
    return row.kept_by === null ? null : ((await scope.loader(personByKey).load(row.kept_by)) ?? null);
  },

  markdown: async (view: DraftVersionView, _: unknown, context: Context): Promise<string> =>
    (await textOf(view, context)).markdown,

  html: async (view: DraftVersionView, _: unknown, context: Context): Promise<string> =>
    (await textOf(view, context)).html,

  async changesToNow(
    view: DraftVersionView,
    { language }: { readonly language?: Language | null },
    context: Context,
  ): Promise<string | null> {
    const draft = await context.scope.loader(draftByPaper).load(view.row.paper_id);
    if (draft === undefined) return null;
    const before = { sha256: view.row.sha256, markdown: (await textOf(view, context)).markdown };
    const after = { sha256: sha256Of(draft.markdown), markdown: draft.markdown };
    return changesHtml(await trackedChanges(before, after), language ?? 'EN');
  },
};

/** Fields of drafts that are written together, and of their history. */
export const writingFields = { Paper, PaperDraftVersion };
