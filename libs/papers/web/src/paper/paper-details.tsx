import { Trans, useLingui } from '@lingui/react/macro';
import type { PaperWholeFragment } from '@parley/api-client';
import { sessionPath } from '@parley/sessions/web';
import { LabelTag, Panel, PanelBody, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from '../parts/papers.module.css';

/** Whose the paper is, who joined it, what it is for, and who may see it. */
export const PaperDetails = ({ paper }: { readonly paper: PaperWholeFragment }) => {
  const { t } = useLingui();
  const { cosponsors, withdrawReason, label } = paper;
  return (
    <Panel title={t`About this paper`}>
      <PanelBody>
        <dl className={styles.list}>
          {withdrawReason !== null && <Row name={t`Why it was withdrawn`}>{withdrawReason}</Row>}
          <Row name={t`Originator`}>
            <Originator paper={paper} />
          </Row>
          {cosponsors.length > 0 && (
            <Row name={t`Co-sponsors`}>
              <span className={styles.seats}>
                {cosponsors.map((seat) => (
                  <SeatChip key={seat.code} seat={seat} />
                ))}
              </span>
            </Row>
          )}
          <Destination paper={paper} />
          <Row name={t`Label once circulated`}>
            <LabelTag marking={label} />
          </Row>
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Originator = ({ paper: { originator, kind } }: { readonly paper: PaperWholeFragment }) => {
  if (originator !== null) return originator.name;
  return kind === 'NON_PAPER' ? <Trans>Not attributed</Trans> : <Trans>Secretariat</Trans>;
};

const Destination = ({ paper: { session, agendaItems } }: { readonly paper: PaperWholeFragment }) => {
  const { t } = useLingui();
  return (
    <>
      {session !== null && (
        <Row name={t`For the session`}>
          <Link to={sessionPath(session.id)}>{session.title}</Link>
        </Row>
      )}
      {agendaItems.map(({ id, number, title, session: held }) => (
        <Row key={id} name={t`Under the item`}>
          <Link to={sessionPath(held.id)}>
            {number} {title}
          </Link>
        </Row>
      ))}
    </>
  );
};

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
