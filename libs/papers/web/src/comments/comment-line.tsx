import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { CorrectCommentDocument, useAction, WithdrawCommentDocument } from '@parley/api-client';
import { Instant, RefusalAlert, SeatChip } from '@parley/ui';
import { useState } from 'react';
import styles from './comments.module.css';
import { type ThreadLine, useComments } from './comments-context';

type Line = ThreadLine['comments'][number];

/** One comment, and what its author may do with it. */
export const CommentLine = ({ comment }: { readonly comment: Line }) => {
  const { text, at, correctedAt, afterDeadline, unread, viewerMayChange } = comment;
  const [correcting, correct] = useState(false);
  return (
    <li>
      <div className={styles.by}>
        <Author comment={comment} />
        <Instant at={at} />
        {unread && (
          <span className={styles.new}>
            <Trans>new</Trans>
          </span>
        )}
        {afterDeadline && (
          <span className={styles.late}>
            <Trans>after the deadline</Trans>
          </span>
        )}
        {correctedAt !== null && text !== null && <Trans>corrected</Trans>}
      </div>
      {text === null ? (
        <p className={`muted ${styles.text}`}>
          <Trans>Withdrawn</Trans>
        </p>
      ) : (
        !correcting && (
          <p className={styles.text} dir="auto">
            {text}
          </p>
        )
      )}
      {viewerMayChange && text !== null && (
        <Changing comment={{ id: comment.id, text }} {...{ correcting, correct }} />
      )}
    </li>
  );
};

const Author = ({ comment: { delegation, byOriginator, author } }: { readonly comment: Line }) => {
  const { paper } = useComments();
  const veiled = byOriginator && delegation === null && paper?.kind === 'NON_PAPER';
  return (
    <>
      {delegation !== null && <SeatChip seat={delegation} />}
      <strong>
        {author ??
          (delegation === null && (veiled ? <Trans>The originator</Trans> : <Trans>Secretariat</Trans>))}
      </strong>
    </>
  );
};

interface ChangingProps {
  readonly comment: { readonly id: string; readonly text: string };
  readonly correcting: boolean;
  readonly correct: (correcting: boolean) => void;
}

const Changing = ({ comment: { id, text }, correcting, correct }: ChangingProps) => {
  const { t } = useLingui();
  const { refetch } = useComments();
  const [words, setWords] = useState(text);
  const [save, saving] = useAction(CorrectCommentDocument);
  const [withdraw, withdrawing] = useAction(WithdrawCommentDocument);
  const send = async () => {
    const { kind } = await save({ id, text: words });
    if (kind !== 'done') return;
    correct(false);
    refetch();
  };
  return (
    <>
      {correcting && (
        <Textarea
          label={t`Correct the comment`}
          autosize
          minRows={2}
          maxLength={4000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={saving.pending}
          onClick={() => (correcting ? void send() : correct(true))}
        >
          {correcting ? <Trans>Save the correction</Trans> : <Trans>Correct</Trans>}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={withdrawing.pending}
          onClick={() => (correcting ? correct(false) : void withdraw({ id }).then(refetch))}
        >
          {correcting ? <Trans>Cancel</Trans> : <Trans>Withdraw</Trans>}
        </Button>
      </div>
      <RefusalAlert outcome={saving.outcome ?? withdrawing.outcome} />
    </>
  );
};
