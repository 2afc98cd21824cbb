import { useLingui } from '@lingui/react/macro';
import { PendingPeople } from '@parley/delegations/web';
import { EmptyState, Panel } from '@parley/ui';
import type { DeskPanelProps } from './desk-panel';

/** Accreditations that delegations entered and the secretariat has not confirmed. */
export const PendingPanel = ({ pending, onDone }: DeskPanelProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Accreditations to confirm`} aside={pending.length === 0 ? undefined : pending.length}>
      {pending.length === 0 ? (
        <EmptyState title={t`Nobody waits to be confirmed`} />
      ) : (
        <PendingPeople people={pending} onDone={onDone} />
      )}
    </Panel>
  );
};
