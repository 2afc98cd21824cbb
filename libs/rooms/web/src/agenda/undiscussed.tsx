import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { ApproveUndiscussedInRoomDocument, AskToDiscussInRoomDocument } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { awaitsApproval, JOINT_OUTCOMES, type JointOutcome } from '@parley/sessions/model';
import { SeatChip } from '@parley/ui';
import { useState } from 'react';
import { useRoomContext } from '../room/room-context';
import type { RoomItem } from '../room/room-page';
import { useCommand } from '../room/use-command';
import { useRoomWords } from '../wording/use-room-words';
import styles from './undiscussed.module.css';

/** The items that are approved together without discussion: a seat asks to discuss one, the chair has the others approved. */
export const Undiscussed = () => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const items = page.agenda.filter(awaitsApproval);
  return (
    <section className={styles.undiscussed} aria-label={t`Items without discussion`}>
      <h3>
        <Trans>Without discussion</Trans>
      </h3>
      <ul>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      {page.viewerCan.approveUndiscussed && <Approve items={items} />}
    </section>
  );
};

const Line = ({ item }: { readonly item: RoomItem }) => {
  const { number, title, discussionAskedBy, viewerCan } = item;
  return (
    <li>
      <span>
        <span className="mono">{number}</span> {title}
      </span>
      {discussionAskedBy.length > 0 && (
        <span className={styles.asked}>
          <Trans>Discussion asked for by</Trans>
          {discussionAskedBy.map((seat) => (
            <SeatChip key={seat.code} seat={seat} />
          ))}
        </span>
      )}
      {viewerCan.askToDiscuss && <Ask item={item} />}
    </li>
  );
};

const Ask = ({ item: { id, number, discussionAskedBy } }: { readonly item: RoomItem }) => {
  const { t } = useLingui();
  const { person } = useViewer();
  const [run, running] = useCommand(AskToDiscussInRoomDocument);
  const asked = discussionAskedBy.some(({ code }) => code === person?.delegation?.code);
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={running}
      aria-label={asked ? t`No longer ask to discuss item ${number}` : t`Ask to discuss item ${number}`}
      onClick={() => void run({ id, ask: !asked })}
    >
      {asked ? <Trans>No longer ask</Trans> : <Trans>Ask to discuss</Trans>}
    </Button>
  );
};

const Approve = ({ items }: { readonly items: readonly RoomItem[] }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const words = useRoomWords();
  const [outcome, setOutcome] = useState<JointOutcome>('NOTED');
  const [approve, approving] = useCommand(ApproveUndiscussedInRoomDocument);
  const free = items.filter(({ discussionAskedBy }) => discussionAskedBy.length === 0).length;
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
      <Button
        variant="default"
        loading={approving}
        onClick={() => void approve({ id: page.id, itemIds: items.map(({ id }) => id), outcome })}
      >
        {free === 0 ? (
          <Trans>Turn all into items for discussion</Trans>
        ) : (
          <Plural value={free} one="Approve # item" other="Approve # items together" />
        )}
      </Button>
    </div>
  );
};
