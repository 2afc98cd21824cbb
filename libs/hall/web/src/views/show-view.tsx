import { Trans } from '@lingui/react/macro';
import type { HallShow } from '@parley/rooms/model';
import { SIGNS, useHallWords } from '../words/use-hall-words';
import styles from '../hall.module.css';

/** Where the seats stand: a count for each position, and the seats by their codes. Indicative, which it says. */
export const ShowView = ({ show }: { readonly show: HallShow }) => {
  const words = useHallWords();
  return (
    <div className={styles.show}>
      <h3>
        {show.closed ? <Trans>Show of positions, closed</Trans> : <Trans>Show of positions</Trans>}
        <small>
          <Trans>Indicative, decides nothing</Trans>
        </small>
      </h3>
      {show.question !== null && <p className={styles.question}>{show.question}</p>}
      <dl>
        {show.groups.map(({ position, seats }) => (
          <div key={position} data-position={position}>
            <dt>
              <b>{seats.length}</b> <span aria-hidden>{SIGNS[position]} </span>
              {words.position(position)}
            </dt>
            <dd>{seats.map(({ code }) => code).join(' ')}</dd>
          </div>
        ))}
        {show.silent.length > 0 && (
          <div data-position="SILENT">
            <dt>
              <b>{show.silent.length}</b> <Trans>have not said</Trans>
            </dt>
            <dd>{show.silent.length <= 12 ? show.silent.map(({ code }) => code).join(' ') : null}</dd>
          </div>
        )}
      </dl>
    </div>
  );
};
