import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DeskDocument } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { ErrorState, Loading, NoPermission, Page, Slot, useLocale, useNow } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import { LinkButton } from '../parts/link-button';
import { StaleNotice } from '../parts/stale-notice';
import { useLiveQuery } from '../parts/use-live-query';
import { useScreenMarking } from '../parts/use-screen-marking';
import type { DeskPanel, DeskPanelProps } from './desk-panel';
import { DESK_PANELS } from './desk-panels';
import styles from './desk.module.css';

const EVERY_MS = 15_000;
/** Sessions and people at most: one bounded answer, whatever lies ahead. */
const AT_MOST = 25;

/** The officer's desk: everything that waits for the secretariat before the next sessions, each with the way to mend it. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  if (viewerCan.scheduleSession) return <Desk />;
  return (
    <Page title={t`Desk`}>
      <NoPermission />
    </Page>
  );
};

const useDesk = () => {
  const { language } = useLocale();
  const now = useNow();
  const [from] = useState(() => new Date(now).toISOString());
  const { data, ...reading } = useLiveQuery(DeskDocument, {
    variables: { language, from, first: AT_MOST },
    everyMs: EVERY_MS,
  });
  const sessions = data?.sessions.nodes ?? [];
  const requests = data?.requests.nodes ?? [];
  const marking = useScreenMarking([
    ...sessions,
    ...requests.map(({ label }) => ({ aggregateLabel: label })),
  ]);
  return { ...reading, data, sessions, requests, marking };
};

const Desk = () => {
  const { t } = useLingui();
  const { data, sessions, requests, marking, failed, stale, refetch } = useDesk();
  return (
    <Page
      title={t`Desk`}
      marking={marking}
      lead={<Trans>What waits for the secretariat before the next sessions.</Trans>}
      actions={
        <LinkButton to="/sessions/new">
          <Trans>New session</Trans>
        </LinkButton>
      }
    >
      <StaleNotice stale={stale} />
      {failed && <ErrorState onRetry={refetch} />}
      {data === undefined && !failed && <Loading />}
      {data !== undefined && (
        <>
          <Panels
            sessions={sessions}
            requests={requests}
            pending={data.pendingAccreditations}
            onDone={refetch}
          />
          <Later more={data.sessions.totalCount - sessions.length} />
        </>
      )}
    </Page>
  );
};

const Later = ({ more }: { readonly more: number }) =>
  more > 0 && (
    <p className="small muted">
      <Plural
        value={more}
        one="# later session is in the calendar."
        other="# later sessions are in the calendar."
      />
    </p>
  );

const Panels = (props: DeskPanelProps) => (
  <div className={styles.columns}>
    <Column panels={DESK_PANELS.wide} {...props} />
    <Column panels={DESK_PANELS.side} {...props}>
      <Slot name="desk" told={{}} />
    </Column>
  </div>
);

type ColumnProps = DeskPanelProps & { readonly panels: readonly DeskPanel[]; readonly children?: ReactNode };

const Column = ({ panels, children, ...props }: ColumnProps) => (
  <div className={styles.column}>
    {panels.map((Shown) => (
      <Shown key={Shown.name} {...props} />
    ))}
    {children}
  </div>
);
