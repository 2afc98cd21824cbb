import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type CalendarFeedLineFragment, CalendarFeedsDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Instant, Loading, Panel, useLevelName } from '@parley/ui';
import styles from './calendar-feeds.module.css';
import { RevokeFeed } from './revoke-feed';

/** The reader's calendar feeds that stand, newest first. */
export const FeedsPanel = () => {
  const { t } = useLingui();
  const query = useQuery(CalendarFeedsDocument, { pollInterval: 30_000 });
  const feeds = (query.data ?? query.previousData)?.calendarFeeds;
  const refetch = () => void query.refetch().catch(() => undefined);
  return (
    <Panel
      title={t`Addresses in use`}
      aside={feeds && <Plural value={feeds.length} one="# address" other="# addresses" />}
    >
      {feeds === undefined && (query.error ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {feeds?.length === 0 && (
        <EmptyState title={t`No address yet`}>
          <Trans>Make one above for each program or device.</Trans>
        </EmptyState>
      )}
      {feeds !== undefined && feeds.length > 0 && (
        <ul className={styles.feeds}>
          {feeds.map((feed) => (
            <Row key={feed.id} feed={feed} onRevoked={refetch} />
          ))}
        </ul>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly feed: CalendarFeedLineFragment;
  readonly onRevoked: () => void;
}

const Row = ({ feed, onRevoked }: RowProps) => {
  const levelName = useLevelName();
  const ceiling = levelName(feed.ceiling);
  return (
    <li className={styles.feed}>
      <div className={styles.what}>
        <p className={styles.name}>{feed.name}</p>
        <p className={styles.facts}>
          <span>
            <Trans>up to {ceiling}</Trans>
          </span>
          <span>{feed.language === 'FR' ? 'Français' : 'English'}</span>
          <span>
            <Trans>
              made <Instant at={feed.madeAt} />
            </Trans>
          </span>
          {feed.lastUsedAt === null ? (
            <span>
              <Trans>never read</Trans>
            </span>
          ) : (
            <span>
              <Trans>
                last read <Instant at={feed.lastUsedAt} />
              </Trans>
            </span>
          )}
        </p>
      </div>
      <RevokeFeed id={feed.id} name={feed.name} onRevoked={onRevoked} />
    </li>
  );
};
