import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Panel } from '@parley/ui';
import { RequestsToday } from '../requests/requests-today';
import type { DeskPanelProps } from './desk-panel';

/** Consultations that Allies asked for and that are not convened yet, the next deadline first. */
export const RequestsPanel = ({ requests }: DeskPanelProps) => {
  const { t } = useLingui();
  if (requests.length > 0) return <RequestsToday requests={requests} shown={requests.length} />;
  return (
    <Panel title={t`Requests for consultations`}>
      <EmptyState title={t`No request waits`}>
        <Trans>Any Ally may ask for consultations; no consent is needed.</Trans>
      </EmptyState>
    </Panel>
  );
};
