import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import { useState } from 'react';
import { circulatedIn, type Entry } from './entries';
import styles from './reading-list.module.css';

interface ArchivePanelProps {
  readonly sessionId: string;
  readonly entries: readonly Entry[];
  /** Ids of the papers that are chosen. */
  readonly chosen: readonly string[];
}

/** Takes papers along: all of the session or the chosen ones, as one archive with an index that is read without the forum. */
export const ArchivePanel = ({ sessionId, entries, chosen }: ArchivePanelProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [word, setWord] = useState(false);
  const [source, setSource] = useState(false);
  const papers = circulatedIn(entries);
  if (papers.length === 0) return null;
  const also = [...(word ? ['docx'] : []), ...(source ? ['md'] : [])].join(',');
  const query = (more: Record<string, string> = {}): string =>
    new URLSearchParams({
      lang: language === 'FR' ? 'fr' : 'en',
      ...(also === '' ? {} : { with: also }),
      ...more,
    }).toString();
  const taken = papers.filter(({ id }) => chosen.includes(id));
  return (
    <div className={styles.aside}>
      <Panel title={t`Take it along`}>
        <PanelBody>
          <div className={styles.take}>
            <p className="muted">
              <Trans>
                One ZIP file with each paper as PDF, its files, an index to read without the forum, and the
                hashes of all of it. It is marked for the highest label in it.
              </Trans>
            </p>
            <Checkbox
              label={t`Word documents too`}
              checked={word}
              onChange={({ currentTarget }) => setWord(currentTarget.checked)}
            />
            <Checkbox
              label={t`Markdown too`}
              checked={source}
              onChange={({ currentTarget }) => setSource(currentTarget.checked)}
            />
            <div className={styles.links}>
              <a href={`/sessions/${sessionId}/archive.zip?${query()}`}>
                <Plural value={papers.length} one="Download # paper" other="Download all # papers" />
              </a>
              {taken.length > 0 && (
                <a href={`/papers/archive.zip?${query({ ids: taken.map(({ id }) => id).join(',') })}`}>
                  <Plural
                    value={taken.length}
                    one="Download # chosen paper"
                    other="Download # chosen papers"
                  />
                </a>
              )}
            </div>
          </div>
        </PanelBody>
      </Panel>
    </div>
  );
};
