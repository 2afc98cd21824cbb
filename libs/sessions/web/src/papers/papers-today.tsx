import { Plural, useLingui } from '@lingui/react/macro';
import { LatestPapersDocument } from '@parley/api-client';
import { Instant, LabelTag, Panel, SeatChip, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import parts from '../parts/parts.module.css';
import { SessionRows } from '../parts/session-row';
import { useLiveQuery } from '../parts/use-live-query';
import { PaperLink } from './paper-links';

const EVERY_MS = 15_000;

/** The latest papers that were circulated to the reader; absent while there is none. */
export const PapersToday = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(LatestPapersDocument, { variables: { language }, everyMs: EVERY_MS });
  const { nodes = [], totalCount = 0 } = data?.papers ?? {};
  if (nodes.length === 0) return null;
  return (
    <Panel
      title={t`Latest papers`}
      aside={
        <Link to="/papers">
          <Plural value={totalCount} one="# paper" other="# papers" />
        </Link>
      }
    >
      <SessionRows>
        {nodes.map((paper) => (
          <li key={paper.id} className={parts.row}>
            <div className={parts.what}>
              <PaperLink paper={paper} />
              <div className={parts.facts}>
                {paper.originator !== null && <SeatChip seat={paper.originator} />}
                <Instant at={paper.listedAt} />
                <LabelTag marking={paper.label} />
              </div>
            </div>
          </li>
        ))}
      </SessionRows>
    </Panel>
  );
};
