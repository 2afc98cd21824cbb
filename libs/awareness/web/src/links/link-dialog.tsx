import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Textarea } from '@mantine/core';
import { LinkNoteDocument, newMutationId, type NoteLinkKind, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { NoteChoice } from './note-choice';
import { useLinkWords } from './use-link-words';

const KINDS = ['SAME_EVENT', 'CONTRADICTS', 'FOLLOWS'] as const satisfies readonly NoteLinkKind[];
const LONGEST = 300;

interface DialogProps {
  readonly noteId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says in the name of the own delegation how this note hangs together with another. */
const LinkDialog = ({ noteId, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const words = useLinkWords();
  const [kind, setKind] = useState<NoteLinkKind>('SAME_EVENT');
  const [to, choose] = useState('');
  const [reason, setReason] = useState('');
  const [unchosen, complain] = useState(false);
  const [mutationId, renew] = useState(newMutationId);
  const [link, { pending, outcome }] = useAction(LinkNoteDocument);
  const submit = async (): Promise<void> => {
    complain(to === '');
    if (to === '') return;
    const ended = await link({ id: noteId, to, kind, reason, language, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  const wrong = fieldError(outcome, 'reason');
  return (
    <ConfirmDialog
      open
      title={t`Link to another note`}
      confirm={t`Link the notes`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          <Trans>Told in the name of your delegation to all who see both notes.</Trans>
        </p>
        <Radio.Group
          label={t`This note`}
          value={kind}
          onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'SAME_EVENT')}
        >
          <Stack gap={6} mt={6}>
            {KINDS.map((one) => (
              <Radio key={one} value={one} label={words(one, true)} />
            ))}
          </Stack>
        </Radio.Group>
        <NoteChoice
          except={noteId}
          value={to}
          error={unchosen && to === '' ? t`Choose a note.` : undefined}
          onChange={choose}
        />
        <Textarea
          label={t`Why, in a sentence (may be left empty)`}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={LONGEST}
          value={reason}
          error={wrong}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Stack>
      <RefusalAlert outcome={wrong === undefined ? outcome : null} />
    </ConfirmDialog>
  );
};

export default LinkDialog;
