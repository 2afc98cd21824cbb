import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, exactTime, Loading, Panel, PanelBody, useLocale, useReaderZone } from '@parley/ui';
import type { TailEvent } from './tail-reading';
import styles from './tail.module.css';
import { useTail } from './use-tail';

/** The last entries of the feed, newest first, as they come. */
export const TailPanel = () => {
  const { t } = useLingui();
  const { events, caughtUp, failed } = useTail();
  return (
    <Panel title={t`The feed now`} aside={caughtUp && !failed ? <Trans>live</Trans> : null}>
      {failed && (
        <PanelBody>
          <p role="status">
            <Trans>The feed cannot be read at the moment. It is tried again by itself.</Trans>
          </p>
        </PanelBody>
      )}
      {!caughtUp && !failed && <Loading />}
      {caughtUp && events.length === 0 && (
        <EmptyState title={t`Nothing has happened yet`}>
          <Trans>Entries appear here as they are recorded.</Trans>
        </EmptyState>
      )}
      {caughtUp && events.length > 0 && (
        <ol className={styles.tail} tabIndex={0} aria-label={t`Last entries, newest first`}>
          {events.map((event) => (
            <Entry key={event.cursor} event={event} />
          ))}
        </ol>
      )}
    </Panel>
  );
};

const Entry = ({ event }: { readonly event: TailEvent }) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  return (
    <li>
      <code className={styles.cursor}>{event.cursor}</code>
      <code className={styles.type}>{event.type}</code>
      <span>
        {event.delegation?.code}
        {event.retracted && (
          <>
            {' '}
            <Trans>retracted</Trans>
          </>
        )}
      </span>
      <time dateTime={event.at} className={styles.time}>
        {exactTime(new Date(event.at), zone, locale)}
      </time>
    </li>
  );
};
