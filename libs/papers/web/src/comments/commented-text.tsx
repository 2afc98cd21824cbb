import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './comments.module.css';
import { type ChosenPassage, type ThreadLine, useComments } from './comments-context';
import { rangeOf, selectedIn, shownParagraphs } from './passage-in-page';

const NAME = 'parley-comment';
const SHOWN = 'parley-comment-shown';

interface CommentedTextProps {
  /** The circulated text that is shown; `null` for the one in preparation. */
  readonly revisionId: string | null;
  /** Whether threads are placed in this text. */
  readonly placed: boolean;
  readonly children: ReactNode;
}

const rangesIn = (root: Element, threads: readonly ThreadLine[], draft: boolean): Range[] => {
  const paragraphs = shownParagraphs(root);
  return threads.flatMap((thread) => {
    const place = draft ? thread.draftPlace : thread.place;
    if (place === null || place.start === null || place.end === null) return [];
    const { paragraph, start, end } = place;
    return rangeOf(paragraphs, { paragraph, start, end }, thread.quote) ?? [];
  });
};

// Each text that is shown adds its own ranges to the page's highlights.
const highlighted = (name: string, ranges: readonly Range[]): (() => void) => {
  if (!('highlights' in CSS) || ranges.length === 0) return () => undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
};

type Root = RefObject<HTMLDivElement | null>;

/** Whether the reader may comment on a text, and what of it they have selected. */
const useSelected = (root: Root, { revisionId, placed }: CommentedTextProps): ChosenPassage | null => {
  const { paper, chosen, choose } = useComments();
  const may = paper?.viewerMayComment;
  const open = revisionId === null ? may?.onDraft === true : placed && may?.withinSide === true;
  useEffect(() => {
    const element = root.current;
    if (!open || element === null) return undefined;
    const look = () => {
      const selected = selectedIn(element, document.getSelection());
      if (selected !== null) choose({ ...selected, revisionId });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root, open, revisionId, choose]);
  return open && chosen?.revisionId === revisionId ? chosen : null;
};

const marked = (root: Element, threads: readonly ThreadLine[], shown: string | null, draft: boolean) => {
  const asked = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const own = threads.filter(({ id }) => id === shown);
  const stops = [
    highlighted(NAME, rangesIn(root, asked, draft)),
    highlighted(SHOWN, rangesIn(root, own, draft)),
  ];
  return () => stops.forEach((stop) => stop());
};

/** Marks the passages of a text that were commented on, as long as it is shown. */
const useMarks = (root: Root, { revisionId, placed }: CommentedTextProps): void => {
  const { paper, shown } = useComments();
  const threads = placed ? paper?.commentThreads : undefined;
  const draft = revisionId === null;
  useEffect(() => {
    const element = root.current;
    if (element === null || threads === undefined) return undefined;
    let unmark = marked(element, threads, shown, draft);
    // The text itself comes later, or is shown in another way.
    const observer = new MutationObserver(() => {
      unmark();
      unmark = marked(element, threads, shown, draft);
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      unmark();
    };
  }, [root, threads, shown, draft]);
};

/** A text in which passages can be selected for a comment, and those that were commented on are marked. */
export const CommentedText = (props: CommentedTextProps) => {
  const root = useRef<HTMLDivElement>(null);
  const { write } = useComments();
  const selected = useSelected(root, props);
  useMarks(root, props);
  return (
    <div className={styles.commented}>
      <div ref={root}>{props.children}</div>
      {selected !== null && (
        <div className={styles.offer}>
          <Button size="compact-sm" onClick={() => write(selected)}>
            <Trans>Comment on the selected words</Trans>
          </Button>
          <q className={styles.offered}>{selected.quote}</q>
        </div>
      )}
    </div>
  );
};
