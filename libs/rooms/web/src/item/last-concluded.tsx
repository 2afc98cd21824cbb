import { Trans } from '@lingui/react/macro';
import { useRoomContext } from '../room/room-context';
import { Outcome } from './item-panel';
import styles from './item.module.css';

/** Between two items: how the one before has ended, so that nobody has to look for it. */
export const LastConcluded = () => {
  const { page, item } = useRoomContext();
  const last = page.agenda
    .filter(({ closedAt }) => closedAt !== null)
    .sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''))
    .at(-1);
  if (page.currentItem !== null || last === undefined || last.id === item?.id) return null;
  const { number, title } = last;
  return (
    <section className={`panel ${styles.last}`} aria-labelledby="room-last">
      <h2 id="room-last" className={styles.over}>
        <Trans>
          Concluded: {number} {title}
        </Trans>
      </h2>
      <Outcome item={last} />
    </section>
  );
};
