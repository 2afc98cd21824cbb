import { globalId, isRefusal } from '@parley/kernel';
import { type AnyCommand, type CommandRunner, type SocketHandler, socketHandler } from '@parley/platform';
import { z } from 'zod';
import { askForPositions, closeShowOfPositions, showPosition } from './commands';

/** Events of a show of positions, and the command that each one is: the same as the mutation's. */
const COMMANDS: Readonly<Record<string, AnyCommand>> = {
  'positions:ask': askForPositions,
  'positions:show': showPosition,
  'positions:close': closeShowOfPositions,
};

/** Acknowledged with the id of the show. */
export const positionHandlers = (runner: CommandRunner): SocketHandler<unknown>[] =>
  Object.entries(COMMANDS).map(([event, command]) =>
    socketHandler({
      event,
      action: command.action,
      // The command's own schema checks the rest.
      input: z.looseObject({}),
      handle: async (caller, payload) => {
        const outcome = await runner.run(caller.credential, command, payload);
        return isRefusal(outcome) ? outcome : { id: globalId('ShowOfPositions', outcome.key) };
      },
    }),
  );
