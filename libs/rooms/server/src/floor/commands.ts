import { type Actor, isRefusal, type Refusal, type Result } from '@parley/kernel';
import { command, duration, idOf, optional, type WriteTx } from '@parley/platform';
import {
  endFloor as end,
  FLOOR_REQUEST_KINDS,
  type Floor,
  type FloorDecision,
  giveFloor as give,
  mayRequest,
  mayRunList,
  pauseFloor as pause,
  requestFloor as request,
  resumeFloor as resume,
  setSpeakersList as setList,
  sightOfFloor,
  withdrawFloor as withdraw,
} from '@parley/rooms/model';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { z } from 'zod';
import { floorOfItem, floorOfRequest } from './load-floor';
import { saveFloor } from './save-floor';

/** A decision together with the floor it was taken on. */
interface Taken extends FloorDecision {
  readonly floor: Floor;
  /** Key of the request or item that it is about. */
  readonly about: string;
}

const taken = (floor: Floor, about: string, result: Result<FloorDecision>): Result<Taken> =>
  isRefusal(result) ? result : { ...result, floor, about };

const stored = {
  save: (tx: WriteTx, decision: Taken): Promise<void> => saveFloor(tx, decision.floor, decision),
  subject: ({ about }: Taken): string => about,
};

const onItem = {
  ...stored,
  load: (tx: WriteTx, input: { agendaItemId: string }) => floorOfItem(tx, input.agendaItemId),
};
const onRequest = { ...stored, load: (tx: WriteTx, input: { id: string }) => floorOfRequest(tx, input.id) };

const byManagersOf = (actor: Actor, floor: Floor): Refusal | undefined =>
  mayRunList(actor, floor) ?? undefined;
// Whose request it is decides further: the delegation's own, or the chair's to decline and to end.
const bySight = (actor: Actor, floor: Floor): Refusal | undefined => sightOfFloor(actor, floor) ?? undefined;

const item = z.object({ agendaItemId: idOf('AgendaItem') });
const one = z.object({ id: idOf('FloorRequest') });

export const requestFloor = command({
  ...stored,
  action: 'floor.request',
  input: item.extend({
    kind: z.enum(FLOOR_REQUEST_KINDS).default('STATEMENT'),
    onBehalfOf: optional(z.array(z.string()).max(100)),
  }),
  load: async (tx, { agendaItemId, kind }, { key }) => {
    const floor = await floorOfItem(tx, agendaItemId);
    return floor && { ...floor, key, kind };
  },
  may: (actor, floor) => mayRequest(actor, floor, floor.kind) ?? undefined,
  decide: (floor, input, { actor, now }) => taken(floor, floor.key, request(floor, input, actor, now)),
});

export const withdrawFloor = command({
  ...onRequest,
  action: 'floor.withdraw',
  input: one,
  may: bySight,
  decide: (floor, { id: requestKey }, { actor }) =>
    taken(floor, requestKey, withdraw(floor, { requestKey }, actor)),
});

export const giveFloor = command({
  ...onRequest,
  action: 'floor.give',
  input: one,
  may: (actor) => forbiddenUnlessManager(actor) ?? undefined,
  decide: (floor, { id: requestKey }, { actor, now }) =>
    taken(floor, requestKey, give(floor, { requestKey }, actor, now)),
});

export const endFloor = command({
  ...onRequest,
  action: 'floor.end',
  input: one,
  may: bySight,
  decide: (floor, { id: requestKey }, { actor, now }) =>
    taken(floor, requestKey, end(floor, { requestKey }, actor, now)),
});

export const setSpeakersList = command({
  ...stored,
  action: 'floor.list',
  input: item.extend({ open: z.boolean(), speakingTime: optional(duration) }),
  load: (tx, { agendaItemId }) => floorOfItem(tx, agendaItemId),
  may: byManagersOf,
  decide: (floor, { open, speakingTime }, { actor }) =>
    taken(floor, floor.item.key, setList(floor, { open, speakingSeconds: speakingTime }, actor)),
});

export const pauseFloor = command({
  ...onItem,
  action: 'floor.pause',
  input: item,
  may: byManagersOf,
  decide: (floor, _input, { actor, now }) => taken(floor, floor.item.key, pause(floor, actor, now)),
});

export const resumeFloor = command({
  ...onItem,
  action: 'floor.resume',
  input: item,
  may: byManagersOf,
  decide: (floor, _input, { actor, now }) => taken(floor, floor.item.key, resume(floor, actor, now)),
});
