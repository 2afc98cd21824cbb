import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PapersForCommentDocument, type PapersForCommentQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Countdown, Instant, LabelTag, Panel, SeatChip, useLocale } from '@parley/ui';
import parts from '../parts/parts.module.css';
import { SessionRows } from '../parts/session-row';
import { useLiveQuery } from '../parts/use-live-query';
import { PaperLink } from './paper-links';
import styles from './papers.module.css';

const EVERY_MS = 15_000;
/** As many stand on the first page; the others are in the list of papers. */
const SHOWN = 6;

/** A paper whose deadline for comments is to come. */
export type PaperForComment = PapersForCommentQuery['papersForComment'][number];

/** Papers whose deadline for comments is to come, the next one first: for a delegation those that it has not answered. */
export const usePapersForComment = () => {
  const { language } = useLocale();
  return useLiveQuery(PapersForCommentDocument, { variables: { language }, everyMs: EVERY_MS });
};

/** What waits for comments, on the first page; absent while there is nothing. */
export const PapersForComment = () => {
  const { t } = useLingui();
  const papers = usePapersForComment().data?.papersForComment ?? [];
  if (papers.length === 0) return null;
  return (
    <Panel title={t`Papers for comment`} aside={papers.length}>
      <SessionRows>
        {papers.slice(0, SHOWN).map((paper) => (
          <Row key={paper.id} paper={paper} />
        ))}
      </SessionRows>
      <More count={papers.length - SHOWN} />
    </Panel>
  );
};

const Row = ({ paper }: { readonly paper: PaperForComment }) => {
  const own = useViewer().person?.delegation ?? null;
  return (
    <li className={parts.row}>
      <div className={parts.what}>
        <PaperLink paper={paper} />
        <CommentsBy paper={paper} />
        <div className={parts.facts}>
          {paper.originator !== null && <SeatChip seat={paper.originator} />}
          <LabelTag marking={paper.label} />
          {own === null ? (
            <Answered paper={paper} />
          ) : (
            <span>
              <Trans>Your delegation has not answered yet</Trans>
            </span>
          )}
        </div>
      </div>
    </li>
  );
};

/** Until when comments are asked for, and how long that is. */
export const CommentsBy = ({ paper: { commentsBy } }: { readonly paper: PaperForComment }) =>
  commentsBy === null ? null : (
    <div className={styles.by}>
      <Trans>
        Comments by <Instant at={commentsBy} />
      </Trans>
      <Countdown to={commentsBy} />
    </div>
  );

/** How many of those who were asked have answered. */
export const Answered = ({ paper: { responses } }: { readonly paper: PaperForComment }) => {
  if (responses === null) return null;
  const [given, all] = [responses.given.length, responses.given.length + responses.awaited.length];
  return (
    <span>
      <Trans>
        {given} of {all} answered
      </Trans>
    </span>
  );
};

const More = ({ count }: { readonly count: number }) =>
  count > 0 ? (
    <p className={`small muted ${styles.more ?? ''}`}>
      <Plural value={count} one="# other paper waits after these." other="# other papers wait after these." />
    </p>
  ) : null;
