import { Trans, useLingui } from '@lingui/react/macro';
import type { RequestWholeFragment } from '@parley/api-client';
import { Instant, Panel, PanelBody } from '@parley/ui';
import type { ReactNode } from 'react';
import page from '../session/session.module.css';
import { RequestClock } from './request-clock';

/** When it was made, and what became of its two clocks. */
export const ClocksPanel = ({ request }: { readonly request: RequestWholeFragment }) => {
  const { t } = useLingui();
  const { submittedAt, acknowledgeBy, acknowledgedAt, conveneBy, convenedAt, withdrawnAt } = request;
  const ended = withdrawnAt !== null;
  return (
    <Panel title={t`Clocks`}>
      <PanelBody>
        <dl className={page.list}>
          <Row name={t`Requested`}>
            <Instant at={submittedAt} />
          </Row>
          <Row name={t`Acknowledgement`}>
            <Outcome done={acknowledgedAt} by={acknowledgeBy} ended={ended}>
              <RequestClock clock={{ kind: 'ACKNOWLEDGE', by: acknowledgeBy }} />
            </Outcome>
          </Row>
          <Row name={t`Convening`}>
            <Outcome done={convenedAt} by={conveneBy} ended={ended}>
              <RequestClock clock={{ kind: 'CONVENE', by: conveneBy }} />
            </Outcome>
          </Row>
          {withdrawnAt !== null && (
            <Row name={t`Withdrawn at`}>
              <Instant at={withdrawnAt} />
            </Row>
          )}
        </dl>
      </PanelBody>
    </Panel>
  );
};

interface OutcomeProps {
  readonly done: string | null;
  readonly by: string;
  /** The request was withdrawn: the clock stands, whatever it reads. */
  readonly ended: boolean;
  /** The clock that runs. */
  readonly children: ReactNode;
}

const Outcome = ({ done, by, ended, children }: OutcomeProps) => {
  if (done !== null)
    return (
      <>
        <Instant at={done} />
        {Date.parse(done) >= Date.parse(by) && (
          <>
            {' '}
            <Trans>(late)</Trans>
          </>
        )}
      </>
    );
  if (ended)
    return (
      <span className="muted">
        <Trans>not any more</Trans>
      </span>
    );
  const deadline = <Instant at={by} />;
  return (
    <>
      {children}
      <div className="small muted">
        <Trans>until {deadline}</Trans>
      </div>
    </>
  );
};

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
