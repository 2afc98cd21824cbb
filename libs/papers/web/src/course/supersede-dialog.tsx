import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  FindSuccessorDocument,
  LatestSuccessorsDocument,
  newMutationId,
  type PaperNamedFragment,
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

const SOON_MS = 250;

/** Papers that may take the place of one: those found, or the latest while nothing is looked for. */
const useSuccessors = (id: string, text: string) => {
  const asked = text.trim();
  const found = useQuery(FindSuccessorDocument, { variables: { text: asked }, skip: asked === '' });
  const latest = useQuery(LatestSuccessorsDocument, {
    fetchPolicy: 'cache-and-network',
    skip: asked !== '',
  });
  const nodes: readonly PaperNamedFragment[] =
    asked === ''
      ? (latest.data?.papers.nodes ?? [])
      : (found.data?.search.nodes ?? []).flatMap((hit) => (hit.__typename === 'Paper' ? [hit] : []));
  return {
    loading: found.loading || latest.loading,
    papers: nodes.filter((paper) => paper.id !== id && paper.state === 'CIRCULATED'),
  };
};

const nameOf = ({ reference, title }: PaperNamedFragment): string =>
  reference === null ? title : `${reference} ${title}`;

/** Asks which paper takes the place of this one: any that the reader sees is found. */
export const SupersedeDialog = ({ id, onClose, onDone }: SupersedeDialogProps) => {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, SOON_MS);
  const { papers, loading } = useSuccessors(id, asked);
  const [successorId, choose] = useState('');
  const [clientMutationId] = useState(newMutationId);
  const [supersede, state] = useAction(SupersedePaperDocument);
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
      <Stack gap="sm">
        <p>
          <Trans>All who read this paper are led on to the other. Nothing more is done with this one.</Trans>
        </p>
        <TextInput
          type="search"
          label={t`Find a paper`}
          description={t`By its reference, its title or its words`}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Radio.Group label={t`The paper that takes its place`} required value={successorId} onChange={choose}>
          <Stack gap={6} mt={6}>
            {papers.map((paper) => (
              <Radio key={paper.id} value={paper.id} label={nameOf(paper)} />
            ))}
          </Stack>
        </Radio.Group>
        {papers.length === 0 && !loading && (
          <p className="muted" role="status">
            <Trans>No circulated paper is found. Look for other words.</Trans>
          </p>
        )}
      </Stack>
      <RefusalAlert outcome={state.outcome} />
    </ConfirmDialog>
  );
};
