import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { globalId } from '@parley/kernel';
import { POSITIONS, type ShowSheet } from '@parley/rooms/model';
import { useRoomContext } from '../room/room-context';
import { SIGNS, usePositionWords } from './use-position-words';
import styles from './positions.module.css';

/** Whoever speaks for a seat shows where it stands, and changes it until the chair closes. */
export const OwnPosition = ({ show }: { readonly show: ShowSheet }) => {
  const { t } = useLingui();
  const words = usePositionWords();
  const { store, state } = useRoomContext();
  const seat = useViewer().person?.delegation?.code;
  const own = show.positions.find(({ delegation }) => delegation === seat)?.position;
  const id = globalId('ShowOfPositions', show.key);
  const pending = state.pending.some(({ about }) => about === id);
  return (
    <div className={styles.own} role="group" aria-label={t`The position of your delegation`}>
      {POSITIONS.map((position) => (
        <button
          key={position}
          type="button"
          className={styles.choice}
          data-position={position}
          aria-pressed={own === position}
          onClick={() => void store.act('positions:show', { id, position }, id)}
        >
          <span aria-hidden="true">{SIGNS[position]}</span> {words[position]}
        </button>
      ))}
      <p role="status" className="muted small">
        {pending && state.status !== 'connected' && (
          <Trans>Kept; it is sent once when the connection is back.</Trans>
        )}
      </p>
    </div>
  );
};
