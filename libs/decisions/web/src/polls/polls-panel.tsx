import { useLingui } from '@lingui/react/macro';
import { EmptyState, Panel } from '@parley/ui';

/** Polls that are open. */
export const PollsPanel = () => {
  const { t } = useLingui();
  return (
    <Panel title={t`Polls`}>
      <EmptyState title={t`No poll is open`} />
    </Panel>
  );
};
