import { command, optional } from '@parley/platform';
import {
  alignWithFloor as align,
  leaveFloor as leave,
  passFloor as pass,
  ruleOnPoint as rule,
  RULINGS,
} from '@parley/rooms/model';
import { z } from 'zod';
import { byManagersOf, bySight, one, onRequest, stored, taken } from './floor-command';
import { floorOfRequest } from './load-floor';

export const alignWithFloor = command({
  ...onRequest,
  action: 'floor.align',
  input: one,
  may: bySight,
  decide: (floor, { id: requestKey }, { actor }) =>
    taken(floor, requestKey, align(floor, { requestKey }, actor)),
});

export const leaveFloor = command({
  ...onRequest,
  action: 'floor.leave',
  input: one,
  may: bySight,
  decide: (floor, { id: requestKey }, { actor }) =>
    taken(floor, requestKey, leave(floor, { requestKey }, actor)),
});

export const passFloor = command({
  ...onRequest,
  action: 'floor.pass',
  input: one,
  may: bySight,
  decide: (floor, { id: requestKey }, { actor }) =>
    taken(floor, requestKey, pass(floor, { requestKey }, actor)),
});

export const ruleOnPointOfOrder = command({
  ...stored,
  action: 'floor.rule',
  input: one.extend({ ruling: z.enum(RULINGS), text: optional(z.string()) }),
  load: (tx, { id }) => floorOfRequest(tx, id),
  may: byManagersOf,
  decide: (floor, { id: requestKey, ruling, text }, { actor, now }) =>
    taken(floor, requestKey, rule(floor, { requestKey, outcome: ruling, text }, actor, now)),
});
