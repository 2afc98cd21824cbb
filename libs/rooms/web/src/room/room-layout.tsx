import { ConnectionNotice } from '@parley/ui';
import { useState } from 'react';
import { AgendaPanel } from '../agenda/agenda-panel';
import { QueuePanel } from '../floor/queue-panel';
import { SpeakingPanel } from '../floor/speaking-panel';
import { HistoryPanel } from '../item/history-panel';
import { ItemPanel } from '../item/item-panel';
import { LastConcluded } from '../item/last-concluded';
import { Positions } from '../positions/positions';
import { NotesDoor } from '../notes/notes-door';
import { PresencePanel } from '../presence/presence-panel';
import { Messages, MessagesButton } from '../messages/messages';
import { Queued } from '../queued/queued';
import { Announcer } from './announcer';
import { RefusalToast } from './refusal-toast';
import { useRoomContext } from './room-context';
import { RoomHeader } from './room-header';
import { useKeepReady } from './use-keep-ready';
import styles from './room.module.css';

/** The room's three columns: the agenda, the item with its speakers so far, the floor. On a narrow screen they stand below one another. */
export const RoomLayout = () => {
  const { state } = useRoomContext();
  const [messages, showMessages] = useState(false);
  useKeepReady(state.status === 'connected');
  return (
    <>
      <ConnectionNotice status={state.status} waiting={state.pending.length} />
      <Queued />
      <RoomHeader>
        <MessagesButton open={messages} onToggle={() => showMessages(!messages)} />
      </RoomHeader>
      <div className={styles.room}>
        <div className={styles.column} data-place="agenda">
          <AgendaPanel />
        </div>
        <div className={styles.column} data-place="item">
          {messages && <Messages onClose={() => showMessages(false)} />}
          <LastConcluded />
          <ItemPanel />
          <Positions />
          <NotesDoor />
        </div>
        <div className={styles.column} data-place="floor">
          <SpeakingPanel />
          <QueuePanel />
          <PresencePanel />
        </div>
        <div className={styles.column} data-place="history">
          <HistoryPanel />
        </div>
      </div>
      <RefusalToast />
      <Announcer />
    </>
  );
};
