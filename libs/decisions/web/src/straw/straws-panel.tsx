import { useLingui } from '@lingui/react/macro';
import { StrawsInProgressDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, PanelBody, useLocale } from '@parley/ui';
import { OpenStraw } from './open-straw';
import { StrawRows } from './straw-line';

const EVERY_MS = 30_000;

/** Straw polls that are open, and those that ended last. */
export const StrawsPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(StrawsInProgressDocument, {
    variables: { language },
    everyMs: EVERY_MS,
  });
  if (data === undefined)
    return <Panel title={t`Straw polls`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Panel>;
  const straws = data.strawPolls.nodes;
  const open = straws.filter(({ state }) => state === 'OPEN');
  const ended = straws.filter(({ state }) => state !== 'OPEN');
  return (
    <Panel title={t`Straw polls`}>
      <PanelBody>
        {open.length === 0 ? <EmptyState title={t`No straw poll is open`} /> : <StrawRows straws={open} />}
        {data.viewer?.viewerCan.openStrawPolls === true && (
          <OpenStraw itemId={null} label={null} onOpened={refetch} />
        )}
        {ended.length > 0 && (
          <details>
            <summary>{t`Straw polls that have ended`}</summary>
            <StrawRows straws={ended} />
          </details>
        )}
      </PanelBody>
    </Panel>
  );
};
