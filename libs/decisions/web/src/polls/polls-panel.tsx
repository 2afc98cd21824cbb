import { useLingui } from '@lingui/react/macro';
import { PollsInProgressDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, PanelBody, useLocale } from '@parley/ui';
import { PollRows } from './poll-line';

const EVERY_MS = 10_000;

/** Polls that are open, and those that closed last. */
export const PollsPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(PollsInProgressDocument, {
    variables: { language },
    everyMs: EVERY_MS,
  });
  const polls = data?.polls.nodes;
  if (polls === undefined)
    return (
      <Panel title={t`Consensus polls`}>{failed ? <ErrorState onRetry={refetch} /> : <Loading />}</Panel>
    );
  const open = polls.filter(({ closedAt }) => closedAt === null);
  const closed = polls.filter(({ closedAt }) => closedAt !== null);
  return (
    <Panel title={t`Consensus polls`}>
      <PanelBody>
        {open.length === 0 ? <EmptyState title={t`No poll is open`} /> : <PollRows polls={open} />}
        {closed.length > 0 && (
          <details>
            <summary>{t`Closed polls`}</summary>
            <PollRows polls={closed} />
          </details>
        )}
      </PanelBody>
    </Panel>
  );
};
