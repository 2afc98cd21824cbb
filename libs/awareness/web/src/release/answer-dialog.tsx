import { Trans, useLingui } from '@lingui/react/macro';
import {
  GrantReleaseDocument,
  newMutationId,
  RefuseReleaseDocument,
  useAction,
  type WholeReleaseFragment,
} from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../note/note.module.css';
import { Marked } from './marked';
import { TextDialog } from './text-dialog';

interface DialogProps {
  readonly request: WholeReleaseFragment;
  readonly answer: 'grant' | 'refuse';
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Releases the fuller note to the delegation that asked, or refuses in words. */
const AnswerDialog = ({ request, answer, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const from = request.delegation.name;
  const [reason, setReason] = useState(answer === 'grant' ? t`Released to ${from}.` : '');
  const [mutationId, renew] = useState(newMutationId);
  const [grant, granting] = useAction(GrantReleaseDocument);
  const [refuse, refusing] = useAction(RefuseReleaseDocument);
  const { pending, outcome } = answer === 'grant' ? granting : refusing;
  const submit = async (): Promise<void> => {
    const said = { id: request.id, reason, language, clientMutationId: mutationId };
    const ended =
      answer === 'grant' ? await grant({ ...said, version: request.note?.version ?? 0 }) : await refuse(said);
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <TextDialog
      title={answer === 'grant' ? t`Release the note to ${from}` : t`Refuse the request of ${from}`}
      confirm={answer === 'grant' ? t`Release the note` : t`Refuse the request`}
      told={
        answer === 'grant'
          ? t`Told to all who read the fuller note.`
          : t`Told to the delegation that asked, and to nobody else.`
      }
      value={reason}
      onChange={setReason}
      pending={pending}
      outcome={outcome}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      {answer === 'grant' && <Before request={request} />}
    </TextDialog>
  );
};

/** What granting comes to: who reads what, and where it would not help. */
const Before = ({ request: { delegation, note, effect } }: Pick<DialogProps, 'request'>) => {
  const from = delegation.name;
  if (note == null) return null;
  const { title } = note;
  return (
    <>
      <Marked label={note.label} />
      <p>
        <Trans>
          {from} will read “{title}” as it is now, and none of its earlier versions.
        </Trans>
      </p>
      {effect === 'BEYOND_CLEARANCE' && (
        <p className={styles.notice} data-kind="withdrawn">
          <Trans>
            Nobody of {from} could read it all the same: its level or a caveat is beyond them. Lower the
            label, or write another tear-line.
          </Trans>
        </p>
      )}
    </>
  );
};

export default AnswerDialog;
