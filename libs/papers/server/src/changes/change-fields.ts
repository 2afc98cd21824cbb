import { keyOf, type Language } from '@parley/kernel';
import { NotForYou, type Operation, type ReadScope } from '@parley/platform';
import type { PaperView } from '../reading/paper-view';
import { draftByPaper } from '../reading/paper-parts';
import { revisionByKey, revisionsByPaper, type RevisionView, textByRevision } from '../reading/revision-view';
import { sha256Of } from '../store/load-paper';
import { changesHtml } from './changes-html';
import { type HashedText, trackedChanges } from './tracked-changes';

type Context = Pick<Operation, 'scope' | 'language'>;

/** The text of a revision with its hash, as far as the reader sees it. */
export const hashedText = async (scope: ReadScope, { key, sha256 }: RevisionView): Promise<HashedText> => {
  const text = await scope.loader(textByRevision).load(key);
  if (text === undefined) throw new Error('a revision without its text');
  return { sha256, markdown: text.markdown };
};

const PaperRevision = {
  async changesFrom(
    view: RevisionView,
    { revisionId, language }: { readonly revisionId: string; readonly language?: Language | null },
    context: Context,
  ): Promise<string> {
    const { scope } = context;
    const key = keyOf('PaperRevision', revisionId);
    const from = key === undefined ? undefined : await scope.loader(revisionByKey).load(key);
    // Of another paper reads like out of sight and like absent.
    if (from === undefined || from.paperKey !== view.paperKey) throw new NotForYou(context.language);
    const [before, after] = await Promise.all([hashedText(scope, from), hashedText(scope, view)]);
    return changesHtml(await trackedChanges(before, after), language ?? 'EN');
  },
};

const Paper = {
  async draftChanges(
    { key }: PaperView,
    { language }: { readonly language?: Language | null },
    { scope }: Context,
  ): Promise<string | null> {
    const draft = await scope.loader(draftByPaper).load(key);
    const current = (await scope.loader(revisionsByPaper).load(key)).at(-1);
    if (draft === undefined || draft.stage === null || current === undefined) return null;
    const after = { sha256: sha256Of(draft.markdown), markdown: draft.markdown };
    return changesHtml(await trackedChanges(await hashedText(scope, current), after), language ?? 'EN');
  },
};

/** Fields that compare texts. */
export const changeFields = { PaperRevision, Paper };
