import { useLingui } from '@lingui/react/macro';
import { EmptyState, Panel } from '@parley/ui';

/** Texts under silence. */
export const SilencesPanel = () => {
  const { t } = useLingui();
  return (
    <Panel title={t`Silence procedures`}>
      <EmptyState title={t`Nothing is under silence`} />
    </Panel>
  );
};
