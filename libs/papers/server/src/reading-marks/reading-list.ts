import type { Label } from '@parley/kernel';
import { aggregate } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { isLatePaper, lacksPaper, papersDueAt } from '@parley/papers/model';
import { aggregateLabel } from '@parley/sessions/model';
import {
  agendaBySession,
  type AgendaItemView,
  databaseNow,
  readDossier,
  type SessionView,
} from '@parley/sessions/server';
import { papersByItem, papersBySession, type PaperView } from '../reading/paper-view';

/** A paper to be read, as the API shows it. */
export interface ReadingListPaper {
  readonly paper: PaperView;
  readonly late: boolean;
}

/** What is to be read for one item, or for the session alone. */
export interface ReadingListEntry {
  readonly item: AgendaItemView | null;
  readonly papers: readonly ReadingListPaper[];
  readonly lacksPaper: boolean;
}

/** What is to be read for a session, as the API shows it. */
export interface ReadingListView {
  readonly entries: readonly ReadingListEntry[];
  readonly dueAt: Date;
  readonly label: Label;
}

const labelOfAll = async (
  scope: ReadScope,
  session: SessionView,
  papers: readonly PaperView[],
): Promise<Label> => {
  const dossier = await scope.loader(readDossier).load(session.key);
  const whole = dossier === undefined ? session.label : aggregateLabel(dossier.session, dossier.items);
  return aggregate([whole, ...papers.map(({ label }) => label)]) ?? whole;
};

/**
 * What is to be read for a session, in the order of its agenda, as far as its reader sees both the item and the paper. The
 * number of statements does not grow with items or papers. A paper under several items stands under each.
 */
export const readingList = async (scope: ReadScope, session: SessionView): Promise<ReadingListView> => {
  const [agenda, all, now] = await Promise.all([
    scope.loader(agendaBySession).load(session.key),
    scope.loader(papersBySession).load(session.key),
    scope.loader(databaseNow).load('now'),
  ]);
  const under = await Promise.all(agenda.items.map(({ key }) => scope.loader(papersByItem).load(key)));
  const startsAt = new Date(session.startsAt);
  const held = { state: session.state, startsAt };
  const listed = (papers: readonly PaperView[]): ReadingListPaper[] =>
    papers.map((paper) => ({ paper, late: isLatePaper(held, paper.state, now) }));
  const entries = agenda.items.flatMap((item, place): ReadingListEntry[] => {
    const papers = under[place] ?? [];
    const lacks = lacksPaper(
      held,
      item,
      papers.map(({ state }) => state),
    );
    return papers.length === 0 && !lacks ? [] : [{ item, papers: listed(papers), lacksPaper: lacks }];
  });
  const placed = new Set(under.flat().map(({ key }) => key));
  const alone = all.filter(({ key }) => !placed.has(key)).reverse();
  const rest: ReadingListEntry = { item: null, papers: listed(alone), lacksPaper: false };
  return {
    entries: alone.length === 0 ? entries : [...entries, rest],
    dueAt: papersDueAt(startsAt),
    label: await labelOfAll(scope, session, all),
  };
};
