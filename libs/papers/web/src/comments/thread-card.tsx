import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import {
  MarkCommentsReadDocument,
  newMutationId,
  ReopenCommentsDocument,
  ReplyToCommentDocument,
  ResolveCommentsDocument,
  useAction,
} from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { CommentLine } from './comment-line';
import styles from './comments.module.css';
import { type ThreadLine, useComments } from './comments-context';

/** A thread under the words that it is about. */
export const ThreadCard = ({ thread }: { readonly thread: ThreadLine }) => {
  const { t } = useLingui();
  const { show } = useComments();
  const { id, quote, resolvedAt, comments, audience } = thread;
  const place = thread.place ?? thread.draftPlace;
  const paragraph = place?.paragraph ?? thread.paragraph;
  const changed = place === null || place.start === null;
  return (
    <li
      className={styles.thread}
      data-resolved={resolvedAt !== null || undefined}
      onMouseEnter={() => show(id)}
      onMouseLeave={() => show(null)}
      onFocus={() => show(id)}
    >
      <div className={styles.head}>
        <h3 className={styles.number}>
          <Trans>Paragraph {paragraph}</Trans>
        </h3>
        {thread.revision === null && (
          <span className="muted">
            <Trans>of the text in preparation</Trans>
          </span>
        )}
        {changed && (
          <span className={styles.changed}>
            <Trans>the passage has changed</Trans>
          </span>
        )}
        <span className={styles.audience}>
          {audience === 'PAPER' ? <Trans>read by all</Trans> : <Trans>own side only</Trans>}
        </span>
      </div>
      {quote !== null && <q className={styles.quote}>{quote}</q>}
      <ul className={styles.said} aria-label={t`Comments on paragraph ${paragraph}`}>
        {comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} />
        ))}
      </ul>
      <Answers thread={thread} />
    </li>
  );
};

const Answers = ({ thread }: { readonly thread: ThreadLine }) => {
  const { id, viewerCan } = thread;
  const { t } = useLingui();
  const { refetch } = useComments();
  const [answer, setAnswer] = useState<string | null>(null);
  const [key, setKey] = useState(newMutationId);
  const [reply, replying] = useAction(ReplyToCommentDocument);
  const send = async (text: string) => {
    const { kind } = await reply({ threadId: id, text, clientMutationId: key });
    if (kind !== 'done') return;
    setAnswer(null);
    setKey(newMutationId());
    refetch();
  };
  return (
    <>
      {answer !== null && (
        <Textarea
          label={t`Your reply`}
          autosize
          minRows={2}
          maxLength={4000}
          value={answer}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        {viewerCan.reply && (
          <Button
            size="compact-sm"
            variant="default"
            loading={replying.pending}
            onClick={() => (answer === null ? setAnswer('') : void send(answer))}
          >
            {answer === null ? <Trans>Reply…</Trans> : <Trans>Send the reply</Trans>}
          </Button>
        )}
        <Settling thread={thread} />
      </div>
      <RefusalAlert outcome={replying.outcome} />
    </>
  );
};

const Settling = ({ thread: { id, unread, viewerCan } }: { readonly thread: ThreadLine }) => {
  const { paper, refetch } = useComments();
  const [resolve, resolving] = useAction(ResolveCommentsDocument);
  const [reopen, reopening] = useAction(ReopenCommentsDocument);
  const [mark, marking] = useAction(MarkCommentsReadDocument);
  const small = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <>
      {viewerCan.resolve && (
        <Button
          {...small}
          loading={resolving.pending}
          onClick={() => void resolve({ threadId: id }).then(refetch)}
        >
          <Trans>Resolve</Trans>
        </Button>
      )}
      {viewerCan.reopen && (
        <Button
          {...small}
          loading={reopening.pending}
          onClick={() => void reopen({ threadId: id }).then(refetch)}
        >
          <Trans>Reopen</Trans>
        </Button>
      )}
      {unread > 0 && paper !== undefined && (
        <Button
          {...small}
          loading={marking.pending}
          onClick={() => void mark({ paperId: paper.id, threadIds: [id] }).then(refetch)}
        >
          <Trans>Mark as read</Trans>
        </Button>
      )}
      <RefusalAlert outcome={resolving.outcome ?? reopening.outcome} />
    </>
  );
};
