import { useApolloClient } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useTitleNotice, useLocale } from '@parley/ui';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { useUnsentWarning } from '../queued/use-unsent-warning';
import { makeStore } from '../room/make-store';
import type { RoomStore } from '../room/room-store';
import { type ReasonToStay, reasonToStay } from './reason-to-stay';
import { roomsLeft } from './rooms-left';
import type { Standing } from './standing-rooms';
import { markedRooms, markStanding } from './standing-mark';
import styles from './standing.module.css';

export interface StandingStripProps {
  readonly personId: string;
  readonly seat: string | undefined;
}

/** For each room that goes on while another screen is shown: what is to come from it, and the way back. */
const StandingStrip = ({ personId, seat }: StandingStripProps): ReactNode => {
  const all = useSyncExternalStore(roomsLeft.subscribe, roomsLeft.all);
  useStandingAgain({ personId, seat });
  return all.map((one) => <InOneRoom key={one.sessionId} standing={one} />);
};

/** After a reload the rooms in which this person stood are joined again; which they are is remembered from then on. */
const useStandingAgain = ({ personId, seat }: StandingStripProps): void => {
  const client = useApolloClient();
  const { language } = useLocale();
  useEffect(() => {
    for (const sessionId of markedRooms(personId)) {
      if (roomsLeft.find(sessionId) !== undefined || window.location.pathname === roomPath(sessionId))
        continue;
      const store = makeStore(client, { sessionId, personId, language });
      roomsLeft.stand({ sessionId, store, seat });
      store.start();
    }
    const mark = () =>
      markStanding(
        personId,
        roomsLeft.all().map(({ sessionId }) => sessionId),
      );
    mark();
    return roomsLeft.subscribe(mark);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each person
  }, [personId]);
};

const roomPath = (sessionId: string): string => `/sessions/${encodeURIComponent(sessionId)}/room`;

const InOneRoom = ({ standing }: { readonly standing: Standing<RoomStore> }) => {
  const { language } = useLocale();
  const { store, seat } = standing;
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => store.speak(language), [store, language]);
  useUnsentWarning(state.acts);
  const reason = reasonToStay(state, seat) ?? null;
  const title = state.page?.title;
  return reason === null || title === undefined ? null : (
    <OneStrip standing={standing} reason={reason} title={title} />
  );
};

interface OneStripProps {
  readonly standing: Standing<RoomStore>;
  readonly reason: ReasonToStay;
  readonly title: string;
}

const OneStrip = ({ standing: { store, sessionId }, reason, title }: OneStripProps) => {
  const { t } = useLingui();
  const urgent = reason.why === 'NEXT' || reason.why === 'SPEAKING';
  useTitleNotice(titleOf(reason, t`You are next`, t`You have the floor`));
  return (
    <aside className={styles.strip} data-urgent={urgent || undefined} aria-label={t`Room: ${title}`}>
      <p role="status">{urgent && <Reason reason={reason} />}</p>
      {!urgent && (
        <p>
          <Reason reason={reason} />
        </p>
      )}
      <span className={styles.ways}>
        <Link to={roomPath(sessionId)}>
          <Trans>Go to the room: {title}</Trans>
        </Link>
        <Button variant="subtle" size="compact-sm" onClick={() => roomsLeft.leave(store)}>
          <Trans>Leave the room</Trans>
        </Button>
      </span>
    </aside>
  );
};

const titleOf = ({ why }: ReasonToStay, next: string, speaking: string): string => {
  if (why === 'NEXT') return next;
  return why === 'SPEAKING' ? speaking : '';
};

const Reason = ({ reason }: { readonly reason: ReasonToStay }): ReactNode => {
  switch (reason.why) {
    case 'SPEAKING':
      return <Trans>Your delegation has the floor.</Trans>;
    case 'NEXT':
      return <Trans>You are next on the list.</Trans>;
    case 'WAITING': {
      const { before } = reason;
      return <Plural value={before} one="# speaker before you." other="# speakers before you." />;
    }
    case 'UNSENT': {
      const { acts } = reason;
      return (
        <Plural
          value={acts}
          one="# thing you did in the room waits to be sent."
          other="# things you did in the room wait to be sent."
        />
      );
    }
    case 'REFUSED':
      return <Trans>Something that you did in the room was not done. The room says what and why.</Trans>;
  }
};

export default StandingStrip;
