import { command, duration, optional } from '@parley/platform';
import {
  endFloor as end,
  FLOOR_REQUEST_KINDS,
  giveFloor as give,
  mayRequest,
  pauseFloor as pause,
  requestFloor as request,
  resumeFloor as resume,
  setSpeakersList as setList,
  withdrawFloor as withdraw,
} from '@parley/rooms/model';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { z } from 'zod';
import { byManagersOf, bySight, item, one, onItem, onRequest, stored, taken } from './floor-command';
import { floorOfItem } from './load-floor';

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
  // Left out, a delegation's time stays as it is; `null` lifts it.
  input: item.extend({
    open: z.boolean(),
    speakingTime: optional(duration),
    delegationTime: duration.nullish(),
  }),
  load: (tx, { agendaItemId }) => floorOfItem(tx, agendaItemId),
  may: byManagersOf,
  decide: (floor, { open, speakingTime: speakingSeconds, delegationTime }, { actor }) => {
    const ofDelegation = delegationTime === undefined ? {} : { delegationSeconds: delegationTime };
    return taken(floor, floor.item.key, setList(floor, { open, speakingSeconds, ...ofDelegation }, actor));
  },
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
