import type { FloorRequestKind, RoomActions } from '@parley/api-client';
import type { Request, RoomItem, Speakers } from '../room/room-page';
import type { RoomState } from '../room/room-state';

/** Everything that can be done on the floor by one press of a button or a key. */
export type FloorCommandName =
  | 'request'
  | 'reply'
  | 'pointOfOrder'
  | 'withdraw'
  | 'align'
  | 'pass'
  | 'giveNext'
  | 'end'
  | 'pause'
  | 'resume'
  | 'list'
  | 'endTour';

/** One of them, as it stands: what is sent, and whether it was sent and not yet confirmed. */
export interface FloorCommand {
  readonly event: keyof RoomActions;
  readonly payload: RoomActions[keyof RoomActions];
  readonly about: string;
  readonly pending: boolean;
}

/** What was sent and is not confirmed. */
interface Underway {
  readonly pending: readonly Pick<RoomState['pending'][number], 'event' | 'about'>[];
}

export type FloorCommands = Partial<Record<FloorCommandName, FloorCommand>>;

const ownWaiting = (speakers: Speakers, seat: string | undefined): readonly Request[] =>
  speakers.waiting.filter(({ delegation }) => delegation.code === seat);

type Draft = Omit<FloorCommand, 'pending'> | undefined;

const asking = (item: RoomItem, kind: FloorRequestKind, may: boolean): Draft =>
  may
    ? { event: 'floor:request', payload: { agendaItemId: item.id, kind }, about: `${item.id} ${kind}` }
    : undefined;

const onRequest = (
  event: 'floor:withdraw' | 'floor:give' | 'floor:end' | 'floor:align' | 'floor:pass',
  request: Request | undefined,
): Draft => (request === undefined ? undefined : { event, payload: { id: request.id }, about: request.id });

const onItem = (
  event: 'floor:pause' | 'floor:resume' | 'floor:tour-end',
  item: RoomItem,
  may: boolean,
): Draft => (may ? { event, payload: { agendaItemId: item.id }, about: item.id } : undefined);

/** Opens or closes the list, or sets the time for each statement and, where it is given, for each delegation. */
export const settingList = (
  item: RoomItem,
  open: boolean,
  speakingTime: string | null,
  delegationTime?: string | null,
): Draft => ({
  event: 'floor:list',
  payload: {
    agendaItemId: item.id,
    open,
    ...(speakingTime === null ? {} : { speakingTime }),
    ...(delegationTime === undefined ? {} : { delegationTime }),
  },
  about: item.id,
});

type Running = Record<'giveNext' | 'end' | 'pause' | 'resume' | 'list' | 'endTour', Draft>;
const NOT_RUNNING: Running = {
  giveNext: undefined,
  end: undefined,
  pause: undefined,
  resume: undefined,
  list: undefined,
  endTour: undefined,
};

/** To whom the floor goes next; whoever was interrupted is among them. */
export const nextOf = ({ waiting, interrupted }: Speakers): Request | undefined =>
  waiting[0]?.kind === 'POINT_OF_ORDER' ? waiting[0] : (interrupted ?? waiting[0]);

const running = (item: RoomItem, speakers: Speakers): Running => {
  const current = speakers.current ?? undefined;
  const speaking = current !== undefined;
  const paused = speakers.pausedAt !== null;
  const open = item.state === 'OPEN';
  return {
    giveNext: open ? onRequest('floor:give', nextOf(speakers)) : undefined,
    end: onRequest('floor:end', current),
    pause: onItem('floor:pause', item, speaking && !paused),
    resume: onItem('floor:resume', item, speaking && paused && open),
    list: settingList(item, !speakers.open, speakers.speakingTime),
    endTour: onItem('floor:tour-end', item, speakers.viewerCan.endTour),
  };
};

/**
 * What this person may do on the floor of an item now, by the server's own word; what was sent and not yet confirmed is
 * there still, marked as pending. `seat`: code of the person's delegation.
 */
export const floorCommands = (
  state: Underway,
  item: RoomItem,
  speakers: Speakers,
  seat: string | undefined,
): FloorCommands => {
  const { viewerCan, current } = speakers;
  const drafts: Record<FloorCommandName, Draft> = {
    request: asking(item, 'STATEMENT', viewerCan.requestStatement),
    reply: asking(item, 'RIGHT_OF_REPLY', viewerCan.requestReply),
    pointOfOrder: asking(item, 'POINT_OF_ORDER', viewerCan.raisePointOfOrder),
    withdraw: onRequest(
      'floor:withdraw',
      ownWaiting(speakers, seat).find(({ viewerCanWithdraw, inTour }) => viewerCanWithdraw && !inTour),
    ),
    align: onRequest('floor:align', current?.viewerCan.align === true ? current : undefined),
    pass: onRequest(
      'floor:pass',
      ownWaiting(speakers, seat).find((request) => request.viewerCan.pass),
    ),
    ...(viewerCan.run ? running(item, speakers) : NOT_RUNNING),
  };
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([name, draft]) =>
      draft === undefined ? [] : [[name, { ...draft, pending: isPending(state, draft) }]],
    ),
  );
};

const isPending = ({ pending }: Underway, { event, about }: Omit<FloorCommand, 'pending'>): boolean =>
  pending.some((act) => act.event === event && act.about === about);
