import { useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { keyOf } from '@parley/kernel';
import { isMessageEvent, type MessageSheet } from '@parley/rooms/model';
import { useEffect, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import { toldOf } from '../room/told';

const isOwn = ({ senderKey }: MessageSheet, personId: string | undefined): boolean =>
  personId !== undefined && senderKey === keyOf('Person', personId);

/** What is said to those who listen when a message of somebody else has come: from whom and to whom, never more. */
export const useNewsSaid = (): string => {
  const { t } = useLingui();
  const { store, page } = useRoomContext();
  const own = useViewer().person;
  const [latest, setLatest] = useState<MessageSheet | null>(null);
  useEffect(
    () =>
      store.hear((event) => {
        const told = toldOf(event);
        if (told === undefined || !isMessageEvent(told) || told.type !== 'message.sent') return;
        setLatest(told.data.message);
      }),
    [store],
  );
  if (latest === null || isOwn(latest, own?.id)) return '';
  const seat = page.participants.find(({ code }) => code === latest.sender);
  const name = seat?.name ?? latest.senderName;
  const place = latest.sequence;
  return latest.parties === null
    ? t`Message ${place}, to the room, from ${name}.`
    : t`Message ${place}, direct, from ${name}.`;
};
