import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import {
  type AgendaLineFragment,
  ApproveUndiscussedDocument,
  AskToDiscussDocument,
  type JointOutcome,
  type SessionWholeFragment,
  useAction,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { awaitsApproval, JOINT_OUTCOMES } from '@parley/sessions/model';
import { RefusalAlert, SeatChip, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import { useItemWords } from '../wording/use-item-words';
import styles from './agenda.module.css';

/** The items that are to be approved without discussion: seats ask to discuss one, the chair has the others approved. */
export const UndiscussedSection = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const items = session.agenda.filter((item) => awaitsApproval(item));
  if (items.length === 0) return null;
  return (
    <section className={styles.undiscussed} aria-label={t`Items without discussion`}>
      <h3>
        <Trans>Items without discussion</Trans>
      </h3>
      <p className="small muted">
        <Trans>They are approved together, except those that a delegation asks to discuss.</Trans>
      </p>
      <ul>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      {session.viewerCan.approveUndiscussed && <Approve session={session} items={items} />}
    </section>
  );
};

const Line = ({ item }: { readonly item: AgendaLineFragment }) => {
  const { number, title, discussionAskedBy, viewerCan } = item;
  return (
    <li>
      <span>
        {number} {title}
      </span>
      {discussionAskedBy.length > 0 && (
        <span className={styles.asked}>
          <Trans>Discussion asked for by</Trans>{' '}
          {discussionAskedBy.map((seat) => (
            <SeatChip key={seat.code} seat={seat} />
          ))}
        </span>
      )}
      {viewerCan.askToDiscuss && <Ask item={item} />}
    </li>
  );
};

const Ask = ({ item }: { readonly item: AgendaLineFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { person } = useViewer();
  const refresh = useRefresh();
  const [act, state] = useAction(AskToDiscussDocument);
  const { id, number, discussionAskedBy } = item;
  const asked = discussionAskedBy.some(({ code }) => code === person?.delegation?.code);
  const run = async () => {
    if ((await act({ id, ask: !asked, language })).kind !== 'done') refresh();
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={state.pending}
        aria-label={asked ? t`No longer ask to discuss item ${number}` : t`Ask to discuss item ${number}`}
        onClick={() => void run()}
      >
        {asked ? <Trans>No longer ask</Trans> : <Trans>Ask to discuss</Trans>}
      </Button>
      <RefusalAlert outcome={state.outcome} />
    </>
  );
};

interface ApproveProps {
  readonly session: SessionWholeFragment;
  readonly items: readonly AgendaLineFragment[];
}

const Approve = ({ session, items }: ApproveProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const words = useItemWords();
  const refresh = useRefresh();
  const [outcome, setOutcome] = useState<JointOutcome>('NOTED');
  const [approve, state] = useAction(ApproveUndiscussedDocument);
  const free = items.filter(({ discussionAskedBy }) => discussionAskedBy.length === 0).length;
  const run = async () => {
    const itemIds = items.map(({ id }) => id);
    if ((await approve({ sessionId: session.id, itemIds, outcome, language })).kind !== 'done') refresh();
  };
  return (
    <div className={styles.together}>
      <NativeSelect
        aria-label={t`Outcome of the items without discussion`}
        data={JOINT_OUTCOMES.map((value) => ({ value, label: words.outcome(value) }))}
        value={outcome}
        onChange={({ currentTarget: { value } }) =>
          setOutcome(JOINT_OUTCOMES.find((one) => one === value) ?? outcome)
        }
      />
      <Button loading={state.pending} onClick={() => void run()}>
        {free === 0 ? (
          <Trans>Turn all into items for discussion</Trans>
        ) : (
          <Plural
            value={free}
            one="Approve # item without discussion"
            other="Approve # items without discussion"
          />
        )}
      </Button>
      <RefusalAlert outcome={state.outcome} />
    </div>
  );
};
