import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller, CommandRunner, idOf, SocketServer, socketHandler } from '@parley/platform';
import { z } from 'zod';
import { PresenceKeeper } from '../presence/presence-keeper';
import { positionHandlers } from '../positions/position-handlers';
import { floorHandlers } from './floor-handlers';
import { messageHandlers } from '../messages/message-handlers';
import { JoinRoom } from './join-room';
import { RoomMembers } from './room-members';

/** Names to the socket server what a room can be asked for, and hears when a socket has gone. */
@Injectable()
export class RoomHandlers implements OnModuleInit {
  constructor(
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(JoinRoom) private readonly joining: JoinRoom,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(PresenceKeeper) private readonly keeper: PresenceKeeper,
  ) {}

  onModuleInit(): void {
    this.sockets.handle(this.joining.handler);
    this.sockets.handle(
      socketHandler({
        event: 'room:leave',
        action: 'room.leave',
        input: z.object({ sessionId: idOf('Session') }),
        handle: (caller, { sessionId }) => this.leave(caller, sessionId),
      }),
    );
    const others = [floorHandlers, messageHandlers, positionHandlers].flatMap((make) => make(this.runner));
    for (const handler of others) this.sockets.handle(handler);
    this.sockets.onLeave(({ socket }, putOut) => {
      this.members.drop(socket);
      this.keeper.gone(socket.id, putOut ? 'PUT_OUT' : 'LOST');
    });
  }

  private async leave({ socket }: Caller, sessionKey: string): Promise<object> {
    this.members.leave(socket, sessionKey);
    await this.keeper.leave(socket.id, sessionKey);
    return {};
  }
}
