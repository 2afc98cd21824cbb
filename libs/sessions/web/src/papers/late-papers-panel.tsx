import { Trans, useLingui } from '@lingui/react/macro';
import { PapersLateDocument, type PapersLateQuery } from '@parley/api-client';
import { EmptyState, ErrorState, Instant, Loading, Panel } from '@parley/ui';
import { Link } from 'react-router';
import parts from '../parts/parts.module.css';
import { SessionRows } from '../parts/session-row';
import { sessionPath } from '../parts/session-path';
import { useLiveQuery } from '../parts/use-live-query';
import { PaperLink } from './paper-links';
import styles from './papers.module.css';

const EVERY_MS = 15_000;

/** Papers that are not circulated 72 hours before their session, and decisions of the next two weeks without a paper. */
export const LatePapersPanel = () => {
  const { t } = useLingui();
  const { data, failed, refetch } = useLiveQuery(PapersLateDocument, { variables: {}, everyMs: EVERY_MS });
  const late = data?.latePapers ?? [];
  return (
    <Panel title={t`Papers late`} aside={late.length === 0 ? undefined : late.length}>
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && late.length === 0 && (
        <EmptyState title={t`No paper is late`}>
          <Trans>
            Papers stand here that are not circulated 72 hours before their session, and items for decision of
            the next 14 days without a paper.
          </Trans>
        </EmptyState>
      )}
      {late.length > 0 && (
        <SessionRows>
          {late.map((row) => (
            <LateRow key={`${row.item.id} ${row.paper?.id ?? ''}`} row={row} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

const LateRow = ({ row }: { readonly row: PapersLateQuery['latePapers'][number] }) => {
  const { session, item, paper, dueAt, reason } = row;
  return (
    <li className={parts.row}>
      <div className={parts.what}>
        <Link to={sessionPath(session.id)} className={parts.title}>
          {item.number} {item.title}
        </Link>
        <div className={parts.facts}>
          <span>{session.title}</span>
          <Instant at={session.startsAt} zone={session.timeZone} />
        </div>
        {paper !== null && <PaperLink paper={paper} />}
        <div className={parts.facts}>
          <span className={styles.late}>
            {reason === 'NO_PAPER' ? (
              <Trans>No paper for this decision</Trans>
            ) : (
              <Trans>
                Due to be circulated <Instant at={dueAt} />
              </Trans>
            )}
          </span>
        </div>
      </div>
    </li>
  );
};
