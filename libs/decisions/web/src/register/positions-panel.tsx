import { useLingui } from '@lingui/react/macro';
import type { Position, SeatPositionFragment } from '@parley/api-client';
import { POSITIONS } from '@parley/rooms/model';
import { Panel, PanelBody, SeatChip } from '@parley/ui';
import styles from './register.module.css';

/** Where the seats stood when a decision was adopted, by position, with what they said. */
export const PositionsPanel = ({ positions }: { readonly positions: readonly SeatPositionFragment[] }) => {
  const { t } = useLingui();
  const names: Record<Position, string> = {
    AGREE: t`Agreed`,
    CAN_GO_ALONG: t`Could go along`,
    RESERVATION: t`Reservation`,
    STAND_ASIDE: t`Stood aside`,
    AWAITING_INSTRUCTIONS: t`Awaited instructions`,
    OBJECT: t`Objected`,
  };
  return (
    <Panel title={t`Positions at adoption`}>
      <PanelBody>
        <dl className={styles.list}>
          {POSITIONS.map((position) => {
            const seats = positions.filter((one) => one.position === position);
            return (
              seats.length > 0 && (
                <div key={position}>
                  <dt>
                    {names[position]} ({seats.length})
                  </dt>
                  <dd>
                    <Seats positions={seats} />
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Seats = ({ positions }: { readonly positions: readonly SeatPositionFragment[] }) => {
  const { t } = useLingui();
  return (
    <>
      <span className={styles.seats}>
        {positions.map(({ delegation }) => (
          <SeatChip key={delegation.code} seat={delegation} />
        ))}
      </span>
      {positions
        .filter(({ reason, counts }) => reason || !counts)
        .map(({ delegation, reason, counts, underAuthority }) => (
          <p key={delegation.code} className={styles.why}>
            <strong>{delegation.name}</strong>
            {!counts && ` (${t`outside the basis`})`}
            {underAuthority && ` (${t`under the head’s authority`})`}
            {reason ? ` – ${reason}` : ''}
          </p>
        ))}
    </>
  );
};
