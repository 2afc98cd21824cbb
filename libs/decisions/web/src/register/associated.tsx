import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { AssociateWithDecisionDocument, useAction } from '@parley/api-client';
import { ConfirmDialog, Panel, PanelBody, RefusalAlert, SeatChip } from '@parley/ui';
import { useState } from 'react';
import type { ShownDecision } from './decision-screen';
import styles from './register.module.css';

interface Props {
  readonly decision: Pick<ShownDecision, 'id' | 'associated' | 'viewerCan'>;
  readonly onDone: () => void;
}

/** Delegations outside the basis that associate themselves with a decision. */
export const Associated = ({ decision: { id, associated, viewerCan }, onDone }: Props) => {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const [associate, state] = useAction(AssociateWithDecisionDocument);
  if (associated.length === 0 && !viewerCan.associate) return null;
  const confirm = async () => {
    const { kind } = await associate({ id });
    setAsking(false);
    if (kind === 'done') onDone();
  };
  return (
    <Panel title={t`Associated`}>
      <PanelBody>
        <div className={styles.fields}>
          {associated.length > 0 && (
            <span className={styles.seats}>
              {associated.map((seat) => (
                <SeatChip key={seat.code} seat={seat} />
              ))}
            </span>
          )}
          {viewerCan.associate && (
            <div>
              <Button variant="default" onClick={() => setAsking(true)}>
                <Trans>Associate my delegation</Trans>
              </Button>
            </div>
          )}
          <RefusalAlert outcome={state.outcome} />
        </div>
      </PanelBody>
      <ConfirmDialog
        open={asking}
        title={t`Associate your delegation with this decision?`}
        confirm={t`Associate`}
        pending={state.pending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>All who see the decision are told. It stands for good.</Trans>
        </p>
      </ConfirmDialog>
    </Panel>
  );
};
