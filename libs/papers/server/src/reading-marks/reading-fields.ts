import type { Operation, ReadScope } from '@parley/platform';
import {
  type ChangedParagraph,
  changedParagraphs,
  keyed,
  type KeyedParagraph,
  pagesOf,
  readingOf,
  type ReadingState,
} from '@parley/papers/model';
import type { SessionView } from '@parley/sessions/server';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { revisionsByPaper, type RevisionView } from '../reading/revision-view';
import type { MarksView } from './marked';
import { lengthByRevision, marksByPaper, paragraphsByRevision } from './read-marks';
import { readingList, type ReadingListView } from './reading-list';
import { countUnread, unreadBySession } from './unread';

type Context = Pick<Operation, 'scope'>;

/** How far the reader has read a paper, as the API shows it. */
interface ReadingView {
  readonly state: ReadingState;
  readonly readAt: string | null;
  readonly paperKey: string;
  readonly sinceNumber: number | null;
  readonly present: number;
}

const Paper = {
  async viewerReading({ key, held }: PaperView, _: unknown, { scope }: Context): Promise<ReadingView | null> {
    if ((await scope.actor())?.personId == null || held.revision === null) return null;
    const marks = await scope.loader(marksByPaper).load(key);
    const reading = readingOf(
      held,
      marks.map(({ number }) => number),
    );
    return (
      reading && {
        state: reading.state,
        readAt: marks.find(({ number }) => number === held.revision)?.read_at ?? null,
        ...{ paperKey: key, sinceNumber: reading.since, present: held.revision },
      }
    );
  },
};

const numbered = async (
  scope: ReadScope,
  paperKey: string,
  number: number | null,
): Promise<RevisionView | null> => {
  if (number === null) return null;
  const all = await scope.loader(revisionsByPaper).load(paperKey);
  return all.find((revision) => revision.number === number) ?? null;
};

const paragraphsOf = async (
  scope: ReadScope,
  revision: RevisionView | null,
): Promise<KeyedParagraph[] | undefined> => {
  const row = revision === null ? undefined : await scope.loader(paragraphsByRevision).load(revision.key);
  return row && [...keyed(row.paragraphs, row.keys)];
};

const PaperReading = {
  since: ({ paperKey, sinceNumber }: ReadingView, _: unknown, { scope }: Context) =>
    numbered(scope, paperKey, sinceNumber),

  async changedParagraphs(
    { paperKey, sinceNumber, present }: ReadingView,
    _: unknown,
    { scope }: Context,
  ): Promise<ChangedParagraph[]> {
    const [before, after] = await Promise.all([
      paragraphsOf(scope, await numbered(scope, paperKey, sinceNumber)),
      paragraphsOf(scope, await numbered(scope, paperKey, present)),
    ]);
    return before === undefined || after === undefined ? [] : changedParagraphs(before, after);
  },
};

const lengthOf = async ({ key }: RevisionView, scope: ReadScope) =>
  (await scope.loader(lengthByRevision).load(key)) ?? { words: 0, characters: 0 };

const PaperRevision = {
  async viewerHasRead({ paperKey, number }: RevisionView, _: unknown, { scope }: Context): Promise<boolean> {
    const marks = await scope.loader(marksByPaper).load(paperKey);
    return marks.some((mark) => mark.number === number);
  },

  words: async (view: RevisionView, _: unknown, { scope }: Context): Promise<number> =>
    (await lengthOf(view, scope)).words,

  async pages(view: RevisionView, _: unknown, { scope }: Context): Promise<number> {
    const paper = await scope.loader(paperByKey).load(view.paperKey);
    return pagesOf(paper?.language ?? 'EN', await lengthOf(view, scope));
  },
};

const Session = {
  unreadPapers: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<number> =>
    scope.loader(unreadBySession).load(key),

  readingList: (view: SessionView, _: unknown, { scope }: Context): Promise<ReadingListView> =>
    readingList(scope, view),
};

const ReadingMarks = {
  async papers({ paperKeys }: MarksView, _: unknown, { scope }: Context): Promise<PaperView[]> {
    const papers = await Promise.all(paperKeys.map((key) => scope.loader(paperByKey).load(key)));
    return papers.filter((paper) => paper !== undefined);
  },

  unreadPapers: (_: MarksView, __: unknown, { scope }: Context): Promise<number> =>
    scope.loader(countUnread).load('all'),
};

/** Fields of what was read and of what is to be read. */
export const readingFields = { Paper, PaperReading, PaperRevision, Session, ReadingMarks };
