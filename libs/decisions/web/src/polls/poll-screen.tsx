import { Trans, useLingui } from '@lingui/react/macro';
import { PollPageDocument, type PollWholeFragment } from '@parley/api-client';
import { PaperText } from '@parley/papers/web';
import { paperPath, useLiveQuery } from '@parley/sessions/web';
import { Instant, Page, Panel, PanelBody, useLocale } from '@parley/ui';
import { Link, useParams } from 'react-router';
import { useDecisionNews } from '../live/use-decision-news';
import { ClosingTime } from '../parts/closing-time';
import { NotShown } from '../parts/not-shown';
import { decisionPath } from '../register/decision-path';
import { StatementsOn } from '../statements/statements-on';
import { OwnPosition } from './own-position';
import { PollColumns } from './poll-columns';
import { PollControls } from './poll-controls';
import { PollHistory } from './poll-history';
import { PollRounds } from './poll-rounds';
import styles from './polls.module.css';
import { useBasisWords } from './use-position-words';

const EVERY_MS = 10_000;

/** One consensus poll: where it stands in a sentence, the seats by position, the own position, the rounds; as it happens. */
export const Component = () => {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(PollPageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  useDecisionNews(id, refetch);
  const poll = data?.poll;
  if (poll?.id !== id)
    return <NotShown title={t`Consensus poll`} absent={poll === null} failed={failed} onRetry={refetch} />;
  return <Shown key={id} poll={poll} />;
};

const Shown = ({ poll }: { readonly poll: PollWholeFragment }) => (
  <Page title={poll.question} marking={poll.label} actions={<PollControls poll={poll} />}>
    <Facts poll={poll} />
    <p className={styles.statement} role="status">
      {poll.statement}
    </p>
    <div className={styles.stack}>
      <OwnPosition poll={poll} />
      <PollColumns poll={poll} />
      <Text poll={poll} />
      <PollRounds poll={poll} />
      <StatementsOn id={poll.id} />
      <PollHistory id={poll.id} />
    </div>
  </Page>
);

/** The frozen text that is asked about, to read before one takes a position. */
const Text = ({ poll: { text, closedAt } }: { readonly poll: PollWholeFragment }) => {
  const { t } = useLingui();
  if (text === null) return null;
  const { paper, html, reference } = text;
  return (
    <Panel title={t`Text`} aside={<Link to={paperPath(paper.id)}>{reference}</Link>}>
      <PanelBody>
        <details open={closedAt === null}>
          <summary>{text.title}</summary>
          <PaperText html={html} lang={paper.language} />
        </details>
        <p className={`muted mono small ${styles.hash}`}>SHA-256 {text.sha256}</p>
      </PanelBody>
    </Panel>
  );
};

const Facts = ({ poll }: { readonly poll: PollWholeFragment }) => {
  const { t } = useLingui();
  const basis = useBasisWords()[poll.basis];
  const { text, laterText, round, closedAt, closesAt, decision } = poll;
  return (
    <Panel title={t`The poll`}>
      <PanelBody>
        <p>
          <Trans>
            Consensus poll · whose agreement is needed: {basis} · round {round}
          </Trans>
          {text !== null && (
            <>
              {' · '}
              <Link to={paperPath(text.paper.id)}>{text.reference ?? text.title}</Link>
            </>
          )}
        </p>
        <p>
          {closedAt === null ? (
            <ClosingTime at={closesAt} />
          ) : (
            <>
              <Trans>Closed</Trans> <Instant at={closedAt} />
            </>
          )}
          {decision !== null && (
            <>
              {' · '}
              <Link to={decisionPath(decision.id)}>
                <Trans>Decision {decision.reference}</Trans>
              </Link>
            </>
          )}
        </p>
        {laterText !== null && (
          <p className={styles.notice}>
            <Trans>
              A later revision has been circulated ({laterText.reference}). This poll stays on its own text.
            </Trans>
          </p>
        )}
        {poll.textWithdrawn && (
          <p className={styles.notice}>
            <Trans>
              The paper has been withdrawn or superseded since. The poll goes on on the text that was put.
            </Trans>
          </p>
        )}
      </PanelBody>
    </Panel>
  );
};
