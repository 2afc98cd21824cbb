import { useLingui } from '@lingui/react/macro';
import { AgreeActionDocument, newMutationId, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { inputOf, newDraft } from './action-draft';
import type { AgreeActionProps } from './agree-action';
import { AgreeFields } from './agree-fields';

const FIELDS = ['title', 'titleFr', 'delegations', 'dueOn', 'label'];

/** The form by which an action is agreed; Enter in a line of it sends it, Escape leaves it. */
const AgreeDialog = ({ sources, onDone, onClose }: AgreeActionProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [draft, change] = useState(() => newDraft(sources[0]?.id ?? ''));
  const [mutationId, renew] = useState(newMutationId);
  const [agree, { pending, outcome }] = useAction(AgreeActionDocument);
  const source = sources.find(({ id }) => id === draft.sourceId);
  const submit = async (): Promise<void> => {
    if (source === undefined || pending) return;
    const input = inputOf(draft, source);
    const { kind } = await agree({ input, language, clientMutationId: mutationId });
    // A refused one was not kept under its name: the next attempt is another.
    if (kind === 'refused') renew(newMutationId());
    if (kind !== 'done') return;
    onClose();
    onDone();
  };
  const atField = outcome?.kind === 'refused' && FIELDS.includes(outcome.refusal.field ?? '');
  return (
    <ConfirmDialog
      open
      title={t`Agree an action`}
      confirm={t`Enter the action`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <AgreeFields sources={sources} source={source} draft={draft} onChange={change} outcome={outcome} />
        <input type="submit" hidden />
      </form>
      <RefusalAlert outcome={atField ? null : outcome} />
    </ConfirmDialog>
  );
};

export default AgreeDialog;
