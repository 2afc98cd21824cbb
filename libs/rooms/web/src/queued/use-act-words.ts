import { useLingui } from '@lingui/react/macro';
import { lifeOf, type QueuedAct, type RoomActions, type RoomRefusal } from '@parley/api-client';
import { useRoomContext } from '../room/room-context';

/** How what a person did in the room is told to them. */
export interface ActWords {
  /** What it is. */
  readonly what: (act: QueuedAct) => string;
  /** Whom it concerns, or how it begins; `null` where there is no more to say. */
  readonly more: (act: QueuedAct) => string | null;
  /** Where it stands; of a "no" why, and what to do. */
  readonly state: (act: QueuedAct) => string;
}

const useWhat = (): ActWords['what'] => {
  const { t } = useLingui();
  const words: Record<keyof RoomActions, string> = {
    'floor:request': t`Request for the floor`,
    'floor:withdraw': t`Take back a request`,
    'floor:give': t`Give the floor`,
    'floor:end': t`End a turn`,
    'floor:pause': t`Stop the clock`,
    'floor:resume': t`Let the clock run`,
    'floor:list': t`Settings of the list of speakers`,
    'floor:align': t`Align with a statement`,
    'floor:leave': t`Leave a statement`,
    'floor:pass': t`Pass`,
    'floor:rule': t`Ruling on a point of order`,
    'floor:reorder': t`Order of the list of speakers`,
    'floor:tour': t`Tour de table`,
    'floor:tour-end': t`End the tour`,
    'positions:ask': t`Ask for positions`,
    'positions:show': t`Position of the delegation`,
    'positions:close': t`Close the show of positions`,
    'message:send': t`Message`,
    'message:read': t`Messages read`,
  };
  const kinds: Readonly<Record<string, string>> = {
    POINT_OF_ORDER: t`Point of order`,
    RIGHT_OF_REPLY: t`Right of reply`,
  };
  return ({ event, payload }) =>
    ('kind' in payload && typeof payload.kind === 'string' ? kinds[payload.kind] : undefined) ?? words[event];
};

const BEGINNING = 60;
const MINUTE = 60_000;
/** Minutes; a life no longer than this is told. */
const SHORT = 5;

const useMore = (): ActWords['more'] => {
  const { state } = useRoomContext();
  const turns = Object.values(state.floors).flatMap(({ current, interrupted, waiting, spoken }) => [
    ...(current === null ? [] : [current]),
    ...(interrupted === null ? [] : [interrupted]),
    ...waiting,
    ...spoken,
  ]);
  return ({ event, payload }) => {
    if (event === 'message:send' && 'text' in payload && typeof payload.text === 'string')
      return payload.text.length > BEGINNING ? `${payload.text.slice(0, BEGINNING)}…` : payload.text;
    const id = 'id' in payload ? payload.id : undefined;
    return turns.find((turn) => turn.id === id)?.delegation.name ?? null;
  };
};

/** Nobody knows whether it was done. */
const UNKNOWN: readonly RoomRefusal['code'][] = ['CONNECTION_LOST', 'FAULT'];

const useReason = (): ((refusal: RoomRefusal | null) => string) => {
  const { t } = useLingui();
  return (refusal) => {
    if (refusal === null || UNKNOWN.includes(refusal.code))
      return t`Not confirmed. See whether it was done before you do it again.`;
    if (refusal.code === 'EXPIRED')
      return t`Not sent: it waited too long, and the room has gone on. Do it again if it is still meant.`;
    const why = refusal.message;
    return t`Refused: ${why}`;
  };
};

/** How what a person did in the room is told to them. */
export const useActWords = (): ActWords => {
  const { t } = useLingui();
  const [what, more, reason] = [useWhat(), useMore(), useReason()];
  const waits = ({ event, payload }: QueuedAct): string => {
    const minutes = lifeOf(event, payload) / MINUTE;
    return minutes <= SHORT
      ? t`Waits to be sent, for ${minutes} min at most: after that the room will have gone on.`
      : t`Waits to be sent`;
  };
  const state: ActWords['state'] = (act) => {
    switch (act.state) {
      case 'WAITING':
        return waits(act);
      case 'SENDING':
        return t`Being sent`;
      case 'DONE':
        return t({ message: 'Done', context: 'what was done without a connection' });
      case 'REFUSED':
        return reason(act.refusal);
    }
  };
  return { what, more, state };
};
