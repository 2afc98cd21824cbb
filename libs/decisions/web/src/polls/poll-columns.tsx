import { Trans, useLingui } from '@lingui/react/macro';
import type { PollAtItemFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import styles from './polls.module.css';
import { POSITIONS, SIGNS, usePositionWords } from './use-position-words';

type Said = PollAtItemFragment['positions'][number];

/** The members in columns of position, with their reasons; who has not been heard; the views of seats outside the basis. */
export const PollColumns = ({ poll }: { readonly poll: PollAtItemFragment }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Positions`}>
      <PanelBody>
        <SeatsByPosition poll={poll} />
      </PanelBody>
    </Panel>
  );
};

/** The same without a frame of its own, for the room. */
export const SeatsByPosition = ({ poll }: { readonly poll: PollAtItemFragment }) => {
  const words = usePositionWords();
  const counted = poll.positions.filter(({ counts }) => counts);
  return (
    <>
      {poll.concealed && (
        <p className="muted">
          <Trans>Positions are shown when the poll closes. You see your own.</Trans>
        </p>
      )}
      <div className={styles.columns}>
        {POSITIONS.map((position) => {
          const seats = counted.filter((one) => one.position === position);
          return (
            <section key={position} data-position={position} className={styles.column}>
              <h3>
                <span>
                  <span aria-hidden="true">{SIGNS[position]}</span> {words[position]}
                </span>
                <span>{seats.length}</span>
              </h3>
              <Seats said={seats} />
            </section>
          );
        })}
      </div>
      <NotHeard poll={poll} />
      <Outside poll={poll} />
    </>
  );
};

const Outside = ({ poll }: { readonly poll: PollAtItemFragment }) => {
  const words = usePositionWords();
  const outside = poll.positions.filter(({ counts }) => !counts);
  return (
    <>
      {outside.length > 0 && (
        <section className={styles.place}>
          <h3>
            <Trans>Views of delegations outside the basis</Trans>
          </h3>
          <ul className={styles.rows}>
            {outside.map((one) => (
              <li key={one.delegation.code}>
                <SeatChip seat={one.delegation} /> {words[one.position]}
                {one.reason !== null && (
                  <span className="muted">
                    {' — '}
                    <bdi>{one.reason}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {poll.associated.length > 0 && (
        <p className={styles.place}>
          <Trans>Associated with the result:</Trans>{' '}
          {poll.associated.map((seat) => (
            <SeatChip key={seat.code} seat={seat} />
          ))}
        </p>
      )}
    </>
  );
};

const Seats = ({ said }: { readonly said: readonly Said[] }) => {
  const mine = useViewer().person?.delegation?.code;
  return (
    <>
      <div className={styles.seats}>
        {said.map(({ delegation }) => (
          <SeatChip key={delegation.code} seat={delegation} mine={delegation.code === mine} />
        ))}
      </div>
      {said.map(({ delegation, reason }) =>
        reason === null ? null : (
          <p key={delegation.code} className={styles.why}>
            <strong>{delegation.code}</strong> <bdi>{reason}</bdi>
          </p>
        ),
      )}
    </>
  );
};

const NotHeard = ({ poll: { silent, reminders } }: { readonly poll: PollAtItemFragment }) => {
  const last = reminders.at(-1);
  if (silent.length === 0) return null;
  return (
    <p className={styles.place}>
      <span className="muted">
        <Trans>Not yet heard:</Trans>
      </span>{' '}
      {silent.map((seat) => (
        <SeatChip key={seat.code} seat={seat} absent />
      ))}
      {last !== undefined && (
        <span className="muted small">
          {' '}
          <Trans>reminded</Trans> <Instant at={last.at} />
        </span>
      )}
    </p>
  );
};
