import { type PaperCommentsQuery, PaperCommentsDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useAskedEvery, usePaperNews } from '../live/paper-live';
import type { SelectedPassage } from './passage-in-page';

/** A paper with what is said of it, as this screen holds it. */
export type CommentedPaper = NonNullable<PaperCommentsQuery['paper']>;
export type ThreadLine = CommentedPaper['commentThreads'][number];

/** A passage of one of the texts that are shown: of a circulated one, or of the one in preparation. */
export type ChosenPassage = Omit<SelectedPassage, 'quote'> & {
  readonly quote: string | null;
  readonly revisionId: string | null;
};

interface Comments {
  readonly paper: CommentedPaper | undefined;
  readonly failed: boolean;
  readonly refetch: () => void;
  /** What the reader has selected and not yet commented on. */
  readonly chosen: ChosenPassage | null;
  readonly choose: (passage: ChosenPassage | null) => void;
  /** The passage that is about to be commented on. */
  readonly writing: ChosenPassage | null;
  readonly write: (passage: ChosenPassage | null) => void;
  /** The thread whose passage is shown in the text. */
  readonly shown: string | null;
  readonly show: (threadId: string | null) => void;
}

const CommentsContext = createContext<Comments | null>(null);

const CONCERNS =
  /^paper\.(comment|deadline|circulated|withdrawn|superseded|revised|submitted|amendment|stance)/;

/** What is said of a paper, for its text and for the list beside it. */
export const CommentsProvider = (props: {
  readonly id: string;
  readonly revisionId: string | null;
  readonly children: ReactNode;
}) => {
  const { id, revisionId, children } = props;
  const { language } = useLocale();
  const everyMs = useAskedEvery();
  const { data, failed, refetch } = useLiveQuery(PaperCommentsDocument, {
    variables: { id, revisionId, language },
    everyMs,
  });
  usePaperNews(CONCERNS, refetch);
  const [chosen, choose] = useState<ChosenPassage | null>(null);
  const [writing, write] = useState<ChosenPassage | null>(null);
  const [shown, show] = useState<string | null>(null);
  const paper = data?.paper ?? undefined;
  const value = useMemo(
    () => ({ paper, failed, refetch, chosen, choose, writing, write, shown, show }),
    [paper, failed, refetch, chosen, writing, shown],
  );
  return <CommentsContext value={value}>{children}</CommentsContext>;
};

/** What is said of the paper, and what is done about it just now. */
export const useComments = (): Comments => {
  const comments = useContext(CommentsContext);
  if (comments === null) throw new Error('comments are read within their provider');
  return comments;
};
