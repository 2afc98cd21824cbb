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
import { projectorConsequences } from './projector/consequences';
import { HallDoor } from './projector/hall-door';
import { HallNews } from './projector/hall-news';
import { ProjectorResolver } from './projector/projector-resolver';

/** The list of speakers, shows of positions, presence, the live room, and what of it is shown in the hall. */
@Module({
  controllers: [JournalController],
  providers: [
    FloorResolver,
    ShowResolver,
    MessageResolver,
    NotesResolver,
    ProjectorResolver,
    PresenceKeeper,
    RoomMembers,
    ClockNews,
    PresenceNews,
    RoomFeed,
    JoinRoom,
    RoomHandlers,
    HallNews,
    HallDoor,
  ],
  exports: [RoomMembers],
})
export class RoomsModule {
  constructor() {
    onSessionDecision(floorConsequences);
    onSessionDecision(showConsequences);
    onSessionDecision(journalConsequences);
    onSessionDecision(projectorConsequences);
  }
}
