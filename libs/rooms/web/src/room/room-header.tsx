import { Trans } from '@lingui/react/macro';
import { LazySuspensionLine } from '@parley/sessions/web';
import { clockTime, exactTime, Slot, useLocale, useReaderZone, zoneName } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { HallDoor } from '../hall/hall-door';
import { QuorumSentence } from '../presence/quorum-sentence';
import { Shortcuts } from '../shortcuts/shortcuts';
import { useRoomWords } from '../wording/use-room-words';
import { ProjectedEnd } from './projected-end';
import { useRoomContext } from './room-context';
import { SessionCommands } from './session-commands';
import styles from './room.module.css';

/** What session this is, where it stands, and for those who run it how to open, suspend and close it; `children` are more buttons. */
export const RoomHeader = ({ children }: { readonly children?: ReactNode }) => {
  const { page, item } = useRoomContext();
  const words = useRoomWords();
  return (
    <div className={styles.session}>
      <div>
        <div className={styles.heading}>
          <span className={styles.tag} data-state={page.state}>
            {words.session(page.state)}
          </span>
          <h1>{page.title}</h1>
        </div>
        <div className={styles.facts}>
          <span>
            <Since />
          </span>
          <LazySuspensionLine suspension={page.suspension} zone={page.timeZone} />
          <QuorumSentence />
          <ProjectedEnd />
        </div>
      </div>
      <div className={styles.commands}>
        {children}
        <Slot name="room" told={{ sessionId: page.id, itemId: item?.id ?? null }} />
        {page.closedAt !== null && (
          <Link to={`/sessions/${encodeURIComponent(page.id)}/journal`}>
            <Trans>Journal</Trans>
          </Link>
        )}
        <SessionCommands />
        <HallDoor />
        <Shortcuts />
      </div>
    </div>
  );
};

/** Since when it is open, or for when it is convened. */
const Since = () => {
  const { page } = useRoomContext();
  const { locale } = useLocale();
  const readerZone = useReaderZone();
  const at = page.closedAt ?? page.openedAt ?? page.startsAt;
  const instant = new Date(at);
  const reading = (
    <time dateTime={at} title={exactTime(instant, readerZone, locale)}>
      {clockTime(instant, readerZone, locale)} {zoneName(readerZone, locale)}
    </time>
  );
  if (page.closedAt !== null) return <Trans>closed {reading}</Trans>;
  if (page.openedAt !== null) return <Trans>opened {reading}</Trans>;
  return <Trans>convened for {reading}</Trans>;
};
