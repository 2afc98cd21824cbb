import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { Panel, PanelBody, SeatChip, useLocale } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import type { RoomPage, RoomSeat } from '../room/room-page';
import { QuorumSentence, seatsPresent } from './quorum-sentence';
import styles from './presence.module.css';

/** Every seat in seating order, at a glance: present, absent, speaking, mine. Never by colour alone. */
export const PresencePanel = () => {
  const { t } = useLingui();
  const { page, speakers } = useRoomContext();
  const { language } = useLocale();
  const own = useViewer().person?.delegation?.code;
  const present = new Set(seatsPresent(page));
  return (
    <Panel
      title={t`Present`}
      aside={language === 'FR' ? <Trans>French seating order</Trans> : <Trans>English seating order</Trans>}
    >
      <PanelBody>
        <p className={styles.sentence}>
          <QuorumSentence />
        </p>
        <ul className={styles.seats} aria-label={t`Seats`}>
          {inSeatingOrder(page.participants, language).map((seat) => (
            <li key={seat.code}>
              <SeatChip
                seat={seat}
                absent={!present.has(seat.code)}
                speaking={speakers?.current?.delegation.code === seat.code}
                mine={seat.code === own}
              />
            </li>
          ))}
        </ul>
        <Legend />
        <OthersPresent page={page} />
      </PanelBody>
    </Panel>
  );
};

const inSeatingOrder = (seats: readonly RoomSeat[], language: string): readonly RoomSeat[] =>
  [...seats].sort((a, b) => (language === 'FR' ? a.orderFr - b.orderFr : a.orderEn - b.orderEn));

/** What the chips' shapes mean; screen readers hear it with each chip. */
const Legend = () => (
  <p className={styles.legend} aria-hidden="true">
    <span>
      <i className={styles.key} /> <Trans>present</Trans>
    </span>
    <span>
      <i className={styles.key} data-state="absent" /> <Trans>absent</Trans>
    </span>
    <span>
      <i className={styles.key} data-state="speaking" /> <Trans>speaking</Trans>
    </span>
    <span>
      <i className={styles.key} data-state="mine" /> <Trans>you</Trans>
    </span>
  </p>
);

/** The secretariat, and observers: here, but counted for no seat. */
const OthersPresent = ({ page }: { readonly page: RoomPage }) => {
  const seats = new Set(page.participants.map(({ code }) => code));
  const others = page.presentPeople
    .filter(({ delegation }) => delegation === null || !seats.has(delegation.code))
    .map(({ name }) => name)
    .sort();
  if (others.length === 0) return null;
  const names = others.join(', ');
  return (
    <p className={styles.others}>
      <Trans>Also here: {names}</Trans>
    </p>
  );
};
