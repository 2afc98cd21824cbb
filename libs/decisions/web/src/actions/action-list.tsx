import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ActionLineFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';
import { Instant, LabelTag, SeatChip } from '@parley/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { decisionPath } from '../register/decision-path';
import styles from './actions.module.css';
import { ConcludeDialog, ReportDialog } from './action-dialogs';
import { DueOn, useDay } from './due-on';
import { PostponeDialog } from './follow-up/postpone-dialog';
import { StateTag } from './state-tag';

interface ListProps {
  readonly actions: readonly ActionLineFragment[];
  readonly onDone: () => void;
}

/** Agreed actions with what is to be done by whom and when, and what the reader may do about them. */
export const ActionList = ({ actions, onDone }: ListProps) => (
  <ul className={styles.rows}>
    {actions.map((action) => (
      <ActionRow key={action.id} action={action} onDone={onDone} />
    ))}
  </ul>
);

const ActionRow = ({
  action,
  onDone,
}: {
  readonly action: ActionLineFragment;
  readonly onDone: () => void;
}) => {
  useShownLabel(action.label);
  return (
    <li className={styles.row}>
      <div className={styles.title}>
        <StateTag state={action.state} /> {action.title}
      </div>
      <div className={styles.facts}>
        <span className={styles.seats}>
          {action.delegations.map((seat) => (
            <SeatChip key={seat.code} seat={seat} />
          ))}
        </span>
        <DueOn day={action.dueOn ?? null} />
        {action.decision && <Link to={decisionPath(action.decision.id)}>{action.decision.reference}</Link>}
        {action.agendaItem && (
          <span>
            {action.agendaItem.number} {action.agendaItem.title}
          </span>
        )}
        {action.session && <Link to={`/sessions/${action.session.id}`}>{action.session.title}</Link>}
        <LabelTag marking={action.label} />
      </div>
      {action.reports.map(({ delegation, text, at }) => (
        <p key={`${delegation.id} ${at}`} className={styles.why}>
          <strong>{delegation.name}</strong> <Instant at={at} /> – {text}
        </p>
      ))}
      {action.postponements.map(({ from, to, reason, at }) => (
        <p key={at} className={styles.why}>
          <PutOff from={from ?? null} to={to} /> <Instant at={at} /> – {reason}
        </p>
      ))}
      {action.reason && <p className={styles.why}>{action.reason}</p>}
      <ActionButtons action={action} onDone={onDone} />
    </li>
  );
};

const PutOff = ({ from, to }: { readonly from: string | null; readonly to: string }) => {
  const day = useDay();
  const [before, after] = [from === null ? null : day(from), day(to)];
  return (
    <strong>
      {before === null ? (
        <Trans>To be done by {after}</Trans>
      ) : (
        <Trans>
          Carried over from {before} to {after}
        </Trans>
      )}
    </strong>
  );
};

const ActionButtons = ({
  action,
  onDone,
}: {
  readonly action: ActionLineFragment;
  readonly onDone: () => void;
}) => {
  const [asking, setAsking] = useState<'report' | 'conclude' | 'postpone' | null>(null);
  const { report, conclude } = action.viewerCan;
  if (!report && !conclude) return null;
  const close = () => setAsking(null);
  return (
    <div className={styles.buttons}>
      {report && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking('report')}>
          <Trans>Report</Trans>
        </Button>
      )}
      {conclude && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking('conclude')}>
          <Trans>Close the action</Trans>
        </Button>
      )}
      {conclude && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking('postpone')}>
          <Trans>Carry over…</Trans>
        </Button>
      )}
      <ReportDialog open={asking === 'report'} action={action} onClose={close} onDone={onDone} />
      <PostponeDialog open={asking === 'postpone'} action={action} onClose={close} onDone={onDone} />
      <ConcludeDialog open={asking === 'conclude'} action={action} onClose={close} onDone={onDone} />
    </div>
  );
};
