import { Trans, useLingui } from '@lingui/react/macro';
import { Button, type ButtonProps } from '@mantine/core';
import { AcknowledgeConsultationRequestDocument, useAction } from '@parley/api-client';
import { RefusalAlert, useLocale } from '@parley/ui';
import { useRefresh } from '../parts/use-refresh';

export interface AcknowledgeButtonProps extends ButtonProps {
  readonly request: { readonly id: string; readonly subject: string };
}

/** Tells the delegation that its request has arrived, at once: it binds the secretariat to nothing that it is not bound to. */
export const AcknowledgeButton = ({ request: { id, subject }, ...rest }: AcknowledgeButtonProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [acknowledge, state] = useAction(AcknowledgeConsultationRequestDocument);
  const act = async () => {
    await acknowledge({ id, language });
    refresh();
  };
  return (
    <>
      <Button
        {...rest}
        aria-label={t`Acknowledge: ${subject}`}
        loading={state.pending}
        onClick={() => void act()}
      >
        <Trans>Acknowledge</Trans>
      </Button>
      <RefusalAlert outcome={state.outcome} />
    </>
  );
};
