import { Trans, useLingui } from '@lingui/react/macro';
import type { RequestWholeFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { RowLabel } from '../parts/row-label';
import { SessionRow, SessionRows } from '../parts/session-row';
import page from '../session/session.module.css';
import { useSessionWords } from '../wording/use-session-words';
import { ClocksPanel } from './clocks-panel';
import { RequestStateTag, UrgencyTag } from './request-tags';
import styles from './requests.module.css';

interface RequestViewProps {
  readonly request: RequestWholeFragment;
}

/** What is asked, where it stands and who asked, to read. */
export const RequestView = ({ request }: RequestViewProps) => (
  <>
    <Facts request={request} />
    <div className={styles.columns}>
      <div className={styles.column}>
        <Reasons request={request} />
        <SessionOf request={request} />
      </div>
      <div className={styles.column}>
        <ClocksPanel request={request} />
        <Details request={request} />
      </div>
    </div>
  </>
);

const Facts = ({ request }: RequestViewProps) => {
  const words = useSessionWords();
  const mine = useViewer().person?.delegation?.code === request.delegation.code;
  return (
    <div className={page.facts}>
      <SeatChip seat={request.delegation} mine={mine} />
      <span>{request.delegation.name}</span>
      <UrgencyTag urgency={request.urgency} />
      <RequestStateTag state={request.state} />
      <span>{words.purpose(request.purpose)}</span>
    </div>
  );
};

const Reasons = ({ request: { text, withdrawReason } }: RequestViewProps) => {
  const { t } = useLingui();
  return (
    <>
      {withdrawReason !== null && (
        <Panel title={t`Why it was withdrawn`}>
          <PanelBody>
            <p className={page.reason}>{withdrawReason}</p>
          </PanelBody>
        </Panel>
      )}
      <Panel title={t`What is asked`}>
        <PanelBody>
          <p className={page.reason}>{text}</p>
        </PanelBody>
      </Panel>
    </>
  );
};

const SessionOf = ({ request: { session, state } }: RequestViewProps) => {
  const { t } = useLingui();
  if (session === null && state !== 'SCHEDULED') return null;
  return (
    <Panel title={t`Its session`}>
      {session === null ? (
        <PanelBody>
          <p className="muted">
            <Trans>The secretariat prepares it. It stands here as soon as it is convened.</Trans>
          </p>
        </PanelBody>
      ) : (
        <SessionRows>
          <SessionRow session={session} showState />
        </SessionRows>
      )}
    </Panel>
  );
};

const Details = ({ request }: RequestViewProps) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const { format, named, proposedStart, label, requestedBy } = request;
  return (
    <Panel title={t`Participants and time`}>
      <PanelBody>
        <dl className={page.list}>
          <Row name={t`Proposed format`}>{words.format(format)}</Row>
          {named.length > 0 && (
            <Row name={t`Named`}>
              <span className={styles.seats}>
                {named.map((seat) => (
                  <SeatChip key={seat.code} seat={seat} />
                ))}
              </span>
            </Row>
          )}
          {proposedStart !== null && (
            <Row name={t`Proposed start`}>
              <Instant at={proposedStart} zone="Europe/Brussels" />
            </Row>
          )}
          <Row name={t`Label`}>
            <RowLabel label={label} />
          </Row>
          {requestedBy !== null && <Row name={t`Requested by`}>{requestedBy.name}</Row>}
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
