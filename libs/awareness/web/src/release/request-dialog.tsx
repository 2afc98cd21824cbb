import { Trans, useLingui } from '@lingui/react/macro';
import { newMutationId, RequestReleaseDocument, useAction } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { TextDialog } from './text-dialog';

interface DialogProps {
  /** The tear-line. */
  readonly noteId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks the originator of a tear-line for the fuller note. */
const RequestDialog = ({ noteId, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [reason, setReason] = useState('');
  const [mutationId, renew] = useState(newMutationId);
  const [request, { pending, outcome }] = useAction(RequestReleaseDocument);
  const submit = async (): Promise<void> => {
    const ended = await request({ id: noteId, reason, language, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <TextDialog
      title={t`Ask for the fuller note`}
      confirm={t`Send the request`}
      told={t`Read by the delegation that wrote the note, and by nobody else but yours.`}
      value={reason}
      onChange={setReason}
      pending={pending}
      outcome={outcome}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p>
        <Trans>
          You ask in the name of your delegation. If it is granted, you read the note as it is then.
        </Trans>
      </p>
    </TextDialog>
  );
};

export default RequestDialog;
