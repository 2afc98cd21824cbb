import { useLingui } from '@lingui/react/macro';
import { PollsInProgressDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, PanelBody, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ListChoice, Pager } from '../parts/list-parts';
import { usePlaces } from '../parts/use-places';
import { PollRows } from './poll-line';

const EVERY_MS = 10_000;
type Shown = 'open' | 'closed';

/** Polls that are open, or those that closed, the latest first. */
export const PollsPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [shown, show] = useState<Shown>('open');
  const places = usePlaces();
  const { data, failed, refetch } = useLiveQuery(PollsInProgressDocument, {
    variables: { language, open: shown === 'open', after: places.after },
    everyMs: EVERY_MS,
  });
  const polls = data?.polls;
  const choose = (value: Shown): void => {
    places.reset();
    show(value);
  };
  return (
    <Panel
      title={t`Consensus polls`}
      aside={
        <ListChoice
          label={t`Which polls`}
          options={[
            { value: 'open', label: t`Open now` },
            { value: 'closed', label: t`Over` },
          ]}
          value={shown}
          onChange={choose}
        />
      }
    >
      {polls === undefined ? (
        failed ? (
          <ErrorState onRetry={refetch} />
        ) : (
          <Loading />
        )
      ) : polls.nodes.length === 0 ? (
        <EmptyState title={shown === 'open' ? t`No poll is open` : t`No poll has closed`} />
      ) : (
        <PanelBody>
          <PollRows polls={polls.nodes} />
          <Pager places={places} pageInfo={polls.pageInfo} />
        </PanelBody>
      )}
    </Panel>
  );
};
