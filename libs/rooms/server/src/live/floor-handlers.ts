import { globalId, isRefusal } from '@parley/kernel';
import { type AnyCommand, type CommandRunner, type SocketHandler, socketHandler } from '@parley/platform';
import { z } from 'zod';
import {
  endFloor,
  giveFloor,
  pauseFloor,
  requestFloor,
  resumeFloor,
  setSpeakersList,
  withdrawFloor,
} from '../floor/commands';
import { endTour, reorderFloor, startTour } from '../floor/order-commands';
import { alignWithFloor, leaveFloor, passFloor, ruleOnPointOfOrder } from '../floor/sides-commands';

/** Events of the floor, and the command that each one is: the same as the mutation's. */
const COMMANDS: Readonly<Record<string, AnyCommand>> = {
  'floor:request': requestFloor,
  'floor:withdraw': withdrawFloor,
  'floor:give': giveFloor,
  'floor:end': endFloor,
  'floor:pause': pauseFloor,
  'floor:resume': resumeFloor,
  'floor:list': setSpeakersList,
  'floor:align': alignWithFloor,
  'floor:leave': leaveFloor,
  'floor:pass': passFloor,
  'floor:rule': ruleOnPointOfOrder,
  'floor:reorder': reorderFloor,
  'floor:tour': startTour,
  'floor:tour-end': endTour,
};

/** Acknowledged with the id of the request that was made, the others with nothing more. */
export const floorHandlers = (runner: CommandRunner): SocketHandler<unknown>[] =>
  Object.entries(COMMANDS).map(([event, command]) =>
    socketHandler({
      event,
      action: command.action,
      // The command's own schema checks the rest.
      input: z.looseObject({}),
      handle: async (caller, payload) => {
        const outcome = await runner.run(caller.credential, command, payload);
        if (isRefusal(outcome)) return outcome;
        return command === requestFloor ? { id: globalId('FloorRequest', outcome.key) } : {};
      },
    }),
  );
