import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
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

/** Changes how a straw poll is answered, for whoever may and as long as no seat has answered. */
export const ChangeStraw = ({ straw }: { readonly straw: StrawLineFragment }) => {
  const [open, setOpen] = useState(false);
  if (!straw.viewerCan.change && !open) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Change how it is answered…</Trans>
      </Button>
      {open && <ChangeDialog straw={straw} onClose={() => setOpen(false)} />}
    </>
  );
};

interface DialogProps {
  readonly straw: StrawLineFragment;
  readonly onClose: () => void;
}

const ChangeDialog = ({ straw: { id, anonymous, hiddenUntilClose }, onClose }: DialogProps) => {
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
