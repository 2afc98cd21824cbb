import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { RemindOfCommentsDocument, useAction } from '@parley/api-client';
import { REMINDER_INTERVAL_MS } from '@parley/sessions/model';
import {
  EmptyState,
  ErrorState,
  Loading,
  Panel,
  RefusalAlert,
  SeatChip,
  useLocale,
  useNow,
} from '@parley/ui';
import parts from '../parts/parts.module.css';
import { SessionRows } from '../parts/session-row';
import { PaperLink } from './paper-links';
import { Answered, CommentsBy, type PaperForComment, usePapersForComment } from './papers-for-comment';
import styles from './papers.module.css';

/** Papers whose deadline for comments is to come: who has not answered, and the reminder in place. */
export const AwaitedCommentsPanel = () => {
  const { t } = useLingui();
  const { data, failed, refetch } = usePapersForComment();
  const waiting = (data?.papersForComment ?? []).filter(
    ({ responses }) => responses !== null && responses.awaited.length > 0,
  );
  return (
    <Panel title={t`Comments awaited`} aside={waiting.length === 0 ? undefined : waiting.length}>
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && waiting.length === 0 && (
        <EmptyState title={t`No comments are awaited`}>
          <Trans>
            Papers stand here while their deadline for comments runs and a delegation has not answered.
          </Trans>
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <SessionRows>
          {waiting.map((paper) => (
            <Row key={paper.id} paper={paper} onDone={refetch} />
          ))}
        </SessionRows>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly paper: PaperForComment;
  readonly onDone: () => void;
}

const Row = ({ paper, onDone }: RowProps) => (
  <li className={parts.row}>
    <div className={parts.what}>
      <PaperLink paper={paper} />
      <div className={parts.facts}>
        <CommentsBy paper={paper} />
        <Answered paper={paper} />
      </div>
      <p className={styles.seats}>
        <Trans>Not yet answered:</Trans>{' '}
        {paper.responses?.awaited.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </p>
      <Reminded paper={paper} />
    </div>
    {paper.viewerMayComment.remind && <RemindButton paper={paper} onDone={onDone} />}
  </li>
);

/** Who was reminded and has not answered yet. */
const Reminded = ({ paper: { commentReminders, responses } }: { readonly paper: PaperForComment }) => {
  const reminded = commentReminders.filter(({ delegation }) =>
    responses?.awaited.some(({ code }) => code === delegation.code),
  );
  if (reminded.length === 0) return null;
  return (
    <p className={`small muted ${styles.seats ?? ''}`}>
      <Trans>Reminded, not answered yet:</Trans>{' '}
      {reminded.map(({ delegation }) => (
        <SeatChip key={delegation.code} seat={delegation} />
      ))}
    </p>
  );
};

// Those whose last reminder is a day old, or who have had none; the server decides again.
const RemindButton = ({ paper, onDone }: RowProps) => {
  const now = useNow();
  const { language } = useLocale();
  const [remind, { pending, outcome }] = useAction(RemindOfCommentsDocument);
  const recent = new Set(
    paper.commentReminders
      .filter(({ at }) => now - Date.parse(at) < REMINDER_INTERVAL_MS)
      .map(({ delegation }) => delegation.code),
  );
  const turn = (paper.responses?.awaited ?? []).filter(({ code }) => !recent.has(code));
  const run = async () => {
    await remind({ paperId: paper.id, language });
    onDone();
  };
  return (
    <div>
      {turn.length > 0 && (
        <Button variant="default" loading={pending} onClick={() => void run()}>
          <Plural value={turn.length} one="Remind # delegation" other="Remind # delegations" />
        </Button>
      )}
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
