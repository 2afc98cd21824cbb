import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { AgendaLineFragment, SessionWholeFragment } from '@parley/api-client';
import { useState } from 'react';
import { useItemWords } from '../wording/use-item-words';
import { type Above, itemDraftOf } from './item-draft';
import { ItemForm } from './item-form';
import { useAgendaActions } from './use-agenda-actions';
import styles from './agenda.module.css';

export interface EditItemProps {
  readonly session: SessionWholeFragment;
  /** As the server has it now; it may change while it is being changed here. */
  readonly item: AgendaLineFragment;
  readonly onClose: () => void;
}

/** Changes an item in its place. When somebody else changed it meanwhile, says so; nothing of one's own is lost. */
export const EditItem = ({ session, item, onClose }: EditItemProps) => {
  const { t } = useLingui();
  const actions = useAgendaActions(session.id);
  const [seen, setSeen] = useState(item);
  const [begun, begin] = useState(0);
  const base = itemDraftOf(seen, above(session, seen));
  const present = itemDraftOf(item, above(session, item));
  const overtaken = JSON.stringify(base) !== JSON.stringify(present);
  const startAgain = () => {
    setSeen(item);
    begin(begun + 1);
  };
  return (
    <>
      {overtaken && <Overtaken item={item} onKeep={() => setSeen(item)} onTake={startAgain} />}
      <ItemForm
        key={begun}
        title={t`Change item ${item.number}`}
        session={session}
        placed
        draft={base}
        submit={t`Save`}
        pending={actions.pending}
        onSubmit={async (input) => {
          // Only the version counts whose values were seen: what merely moved or went on is no change of what is typed here.
          const outcome = await actions.change(overtaken ? seen : item, input);
          if (outcome.kind === 'done') onClose();
          return outcome;
        }}
        onClose={onClose}
      />
    </>
  );
};

const above = ({ agenda, label, state }: SessionWholeFragment, { parent }: AgendaLineFragment): Above => ({
  label: agenda.find(({ id }) => id === parent?.id)?.label ?? label,
  convened: state !== 'DRAFT',
});

interface OvertakenProps {
  readonly item: AgendaLineFragment;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

const Overtaken = ({ item, onKeep, onTake }: OvertakenProps) => {
  const words = useItemWords();
  const now = [item.title, words.kind(item.kind), ...item.sponsors.map(({ code }) => code)].join(' · ');
  return (
    <div role="alert" className={styles.overtaken}>
      <strong>
        <Trans>Somebody else changed this item while you were changing it.</Trans>
      </strong>
      <p>
        <Trans>It is now: {now}</Trans>
      </p>
      <div className={styles.buttons}>
        <Button onClick={onKeep}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button variant="default" onClick={onTake}>
          <Trans>Drop mine and begin again</Trans>
        </Button>
      </div>
    </div>
  );
};
