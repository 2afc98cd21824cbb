import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type AdministeredPersonFragment, GiveAccreditingDocument, useAction } from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';

export interface AccreditingButtonProps {
  readonly person: AdministeredPersonFragment;
  readonly onDone: () => void;
}

/** The head of delegation makes a deputy or adviser the delegation's own administrator, or takes that back. */
export const AccreditingButton = ({ person, onDone }: AccreditingButtonProps) => {
  const { t } = useLingui();
  const [give, { pending, outcome }] = useAction(GiveAccreditingDocument);
  const { id, name, accredits } = person;
  const run = async () => {
    const { kind } = await give({ personId: id, accredits: !accredits });
    if (kind === 'done') onDone();
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={pending}
        aria-label={accredits ? t`${name}: no longer accredits people` : t`${name}: may accredit people`}
        onClick={() => void run()}
      >
        {accredits ? <Trans>No longer accredits</Trans> : <Trans>Let accredit people</Trans>}
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};
