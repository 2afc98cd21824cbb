import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { SetCommentDeadlineDocument, useAction } from '@parley/api-client';
import {
  ConfirmDialog,
  Countdown,
  fieldError,
  Instant,
  Panel,
  PanelBody,
  RefusalAlert,
  SeatChip,
  useReaderZone,
  ZonedDateTimeField,
} from '@parley/ui';
import { useViewer } from '@parley/delegations/web';
import { useState } from 'react';
import styles from '../comments/comments.module.css';
import { type CommentedPaper, useComments } from '../comments/comments-context';
import paperStyles from '../parts/papers.module.css';

/** Until when comments are asked for, who has answered, and who has not. */
export const DeadlinePanel = () => {
  const { t } = useLingui();
  const { paper } = useComments();
  const [setting, set] = useState(false);
  if (paper === undefined || paper.responses === null) return null;
  const { commentsBy, responses, viewerMayComment } = paper;
  return (
    <Panel title={t`Answers to this text`}>
      <PanelBody>
        <Own awaited={responses.awaited} />
        <dl className={paperStyles.list}>
          <div>
            <dt>{t`Comments by`}</dt>
            <dd>{commentsBy === null ? <Trans>No deadline is set</Trans> : <Left to={commentsBy} />}</dd>
          </div>
          <Seats name={t`Not yet answered`} seats={responses.awaited} />
          {!isSame(responses.awaited, responses.withoutStance) && (
            <Seats name={t`No stance on any paragraph`} seats={responses.withoutStance} />
          )}
        </dl>
        <Given seats={responses.given} />
        <History paper={paper} />
        {viewerMayComment.setDeadline && (
          <div className={`${styles.buttons ?? ''} ${styles.apart ?? ''}`}>
            <Button variant="default" onClick={() => set(true)}>
              {commentsBy === null ? <Trans>Set a deadline…</Trans> : <Trans>Change the deadline…</Trans>}
            </Button>
          </div>
        )}
        {setting && <SetDeadline paperId={paper.id} onClose={() => set(false)} />}
      </PanelBody>
    </Panel>
  );
};

const isSame = (some: SeatList, others: SeatList): boolean =>
  some.length === others.length && some.every(({ code }, at) => others[at]?.code === code);

/** Whether the reader's own delegation is waited for. */
const Own = ({ awaited }: { readonly awaited: SeatList }) => {
  const own = useViewer().person?.delegation?.code;
  return awaited.some(({ code }) => code === own) ? (
    <p className={styles.own}>
      <Trans>Your delegation has not answered yet: comment, propose an amendment, or take a stance.</Trans>
    </p>
  ) : null;
};

// Usually the longest list, and nobody waits for them.
const Given = ({ seats }: { readonly seats: SeatList }) => {
  const { t } = useLingui();
  if (seats.length === 0) return null;
  return (
    <details className={styles.given}>
      <summary>
        {t`Answered`} ({seats.length})
      </summary>
      <div className={styles.seats}>
        {seats.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </div>
    </details>
  );
};

const Left = ({ to }: { readonly to: string }) => {
  const { t } = useLingui();
  return (
    <span className={styles.by}>
      <Instant at={to} />
      <Countdown to={to} passed={t`the deadline has passed`} />
    </span>
  );
};

const Seats = ({ name, seats }: { readonly name: string; readonly seats: SeatList }) =>
  seats.length === 0 ? null : (
    <div>
      <dt>
        {name} ({seats.length})
      </dt>
      <dd className={styles.seats}>
        {seats.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </dd>
    </div>
  );

type SeatList = NonNullable<CommentedPaper['responses']>['given'];

const History = ({ paper: { commentDeadlines } }: { readonly paper: CommentedPaper }) => {
  const { t } = useLingui();
  if (commentDeadlines.length < 2) return null;
  return (
    <details>
      <summary>{t`Deadlines before this one`}</summary>
      <ul className={styles.list}>
        {commentDeadlines.slice(0, -1).map(({ commentsBy, reason, setAt }) => (
          <li key={setAt}>
            <Instant at={commentsBy} /> {reason !== null && <span className="muted">{reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};

const SetDeadline = ({ paperId, onClose }: { readonly paperId: string; readonly onClose: () => void }) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const { refetch } = useComments();
  const [commentsBy, setCommentsBy] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [set, state] = useAction(SetCommentDeadlineDocument);
  const confirm = async () => {
    if (commentsBy === null) return;
    const { kind } = await set({ paperId, commentsBy, reason });
    if (kind !== 'done') return;
    refetch();
    onClose();
  };
  const [atTime, atReason] = [fieldError(state.outcome, 'commentsBy'), fieldError(state.outcome, 'reason')];
  return (
    <ConfirmDialog
      open
      title={t`Deadline for comments`}
      confirm={t`Set the deadline`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className={styles.form}>
        <p>
          <Trans>
            Comments and amendments that come later are taken and marked. All who see the paper read why.
          </Trans>
        </p>
        <ZonedDateTimeField
          label={t`Comments by`}
          value={commentsBy}
          zone={zone}
          required
          error={atTime}
          onChange={setCommentsBy}
        />
        <Textarea
          label={t`Why`}
          required
          rows={2}
          maxLength={500}
          value={reason}
          error={atReason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <RefusalAlert outcome={atTime === undefined && atReason === undefined ? state.outcome : null} />
      </div>
    </ConfirmDialog>
  );
};
