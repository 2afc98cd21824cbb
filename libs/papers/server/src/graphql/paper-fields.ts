import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { inOrder } from '@parley/delegations/model';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import {
  type Correction,
  correctionsOf,
  keyed,
  type PaperAbilities,
  paperAbilities,
  type PaperState,
} from '@parley/papers/model';
import {
  agendaItemByKey,
  type AgendaItemView,
  sessionByKey,
  type SessionView,
} from '@parley/sessions/server';
import { hashedText } from '../changes/change-fields';
import { trackedChanges } from '../changes/tracked-changes';
import type { ParagraphView } from '../stances/read-stances';
import { paperCount, type PaperPage } from '../reading/paper-page';
import { cosponsorsByPaper, draftByPaper, draftStageByPaper, itemsByPaper } from '../reading/paper-parts';
import {
  addendaByPaper,
  paperByKey,
  papersByItem,
  papersBySession,
  type PaperView,
  supersededByPaper,
} from '../reading/paper-view';
import { correctionsAfter, stateOfRevision } from '../reading/course-of-texts';
import { revisionByKey, revisionsByPaper, type RevisionView, textByRevision } from '../reading/revision-view';
import { shownText } from '../reading/shown-text';

type Context = Pick<Operation, 'scope'>;

const cosponsors = async ({ key }: PaperView, scope: ReadScope): Promise<string[]> => {
  const rows = await scope.loader(cosponsorsByPaper).load(key);
  return inOrder(
    rows.map(({ delegation }) => delegation),
    'EN',
  );
};

const draftOf = async ({ key }: PaperView, { scope }: Context) => {
  const draft = await scope.loader(draftByPaper).load(key);
  return draft === undefined || draft.stage === null ? null : draft;
};

const Paper = {
  originator: ({ held }: PaperView): DelegationView | null =>
    held.originator === null ? null : (delegationView(held.originator) ?? null),

  cosponsors: async (view: PaperView, _: unknown, { scope }: Context): Promise<DelegationView[]> =>
    delegationViews(await cosponsors(view, scope)),

  async version({ key, held }: PaperView, _: unknown, { scope }: Context): Promise<number> {
    return (await scope.loader(draftStageByPaper).load(key))?.version ?? held.version;
  },

  draft: async (view: PaperView, _: unknown, context: Context) =>
    (await draftOf(view, context))?.markdown ?? null,

  draftPreview: (view: PaperView, _: unknown, context: Context) => draftOf(view, context),

  async draftTitle({ key }: PaperView, _: unknown, { scope }: Context): Promise<string | null> {
    const draft = await scope.loader(draftStageByPaper).load(key);
    return draft === undefined || draft.stage === null ? null : draft.title;
  },

  async draftState({ key }: PaperView, _: unknown, { scope }: Context): Promise<PaperState | null> {
    return (await scope.loader(draftStageByPaper).load(key))?.stage ?? null;
  },

  revisions: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<RevisionView[]> =>
    scope.loader(revisionsByPaper).load(key),

  async current({ key }: PaperView, _: unknown, { scope }: Context): Promise<RevisionView | null> {
    return (await scope.loader(revisionsByPaper).load(key)).at(-1) ?? null;
  },

  addendumTo: ({ held }: PaperView, _: unknown, { scope }: Context) =>
    held.parent === null ? null : scope.loader(paperByKey).load(held.parent.key),

  addenda: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<PaperView[]> =>
    scope.loader(addendaByPaper).load(key),

  supersededBy: ({ held }: PaperView, _: unknown, { scope }: Context) =>
    held.successor === null ? null : scope.loader(paperByKey).load(held.successor.key),

  supersedes: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<PaperView[]> =>
    scope.loader(supersededByPaper).load(key),

  async session({ sessionKey }: PaperView, _: unknown, { scope }: Context): Promise<SessionView | null> {
    return sessionKey === null ? null : ((await scope.loader(sessionByKey).load(sessionKey)) ?? null);
  },

  async agendaItems({ key }: PaperView, _: unknown, { scope }: Context): Promise<AgendaItemView[]> {
    const rows = await scope.loader(itemsByPaper).load(key);
    const items = await Promise.all(rows.map(({ item_id }) => scope.loader(agendaItemByKey).load(item_id)));
    return items.filter((item) => item !== undefined);
  },

  async viewerCan(view: PaperView, _: unknown, { scope }: Context): Promise<PaperAbilities> {
    const [actor, stage, joined] = await Promise.all([
      scope.actor(),
      scope.loader(draftStageByPaper).load(view.key),
      cosponsors(view, scope),
    ]);
    if (actor === undefined) throw new Unauthenticated();
    const draft = stage === undefined ? null : { ...stage, markdown: '', html: '', paragraphs: [] };
    return paperAbilities(actor, { paper: view.held, draft, cosponsors: joined });
  },
};

const textOf = async ({ key }: RevisionView, { scope }: Context) => {
  const text = await scope.loader(textByRevision).load(key);
  if (text === undefined) throw new Error('a revision without its text');
  return text;
};

const PaperRevision = {
  markdown: async (view: RevisionView, _: unknown, context: Context): Promise<string> =>
    (await textOf(view, context)).markdown,

  html: async (view: RevisionView, _: unknown, context: Context): Promise<string> =>
    shownText(view.key, await textOf(view, context)),

  async paragraphs(view: RevisionView, _: unknown, context: Context): Promise<readonly ParagraphView[]> {
    const { paragraphs, keys } = await textOf(view, context);
    return keyed(paragraphs, keys).map((paragraph) => ({ ...paragraph, revisionKey: view.key }));
  },

  paper: ({ paperKey }: RevisionView, _: unknown, { scope }: Context): Promise<PaperView | undefined> =>
    scope.loader(paperByKey).load(paperKey),

  async state({ key, paperKey }: RevisionView, _: unknown, { scope }: Context): Promise<PaperState> {
    const [paper, all] = await Promise.all([
      scope.loader(paperByKey).load(paperKey),
      scope.loader(revisionsByPaper).load(paperKey),
    ]);
    return stateOfRevision(key, all.at(-1), paper?.state);
  },

  corrects: ({ correctsKey }: RevisionView, _: unknown, { scope }: Context) =>
    correctsKey === null ? null : scope.loader(revisionByKey).load(correctsKey),

  async correctedBy(view: RevisionView, _: unknown, { scope }: Context): Promise<RevisionView[]> {
    return correctionsAfter(await scope.loader(revisionsByPaper).load(view.paperKey), view);
  },

  async corrections(view: RevisionView, _: unknown, { scope }: Context): Promise<readonly Correction[]> {
    const all = await scope.loader(revisionsByPaper).load(view.paperKey);
    const from = all.find(({ key }) => key === view.correctsKey);
    if (from === undefined) return [];
    const [before, after] = await Promise.all([hashedText(scope, from), hashedText(scope, view)]);
    return correctionsOf(await trackedChanges(before, after));
  },
};

const PaperConnection = {
  totalCount: ({ filter }: PaperPage, _: unknown, { scope }: Context): Promise<number> =>
    paperCount(scope, filter),
};

const Session = {
  papers: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<PaperView[]> =>
    scope.loader(papersBySession).load(key),
};

const AgendaItem = {
  papers: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<PaperView[]> =>
    scope.loader(papersByItem).load(key),
};

/** Fields of papers that are more than a column, and the ways to them from sessions and items. */
export const paperFields = { Paper, PaperRevision, PaperConnection, Session, AgendaItem };
