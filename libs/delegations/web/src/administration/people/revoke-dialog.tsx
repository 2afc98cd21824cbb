import { Trans, useLingui } from '@lingui/react/macro';
import { RevokeSignInsDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import type { PersonConfirmProps } from './end-dialog';

/** Ends every sign-in of a person, who may sign in again. */
export const RevokeDialog = ({ person, onDone, onClose }: PersonConfirmProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [act, { pending, outcome }] = useAction(RevokeSignInsDocument);
  const { name } = person;
  const revoke = async () => {
    const { kind } = await act({ personId: person.id, language });
    if (kind === 'done') onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`End the sign-ins of ${name}?`}
      confirm={t`End the sign-ins`}
      danger
      pending={pending}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      <p>
        <Trans>Wherever this person is signed in, it ends at once. Signing in again stays possible.</Trans>
      </p>
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};
