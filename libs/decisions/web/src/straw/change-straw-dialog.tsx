import { Trans, useLingui } from '@lingui/react/macro';
import {
  ChangeStrawPollDocument,
  newMutationId,
  type StrawLineFragment,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { saidAtField } from '../parts/said-at-field';
import { type MannerDraft, MannerFields } from './manner-fields';

interface DialogProps {
  readonly straw: StrawLineFragment;
  readonly onClose: () => void;
}

/** The form in which it is changed how a straw poll is answered. */
const ChangeStrawDialog = ({ straw: { id, anonymous, hiddenUntilClose }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [draft, setDraft] = useState<MannerDraft>({ anonymous, hidden: hiddenUntilClose });
  const [mutationId, setMutationId] = useState(newMutationId);
  const [change, { pending, outcome }] = useAction(ChangeStrawPollDocument);
  const choose = (next: MannerDraft): void => {
    setDraft(next);
    setMutationId(newMutationId());
  };
  const submit = async (): Promise<void> => {
    const asked = { anonymous: draft.anonymous, hiddenUntilClose: draft.hidden };
    const { kind } = await change({ id, ...asked, clientMutationId: mutationId, language });
    if (kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Change how it is answered`}
      confirm={t`Change the straw poll`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p className="muted">
        <Trans>What is asked stays as it is. This can be changed until the first seat has answered.</Trans>
      </p>
      <MannerFields value={draft} onChange={choose} outcome={outcome} />
      <RefusalAlert outcome={saidAtField(outcome, ['anonymous']) ? null : outcome} />
    </ConfirmDialog>
  );
};

export default ChangeStrawDialog;
