import { useLingui } from '@lingui/react/macro';
import { Radio, Stack, Textarea } from '@mantine/core';
import { ASSESSMENT_KINDS } from '@parley/awareness/model';
import {
  type AssessmentKind,
  AssessNoteDocument,
  type Credibility,
  newMutationId,
  type Reliability,
  useAction,
  type WholeNoteFragment,
} from '@parley/api-client';
import { ConfirmDialog, fieldError, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { RatingFields } from '../write/rating-fields';
import { useKindName } from '../words/use-kinds';

interface DialogProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the own delegation makes of another’s note; its rating may be left out. */
const AssessDialog = ({ note, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const kindName = useKindName();
  const [kind, setKind] = useState<AssessmentKind>('CORROBORATE');
  const [text, setText] = useState('');
  const [rating, rate] = useState<{ reliability: Reliability | null; credibility: Credibility | null }>({
    reliability: null,
    credibility: null,
  });
  const [mutationId, renew] = useState(newMutationId);
  const [assess, { pending, outcome }] = useAction(AssessNoteDocument);
  const submit = async (): Promise<void> => {
    const ended = await assess({
      ...{ id: note.id, kind, text, ...rating, language, clientMutationId: mutationId },
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`Assess this note`}
      confirm={t`Enter the assessment`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Radio.Group label={t`Your delegation`} value={kind} onChange={(value) => setKind(kindOf(value))}>
          <Stack gap={6} mt={6}>
            {ASSESSMENT_KINDS.map((one) => (
              <Radio key={one} value={one} label={kindName(one)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t`In your own words`}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          error={fieldError(outcome, 'text')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <RatingFields value={rating} optional onChange={rate} outcome={outcome} />
      </Stack>
      <RefusalAlert outcome={fieldError(outcome, 'text') === undefined ? outcome : null} />
    </ConfirmDialog>
  );
};

const kindOf = (value: string): AssessmentKind =>
  ASSESSMENT_KINDS.find((kind) => kind === value) ?? 'COMMENT';

export default AssessDialog;
