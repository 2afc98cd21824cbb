import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { ReadingTag } from '@parley/sessions/web';
import { Instant, LabelTag, Panel, PanelBody } from '@parley/ui';
import { Link } from 'react-router';
import { PaperFacts } from '../parts/paper-facts';
import { paperPath } from '../parts/paper-path';
import papers from '../parts/papers.module.css';
import type { Entry, Listed } from './entries';
import styles from './reading-list.module.css';

interface EntrySectionProps {
  readonly entry: Entry;
  /** Ids of the papers that are chosen to be taken along. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** One item with what is to be read for it. */
export const EntrySection = ({
  entry: { item, papers: listed, lacksPaper },
  chosen,
  onChoose,
}: EntrySectionProps) => {
  const { t } = useLingui();
  const circulated = listed.some(({ paper }) => paper.state === 'CIRCULATED');
  return (
    <Panel
      title={item === null ? t`For the session` : `${item.number} ${item.title}`}
      aside={
        item !== null &&
        circulated && (
          <a
            className={styles.archive}
            href={`/agenda-items/${item.id}/archive.zip`}
            aria-label={t`Archive of item ${item.number}`}
          >
            ZIP
          </a>
        )
      }
    >
      {lacksPaper && (
        <PanelBody>
          <p className={styles.missing}>
            <Trans>No paper is circulated for this decision.</Trans>
          </p>
        </PanelBody>
      )}
      {listed.length > 0 && (
        <ul className={papers.rows}>
          {listed.map((one) => (
            <Row
              key={one.paper.id}
              listed={one}
              isChosen={chosen.includes(one.paper.id)}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly listed: Listed;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

const Row = ({ listed: { paper, late }, isChosen, onChoose }: RowProps) => {
  const { t } = useLingui();
  const { id, title, language, current, state } = paper;
  return (
    <li className={`${papers.row} ${styles.row}`}>
      <Checkbox
        className={styles.choice ?? ''}
        aria-label={t`Take ${title} along`}
        disabled={state !== 'CIRCULATED'}
        checked={isChosen}
        onChange={() => onChoose(id)}
      />
      <div>
        <Link to={paperPath(id)} className={papers.title} lang={language.toLowerCase()}>
          {title}
        </Link>
        <div className={papers.facts}>
          <ReadingTag paper={paper} showRead />
          {late && (
            <span className={styles.missing}>
              <Trans>late: not circulated</Trans>
            </span>
          )}
          <PaperFacts paper={paper} />
          {current !== null && (
            <span>
              <Plural value={current.pages} one="about # page" other="about # pages" />,{' '}
              <Plural value={current.words} one="# word" other="# words" />
            </span>
          )}
          <Instant at={paper.listedAt} />
          {paper.commentsBy !== null && (
            <span>
              <Trans>
                comments by <Instant at={paper.commentsBy} />
              </Trans>
            </span>
          )}
          <LabelTag marking={paper.label} />
        </div>
      </div>
    </li>
  );
};
