import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Switch } from '@mantine/core';
import { ErrorState, Loading, Panel, PanelBody } from '@parley/ui';
import { useState } from 'react';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import { type CommentedPaper, type ThreadLine, useComments } from './comments-context';
import { ThreadCard } from './thread-card';

const placeIn = (paper: CommentedPaper, { place, draftPlace, paragraph }: ThreadLine): number => {
  const text = paper.current?.paragraphs ?? paper.draftPreview?.paragraphs ?? [];
  const at = text.findIndex(({ number }) => number === ((place ?? draftPlace)?.paragraph ?? paragraph));
  return at < 0 ? text.length : at;
};

/** In the order of the text; what was begun first on a paragraph comes first. */
const inOrder = (paper: CommentedPaper): readonly ThreadLine[] =>
  [...paper.commentThreads].sort((a, b) => placeIn(paper, a) - placeIn(paper, b));

const isOpen = ({ resolvedAt, comments }: ThreadLine): boolean =>
  resolvedAt === null && comments.some(({ text }) => text !== null);

/** What is said of the paper, beside its text, and the place where a comment is written. */
export const CommentsPanel = () => {
  const { t } = useLingui();
  const { paper, failed, refetch } = useComments();
  const [all, setAll] = useState(false);
  if (paper === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  const threads = inOrder(paper);
  const open = threads.filter(isOpen);
  const { unreadComments } = paper;
  return (
    <Panel
      title={t`Comments`}
      aside={
        unreadComments === 0 ? undefined : <span className={styles.new}>{t`${unreadComments} new`}</span>
      }
    >
      <PanelBody>
        <div className={`${styles.list} ${styles.panel}`}>
          <Write paper={paper} />
          {threads.length > open.length && (
            <Switch
              label={t`Also what is resolved or withdrawn`}
              checked={all}
              onChange={({ currentTarget }) => setAll(currentTarget.checked)}
            />
          )}
          {open.length === 0 && !all ? (
            <p className={`muted ${styles.none ?? ''}`}>{t`There are no open comments`}</p>
          ) : (
            <ul className={styles.list} aria-label={t`Comments in the order of the text`}>
              {(all ? threads : open).map((thread) => (
                <ThreadCard key={thread.id} thread={thread} />
              ))}
            </ul>
          )}
        </div>
      </PanelBody>
    </Panel>
  );
};

const Write = ({ paper }: { readonly paper: CommentedPaper }) => {
  const { writing, write } = useComments();
  const { current, draftPreview, viewerMayComment } = paper;
  if (writing !== null) {
    const { revisionId, paragraph, quote } = writing;
    const of = `${revisionId ?? ''} ${quote ?? ''} ${quote === null ? '' : paragraph}`;
    return <CommentForm key={of} paper={paper} passage={writing} onClose={() => write(null)} />;
  }
  const begin = (revisionId: string | null, paragraph: string | undefined) =>
    write({ revisionId, paragraph: paragraph ?? '', quote: null, occurrence: 1 });
  return (
    <div className={styles.buttons}>
      {viewerMayComment.withinSide && current !== null && (
        <Button variant="default" onClick={() => begin(current.id, current.paragraphs[0]?.number)}>
          <Trans>Comment on a paragraph…</Trans>
        </Button>
      )}
      {viewerMayComment.onDraft && draftPreview !== null && (
        <Button variant="default" onClick={() => begin(null, draftPreview.paragraphs[0]?.number)}>
          <Trans>Comment on the text in preparation…</Trans>
        </Button>
      )}
    </div>
  );
};
