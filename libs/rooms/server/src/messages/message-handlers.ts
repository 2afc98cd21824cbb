import { globalId, isRefusal } from '@parley/kernel';
import { type AnyCommand, type CommandRunner, type SocketHandler, socketHandler } from '@parley/platform';
import { z } from 'zod';
import { readMessages, sendMessage } from './commands';

const COMMANDS: Readonly<Record<string, AnyCommand>> = {
  'message:send': sendMessage,
  'message:read': readMessages,
};

/** What is written in a room and marked as read there, each by the same command as the mutation's. */
export const messageHandlers = (runner: CommandRunner): SocketHandler<unknown>[] =>
  Object.entries(COMMANDS).map(([event, command]) =>
    socketHandler({
      event,
      action: command.action,
      // The command's own schema checks the rest.
      input: z.looseObject({}),
      handle: async (caller, payload) => {
        const outcome = await runner.run(caller.credential, command, payload);
        if (isRefusal(outcome)) return outcome;
        return command === sendMessage ? { id: globalId('Message', outcome.key) } : {};
      },
    }),
  );
