import { Module } from '@nestjs/common';
import { onSessionDecision } from '@parley/sessions/server';
import { floorConsequences } from './floor/consequences';
import { FloorResolver } from './graphql/floor-resolver';
import { journalConsequences } from './journal/closing';
import { JournalController } from './journal/journal-controller';
import { ClockNews } from './live/clock-news';
import { JoinRoom } from './live/join-room';
import { PresenceNews } from './live/presence-news';
import { RoomFeed } from './live/room-feed';
import { RoomHandlers } from './live/room-handlers';
import { RoomMembers } from './live/room-members';
import { showConsequences } from './positions/consequences';
import { ShowResolver } from './positions/show-resolver';
import { MessageResolver } from './messages/message-resolver';
import { NotesResolver } from './notes/notes-resolver';
import { PresenceKeeper } from './presence/presence-keeper';

/** The list of speakers, shows of positions, presence and the live room. */
@Module({
  controllers: [JournalController],
  providers: [
    FloorResolver,
    ShowResolver,
    MessageResolver,
    NotesResolver,
    PresenceKeeper,
    RoomMembers,
    ClockNews,
    PresenceNews,
    RoomFeed,
    JoinRoom,
    RoomHandlers,
  ],
  exports: [RoomMembers],
})
export class RoomsModule {
  constructor() {
    onSessionDecision(floorConsequences);
    onSessionDecision(showConsequences);
    onSessionDecision(journalConsequences);
  }
}
