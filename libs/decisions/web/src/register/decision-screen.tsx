import { useLingui } from '@lingui/react/macro';
import { DecisionPageDocument, type DecisionPageQuery } from '@parley/api-client';
import { PaperText } from '@parley/papers/web';
import { useLiveQuery } from '@parley/sessions/web';
import { Instant, Page, Panel, PanelBody, SeatChip, useLocale } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { sourceOfDecision } from '../actions/agree/action-source';
import { AgreeAction } from '../actions/agree/agree-action';
import { ActionList } from '../actions/action-list';
import { useDecisionNews } from '../live/use-decision-news';
import { NotShown } from '../parts/not-shown';
import { AgreedPicture } from './agreed-picture';
import { Associated } from './associated';
import { PositionsPanel } from './positions-panel';
import styles from './register.module.css';
import { SheetFiles } from './sheet-files';
import { StatementsPanel } from './statements-panel';

const EVERY_MS = 15_000;

/** What is shown of a decision. */
export type ShownDecision = NonNullable<DecisionPageQuery['decision']>;

/** One decision: number, text, basis, how it was reached, reservations, statements, who associates, and what follows from it. */
export const Component = () => {
  const { id = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(DecisionPageDocument, {
    variables: { id, language },
    everyMs: EVERY_MS,
  });
  useDecisionNews(id, refetch);
  const decision = data?.decision;
  if (decision?.id !== id)
    return <NotShown title={t`Decision`} absent={decision === null} failed={failed} onRetry={refetch} />;
  const mayAgree = data?.viewer.viewerCan.agreeActions === true;
  return <Shown decision={decision} mayAgree={mayAgree} onChange={refetch} />;
};

const Shown = ({
  decision,
  mayAgree,
  onChange,
}: {
  readonly decision: ShownDecision;
  readonly mayAgree: boolean;
  readonly onChange: () => void;
}) => {
  const { t } = useLingui();
  return (
    <Page title={decision.title} marking={decision.label} lead={decision.reference}>
      <p className={styles.sentence}>{decision.statement}</p>
      <SheetFiles id={decision.id} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Text decision={decision} />
          {decision.positions.length > 0 && <PositionsPanel positions={decision.positions} />}
          <StatementsPanel decision={decision} onDone={onChange} />
        </div>
        <div className={styles.column}>
          <Facts decision={decision} />
          <Associated decision={decision} onDone={onChange} />
          {(decision.actions.length > 0 || mayAgree) && (
            <Panel title={t`Agreed actions`}>
              <ActionList actions={decision.actions} onDone={onChange} />
              {mayAgree && (
                <PanelBody>
                  <AgreeAction sources={[sourceOfDecision(decision)]} onDone={onChange} />
                </PanelBody>
              )}
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
};

const Text = ({ decision: { text, title } }: { readonly decision: ShownDecision }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Text`} aside={text && <Link to={`/papers/${text.paper.id}`}>{text.reference}</Link>}>
      <PanelBody>
        {text ? <PaperText html={text.html} lang={text.paper.language} /> : <p>{title}</p>}
      </PanelBody>
    </Panel>
  );
};

const Facts = ({ decision }: { readonly decision: ShownDecision }) => {
  const { t } = useLingui();
  const { members, session, picture, adoptedAt, recordedAt, position, sha256, text } = decision;
  return (
    <Panel title={t`Particulars`}>
      <PanelBody>
        <dl className={styles.list}>
          <Fact name={t`Adopted`}>
            <Instant at={adoptedAt} />
          </Fact>
          <Fact name={t`Entered in the register`}>
            <Instant at={recordedAt} />
          </Fact>
          <Fact name={t`Basis`}>
            <span className={styles.seats}>
              {members.map((seat) => (
                <SeatChip key={seat.code} seat={seat} />
              ))}
            </span>
          </Fact>
          {session && (
            <Fact name={t`Session`}>
              <Link to={`/sessions/${session.id}`}>{session.title}</Link>
            </Fact>
          )}
          {picture && (
            <Fact name={t`Picture that was agreed`}>
              <AgreedPicture picture={picture} />
            </Fact>
          )}
          {typeof position === 'number' && (
            <Fact name={t`Position in the record`}>
              <span className={styles.hash}>{position}</span>
            </Fact>
          )}
          <Fact name={t`SHA-256 of this decision`}>
            <span className={styles.hash}>{sha256}</span>
          </Fact>
          {text && (
            <Fact name={t`SHA-256 of its text`}>
              <span className={styles.hash}>{text.sha256}</span>
            </Fact>
          )}
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
