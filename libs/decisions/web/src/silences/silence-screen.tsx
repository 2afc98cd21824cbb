import { Trans, useLingui } from '@lingui/react/macro';
import { SilencePageDocument, type SilencePageQuery } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { PaperText } from '@parley/papers/web';
import { paperPath, useLiveQuery } from '@parley/sessions/web';
import { Countdown, Instant, Page, Panel, PanelBody, SeatChip, useLocale } from '@parley/ui';
import { Link, useParams } from 'react-router';
import { useDecisionNews } from '../live/use-decision-news';
import { NotShown } from '../parts/not-shown';
import { StatementsOn } from '../statements/statements-on';
import { SilenceActs } from './silence-acts';
import { Breaks } from './silence-breaks';
import { silencePath } from './silence-path';
import { LaterText, TakeUp } from './silence-revised';
import { SilenceTime } from './silence-time';
import { SilenceTold } from './silence-told';
import styles from './silences.module.css';
import { useSeen } from './silences-today';
import { useSilenceWords } from './use-silence-words';

/** A procedure with all that stands in it. */
export type WholeSilence = NonNullable<SilencePageQuery['silence']>;

const EVERY_MS = 5_000;

/** One silence procedure: until when, who broke it, when and why, who was told, and what the reader may do. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLocale();
  const own = useViewer().person?.delegation?.code ?? '';
  const { data, failed, refetch } = useLiveQuery(SilencePageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  useDecisionNews(id, refetch);
  const silence = data?.silence;
  if (silence?.id !== id)
    return (
      <NotShown title={t`Silence procedure`} absent={silence === null} failed={failed} onRetry={refetch} />
    );
  return <Shown silence={silence} own={own} proposes={mayPropose(data)} onDone={refetch} />;
};

const mayPropose = (data: SilencePageQuery | undefined): boolean =>
  data?.viewer.viewerCan.proposeSilence === true;

interface ShownProps extends WholeProps {
  /** The reader’s delegation; empty for the secretariat. */
  readonly own: string;
  /** Whether the reader proposes silence procedures. */
  readonly proposes: boolean;
  readonly onDone: () => void;
}

const Shown = ({ silence, own, proposes, onDone }: ShownProps) => {
  useSeen(own === '' ? [] : [silence.id]);
  return (
    <Page
      title={silence.text.title}
      marking={silence.label}
      actions={
        <>
          <SilenceActs silence={silence} onDone={onDone} />
          {proposes && <TakeUp silence={silence} onDone={onDone} />}
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <Standing silence={silence} />
          <Breaks silence={silence} />
          <Text silence={silence} />
          <StatementsOn id={silence.id} />
        </div>
        <div className={styles.fields}>
          <Members silence={silence} />
          <SilenceTold id={silence.id} notices={silence.notices} asList={proposes} />
        </div>
      </div>
    </Page>
  );
};

interface WholeProps {
  readonly silence: WholeSilence;
}

const Standing = ({ silence }: WholeProps) => {
  const words = useSilenceWords();
  const { state, expiresAt, sha256, shortPeriodReason, closingReason, decision } = silence;
  const runs = state === 'UNDER_SILENCE' || state === 'PROPOSED';
  return (
    <Panel title={words.state(state)} aside={runs ? <Countdown to={expiresAt} /> : undefined}>
      <PanelBody>
        <div className={styles.fields}>
          <p>
            <SilenceTime silence={silence} />
          </p>
          {runs && <Left iso={silence.workingHoursLeft} />}
          {shortPeriodReason !== null && <p>{shortPeriodReason}</p>}
          {closingReason !== null && <p>{closingReason}</p>}
          {decision !== null && <p className="mono">{decision.reference}</p>}
          <LaterText silence={silence} />
          <Chain silence={silence} />
          <Extensions silence={silence} />
          <p className={`muted mono small ${styles.hash}`}>SHA-256 {sha256}</p>
        </div>
      </PanelBody>
    </Panel>
  );
};

/** The frozen text itself, to read before one breaks silence or lets it pass. */
const Text = ({ silence: { text } }: WholeProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Text`} aside={<Link to={paperPath(text.paper.id)}>{text.reference}</Link>}>
      <PanelBody>
        <PaperText html={text.html} lang={text.paper.language} />
      </PanelBody>
    </Panel>
  );
};

const HOURS = /PT(?:(\d+)H)?/;

const Left = ({ iso }: { readonly iso: string | null }) => {
  const hours = iso === null ? null : (HOURS.exec(iso)?.[1] ?? '0');
  return hours === null ? null : (
    <p>
      <Trans>Working hours left in your capital: {hours}</Trans>
    </p>
  );
};

const Chain = ({ silence: { previous, next, text } }: WholeProps) => (
  <>
    {previous !== null && (
      <p>
        <Trans>
          Takes up <Link to={silencePath(previous.id)}>{previous.text.reference}</Link>
        </Trans>{' '}
        <Link to={`${paperPath(text.paper.id)}?changes=${previous.text.number}`}>
          <Trans>Changes of the text</Trans>
        </Link>
      </p>
    )}
    {next !== null && (
      <p>
        <Trans>
          Taken up again: <Link to={silencePath(next.id)}>{next.text.reference}</Link>
        </Trans>
      </p>
    )}
  </>
);

const Extensions = ({ silence: { extensions } }: WholeProps) =>
  extensions.length === 0 ? null : (
    <ul className={styles.list}>
      {extensions.map(({ to, reason }) => (
        <li key={to}>
          <Trans>
            Extended to <Instant at={to} />
          </Trans>{' '}
          <span className="muted">{reason}</span>
        </li>
      ))}
    </ul>
  );

const Members = ({ silence: { members, notReached } }: WholeProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Members of the basis`} aside={String(members.length)}>
      <PanelBody>
        <div className={styles.facts}>
          {members.map((seat) => (
            <SeatChip key={seat.id} seat={seat} />
          ))}
        </div>
        {notReached.length > 0 && (
          <>
            <p>
              <Trans>Could not be told before the expiry:</Trans>
            </p>
            <div className={styles.facts}>
              {notReached.map((seat) => (
                <SeatChip key={seat.id} seat={seat} />
              ))}
            </div>
          </>
        )}
      </PanelBody>
    </Panel>
  );
};
