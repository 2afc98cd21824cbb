import { useViewer } from '@parley/delegations/web';
import { useRoomContext } from '../room/room-context';
import { type FloorCommand, type FloorCommandName, floorCommands, type FloorCommands } from './floor-command';

export interface UsableCommands {
  readonly commands: FloorCommands;
  /** Sends a command, unless it is under way already. */
  readonly send: (command: FloorCommand | undefined) => void;
  /** The same by name, for keys. */
  readonly press: (name: FloorCommandName) => void;
}

/** What this person may do on the floor of the item that is shown. */
export const useFloorCommands = (): UsableCommands => {
  const { store, state, item, speakers } = useRoomContext();
  const seat = useViewer().person?.delegation?.code;
  const commands =
    item === undefined || speakers === undefined ? {} : floorCommands(state, item, speakers, seat);
  const send = (command: FloorCommand | undefined) => {
    if (command === undefined || command.pending) return;
    void store.act(command.event, command.payload, command.about);
  };
  return { commands, send, press: (name) => send(commands[name]) };
};
