import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Textarea } from '@mantine/core';
import { LinkNoteDocument, newMutationId, type NoteLinkKind, useAction } from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { NoteChoice } from './note-choice';
import { PaperChoice } from './paper-choice';
import { useLinkWords } from './use-link-words';

const KINDS = ['SAME_EVENT', 'CONTRADICTS', 'FOLLOWS', 'CONCERNS'] as const satisfies readonly NoteLinkKind[];
const LONGEST = 300;

interface DialogProps {
  readonly noteId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says in the name of the own delegation how this note hangs together with another, or which paper it bears on. */
const LinkDialog = ({ noteId, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
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
      title={t`Link to a note or a paper`}
      confirm={t`Make the link`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          <Trans>Told in the name of your delegation to all who see both.</Trans>
        </p>
        <KindChoice
          value={kind}
          onChange={(next) => {
            if ((next === 'CONCERNS') !== (kind === 'CONCERNS')) choose('');
            setKind(next);
          }}
        />
        <OtherEnd kind={kind} noteId={noteId} value={to} missing={unchosen && to === ''} onChange={choose} />
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

interface KindProps {
  readonly value: NoteLinkKind;
  readonly onChange: (kind: NoteLinkKind) => void;
}

const KindChoice = ({ value, onChange }: KindProps) => {
  const { t } = useLingui();
  const words = useLinkWords();
  return (
    <Radio.Group
      label={t`This note`}
      value={value}
      onChange={(chosen) => onChange(KINDS.find((one) => one === chosen) ?? 'SAME_EVENT')}
    >
      <Stack gap={6} mt={6}>
        {KINDS.map((one) => (
          <Radio key={one} value={one} label={one === 'CONCERNS' ? t`Concerns a paper` : words(one, true)} />
        ))}
      </Stack>
    </Radio.Group>
  );
};

interface OtherEndProps {
  readonly kind: NoteLinkKind;
  readonly noteId: string;
  readonly value: string;
  /** It was to be chosen, and is not. */
  readonly missing: boolean;
  readonly onChange: (id: string) => void;
}

const OtherEnd = ({ kind, noteId, value, missing, onChange }: OtherEndProps) => {
  const { t } = useLingui();
  return kind === 'CONCERNS' ? (
    <PaperChoice value={value} error={missing ? t`Choose a paper.` : undefined} onChange={onChange} />
  ) : (
    <NoteChoice
      except={noteId}
      value={value}
      error={missing ? t`Choose a note.` : undefined}
      onChange={onChange}
    />
  );
};

export default LinkDialog;
