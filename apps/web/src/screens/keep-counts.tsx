import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { DecisionsWaitingDocument, UnreadCountDocument, UnreadNotesDocument } from '@parley/api-client';
import { useCountNotesAgain } from '@parley/awareness/web';
import { useCountDecisionsAgain } from '@parley/decisions/web';
import { useLiveQuery } from '@parley/sessions/web';
import { useEffect } from 'react';
import type { Waiting } from './counts';

/** How often it is looked whether there is more; what is told by events is counted again at once. */
const EVERY_MS = 60_000;

const waits = (count: number, said: string): Waiting[keyof Waiting] =>
  count === 0 ? undefined : { count, said };

const useDecisionsWaiting = (): number => {
  useCountDecisionsAgain();
  const { data } = useLiveQuery(DecisionsWaitingDocument, { variables: {}, everyMs: EVERY_MS });
  if (data === undefined) return 0;
  const { polls, strawPolls, silences, actions } = data.decisionsWaiting;
  return polls + strawPolls + silences + actions;
};

const useUnreadNotes = (): number => {
  useCountNotesAgain();
  return useLiveQuery(UnreadNotesDocument, { variables: {}, everyMs: EVERY_MS }).data?.unreadNotes ?? 0;
};

/** Shows nothing: tells how many papers, matters and notes wait for the reader, and keeps that true. */
export const KeepCounts = ({ onCount }: { readonly onCount: (waiting: Waiting) => void }) => {
  const { t } = useLingui();
  const papers =
    useLiveQuery(UnreadCountDocument, { variables: {}, everyMs: EVERY_MS }).data?.unreadPapers ?? 0;
  const decisions = useDecisionsWaiting();
  const notes = useUnreadNotes();
  const saidOf = {
    papers: t`${plural(papers, { one: '# paper to read', other: '# papers to read' })}`,
    decisions: t`${plural(decisions, { one: '# matter waits for your delegation', other: '# matters wait for your delegation' })}`,
    notes: t`${plural(notes, { one: '# note is new or changed for you', other: '# notes are new or changed for you' })}`,
  };
  useEffect(() => {
    onCount({
      papers: waits(papers, saidOf.papers),
      decisions: waits(decisions, saidOf.decisions),
      notes: waits(notes, saidOf.notes),
    });
  }, [onCount, papers, decisions, notes, saidOf.papers, saidOf.decisions, saidOf.notes]);
  return null;
};
