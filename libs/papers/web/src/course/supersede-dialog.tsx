import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import {
  newMutationId,
  SuccessorsOfPaperDocument,
  SupersedePaperDocument,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';

interface SupersedeDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks which paper takes the place of this one. */
export const SupersedeDialog = ({ id, onClose, onDone }: SupersedeDialogProps) => {
  const { t } = useLingui();
  const { data } = useQuery(SuccessorsOfPaperDocument, { fetchPolicy: 'network-only' });
  const [successorId, choose] = useState('');
  const [clientMutationId] = useState(newMutationId);
  const [supersede, state] = useAction(SupersedePaperDocument);
  const others = (data?.papers.nodes ?? []).filter((paper) => paper.id !== id);
  const confirm = async () => {
    const { kind } = await supersede({ id, successorId, clientMutationId });
    if (kind !== 'done') return;
    onDone();
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Supersede this paper?`}
      confirm={t`Supersede it`}
      danger
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>All who read this paper are led on to the other. Nothing more is done with this one.</Trans>
      </p>
      <NativeSelect
        label={t`The paper that takes its place`}
        required
        data={[
          { value: '', label: t`Choose a paper` },
          ...others.map(({ id: value, reference, title }) => ({
            value,
            label: reference === null ? title : `${reference} ${title}`,
          })),
        ]}
        value={successorId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
