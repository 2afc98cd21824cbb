import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { ItemChoice } from './item-choice';
import { SessionChoice } from './session-choice';
import { useAdding } from './use-adding';

interface PutProps {
  readonly what: 'notes' | 'pictures';
  /** Of the note or the picture. */
  readonly id: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Puts a note or a picture on an item of a session to come: the session is chosen first, then the item. */
const PutOnItem = ({ what, id, onDone, onClose }: PutProps) => {
  const { t } = useLingui();
  const [sessionId, chooseSession] = useState('');
  const [itemId, chooseItem] = useState('');
  const [unchosen, complain] = useState(false);
  const { pending, outcome, add } = useAdding(itemId, onDone);
  const submit = async (): Promise<void> => {
    complain(itemId === '');
    if (itemId !== '' && (await add(what, [id]))) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Put on an agenda item`}
      confirm={t`Put it on the item`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          <Trans>Seen with the item by those who may see both; nobody else learns of it.</Trans>
        </p>
        <SessionChoice
          value={sessionId}
          onChange={(chosen) => {
            chooseSession(chosen);
            chooseItem('');
          }}
        />
        {sessionId !== '' && (
          <ItemChoice
            what={what}
            sessionId={sessionId}
            value={itemId}
            error={unchosen && itemId === '' ? t`Choose an item.` : undefined}
            onChange={chooseItem}
          />
        )}
      </Stack>
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};

export default PutOnItem;
