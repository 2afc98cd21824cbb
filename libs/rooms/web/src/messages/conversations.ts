import { useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import type { MessagesOfSessionQuery } from '@parley/api-client';
import { useRoomContext } from '../room/room-context';

/** The messages of the session as they were read. */
export type MessagesRead = NonNullable<MessagesOfSessionQuery['session']>;

/** A conversation as the screen lists it. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly unread: number;
}

/** Conversations of this reader: those that are always there, then those with anything in them, and whom else to write to. */
export interface Conversations {
  readonly listed: readonly Listed[];
  readonly others: readonly { readonly value: string; readonly label: string }[];
}

/** How a conversation is called: the room, the chair (among themselves: the secretariat), or the delegation. */
const useTitle = (): ((name: string) => string) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const { person } = useViewer();
  return (name) => {
    if (name === 'ROOM') return t`The room`;
    if (name === 'CHAIR') return person?.delegation === null ? t`Secretariat` : t`Chair and secretariat`;
    if (name === person?.delegation?.code) return t`My delegation`;
    return page.participants.find(({ code }) => code === name)?.name ?? name;
  };
};

/** What to list, with `chosen` among it. */
export const useConversations = (read: MessagesRead, chosen: string): Conversations => {
  const titleOf = useTitle();
  const { page } = useRoomContext();
  const writes = read.messageBoard.viewerCan.writeToChair;
  const begun = read.conversations.map(({ name }) => name);
  const names = [...new Set(['ROOM', ...(writes ? ['CHAIR'] : []), ...begun, chosen])];
  const listed = names.map((name) => ({
    name,
    title: titleOf(name),
    unread: read.conversations.find((one) => one.name === name)?.unread ?? 0,
  }));
  const others = writes
    ? page.participants
        .filter(({ code }) => !names.includes(code))
        .map(({ code }) => ({ value: code, label: titleOf(code) }))
        .sort((a, b) => a.label.localeCompare(b.label))
    : [];
  return { listed, others };
};
