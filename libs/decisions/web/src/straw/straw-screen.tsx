import { Trans, useLingui } from '@lingui/react/macro';
import { StrawPageDocument, type StrawPageQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Page, Panel, PanelBody, useLocale } from '@parley/ui';
import { Link, useParams } from 'react-router';
import { useDecisionNews } from '../live/use-decision-news';
import { NotShown } from '../parts/not-shown';
import { StrawAnswer } from './straw-answer';
import { StrawControls } from './straw-controls';
import { StrawManner, StrawTimes } from './straw-line';
import { StrawOutcome } from './straw-outcome';
import styles from './straw.module.css';

// News come as they happen; this is for a line that carries none.
const EVERY_MS = 60_000;

/** One straw poll: what is asked, the own answer, and what was chosen, as it happens. */
export const Component = () => {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(StrawPageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  useDecisionNews(id, refetch);
  const straw = data?.strawPoll;
  if (data === undefined || straw?.id !== id)
    return <NotShown title={t`Straw poll`} absent={straw === null} failed={failed} onRetry={refetch} />;
  return <Shown key={id} straw={straw} seat={data.viewer?.maySpeakFor ?? null} />;
};

interface ShownProps {
  readonly straw: NonNullable<StrawPageQuery['strawPoll']>;
  readonly seat: string | null;
}

const Shown = ({ straw, seat }: ShownProps) => {
  const { t } = useLingui();
  const { session } = straw;
  const answering = straw.viewerCan.answer || straw.viewerAnswered;
  return (
    <Page title={straw.question} marking={straw.label} actions={<StrawControls straw={straw} />}>
      <p className={styles.statement} role="status">
        {straw.statement}
      </p>
      <p>
        <StrawManner straw={straw} /> · <StrawTimes straw={straw} />
        {session !== null && (
          <>
            {' · '}
            <Link to={`/sessions/${encodeURIComponent(session.id)}`}>{session.title}</Link>
          </>
        )}
      </p>
      {straw.anonymous && straw.state === 'OPEN' && <AnonymousNotice />}
      <div className={styles.stack}>
        {answering && (
          <Panel title={t`The answer of your delegation`}>
            <PanelBody>
              <StrawAnswer straw={straw} seat={seat} />
            </PanelBody>
          </Panel>
        )}
        <StrawOutcome straw={straw} />
      </div>
    </Page>
  );
};

const AnonymousNotice = () => (
  <p className={styles.notice}>
    <Trans>
      Anonymous: each seat answers once, and what it chose is added to a sum and kept nowhere else. If all
      choose the same, everybody knows what each chose.
    </Trans>
  </p>
);
