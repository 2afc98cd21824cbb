import { useLingui } from '@lingui/react/macro';
import { SessionPapersDocument } from '@parley/api-client';
import { Panel, PanelBody } from '@parley/ui';
import { useLiveQuery } from '../parts/use-live-query';
import { PaperLink } from './paper-links';
import styles from './papers.module.css';
import { ReadingListLink } from './reading-list-link';

const EVERY_MS = 15_000;

/** Papers for a session and under its items; absent where the reader sees none. */
export const SessionPapersPanel = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { data } = useLiveQuery(SessionPapersDocument, { variables: { id }, everyMs: EVERY_MS });
  const papers = data?.session?.papers ?? [];
  if (papers.length === 0) return null;
  return (
    <Panel title={t`Papers`} aside={papers.length}>
      <PanelBody>
        <p className={styles.toRead}>
          <ReadingListLink sessionId={id} unread={data?.session?.unreadPapers ?? 0} />
        </p>
        <ul className={styles.rows}>
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperLink paper={paper} />
            </li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
};
