import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  type SeriesLineFragment,
  NearOccurrencesDocument,
  type SessionWholeFragment,
} from '@parley/api-client';
import { Instant, Panel, PanelBody } from '@parley/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { seriesPath } from '../parts/session-path';
import { useLiveQuery } from '../parts/use-live-query';
import { MoveDialog } from './move-dialog';
import { NearOccurrences } from './near-occurrences';
import styles from './series.module.css';
import { SkipDialog } from './skip-dialog';

const EVERY_MS = 15_000;

/** The series that a session is an occurrence of: the ones around it, and moving or skipping this one. */
export const SeriesPanel = ({ session }: { readonly session: SessionWholeFragment }) =>
  session.series === null ? null : <Shown session={session} series={session.series} />;

interface ShownProps {
  readonly session: SessionWholeFragment;
  readonly series: SeriesLineFragment;
}

const Shown = ({ session, series }: ShownProps) => {
  const { t } = useLingui();
  const { data } = useLiveQuery(NearOccurrencesDocument, {
    variables: { id: series.id },
    everyMs: EVERY_MS,
  });
  return (
    <Panel title={t`Series`}>
      <PanelBody>
        <div className={styles.form}>
          <div>
            <Link to={seriesPath(series.id)}>{series.title}</Link>
            <p className={styles.hint}>{series.description}</p>
          </div>
          <Apart session={session} />
          <NearOccurrences occurrences={data?.series?.sessions.nodes ?? []} current={session.id} />
          <Acts session={session} />
        </div>
      </PanelBody>
    </Panel>
  );
};

const Apart = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { originalStart, startsAt, timeZone, changedApart, localTimeNote } = session;
  const moved = originalStart !== null && Date.parse(originalStart) !== Date.parse(startsAt);
  return (
    <>
      {moved && (
        <p className={styles.hint}>
          <Trans>
            Moved: the series has it on <Instant at={originalStart} zone={timeZone} />
          </Trans>
        </p>
      )}
      {!moved && changedApart && (
        <p className={styles.hint}>
          <Trans>Changed on its own: changes of the series leave it as it is.</Trans>
        </p>
      )}
      {localTimeNote === 'SHIFTED_BY_GAP' && (
        <p className={styles.hint}>
          <Trans>The hour of the series does not exist on this day; it begins later by the gap.</Trans>
        </p>
      )}
      {localTimeNote === 'FIRST_OF_TWO' && (
        <p className={styles.hint}>
          <Trans>The hour of the series exists twice on this day; it begins at the first.</Trans>
        </p>
      )}
    </>
  );
};

const Acts = ({ session }: { readonly session: SessionWholeFragment }) => {
  const [asking, ask] = useState<'move' | 'skip' | null>(null);
  const { viewerCan, originalStart } = session;
  const quiet = () => ask(null);
  if (originalStart === null || !viewerCan.change) return null;
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={() => ask('move')}>
        <Trans>Move this one…</Trans>
      </Button>
      {viewerCan.cancel && (
        <Button variant="default" onClick={() => ask('skip')}>
          <Trans>Skip this one…</Trans>
        </Button>
      )}
      {asking === 'move' && <MoveDialog session={session} onClose={quiet} />}
      {asking === 'skip' && <SkipDialog session={session} onClose={quiet} />}
    </div>
  );
};
