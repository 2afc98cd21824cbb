import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type DelegationCode, globalId } from '@parley/kernel';
import { type Entry, LOGGER, SocketServer, SYSTEM_POOL } from '@parley/platform';
import { PRESENCE_EVENT_TYPES, presentSeats } from '@parley/rooms/model';
import { SESSION_COLUMNS, type SessionRow } from '@parley/sessions/server';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Socket } from 'socket.io';
import { PRESENCE_COLUMNS, type PresenceRow } from '../presence/present-people';
import { Coalescer } from './coalescer';
import { Pace } from './pace';
import { RoomMembers } from './room-members';

const GATHER_MS = 50;
/** What is told to everybody grows with the square of a crowd: so many names are sent in a millisecond on average. */
const NAMES_PER_MS = 150;
/** However large the crowd, its list is never older than this; who comes and goes is told one by one meanwhile. */
const LONGEST_REST_MS = 10_000;

/** Who is in a room, as sockets carry it. */
interface WirePresence {
  readonly sessionId: string;
  readonly present: readonly DelegationCode[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly delegation: DelegationCode | null;
  }[];
}

interface Asked {
  readonly sessionKey: string;
  /** Who asks; `null` for everybody in the room. */
  readonly socket: Socket | null;
}

const wireOf = (session: SessionRow, people: readonly PresenceRow[]): WirePresence => ({
  sessionId: globalId('Session', session.id),
  present: presentSeats(people, session.participants),
  people: people.map(({ person_id, name, delegation }) => ({
    id: globalId('Person', person_id),
    name,
    delegation,
  })),
});

/** Tells the people in a room who is in it: all of them after it changed, and each who comes. */
@Injectable()
export class PresenceNews implements OnApplicationShutdown {
  private readonly telling: Coalescer<Asked>;
  private readonly pace = new Pace((sessionKey) => this.telling.add({ sessionKey, socket: null }));

  constructor(
    @Inject(SYSTEM_POOL) private readonly pool: pg.Pool,
    @Inject(SocketServer) private readonly sockets: SocketServer,
    @Inject(RoomMembers) private readonly members: RoomMembers,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.telling = new Coalescer(
      (asked) => this.tell(asked),
      GATHER_MS,
      (error) => logger.warn({ err: error }, 'presence could not be told; it will be tried again'),
    );
  }

  onApplicationShutdown(): void {
    this.pace.stop();
    this.telling.stop();
  }

  heard({ sessionKey, wire: { type } }: Entry): void {
    const concerns = PRESENCE_EVENT_TYPES.some((one) => one === type) || type === 'session.changed';
    if (concerns && sessionKey !== null && this.members.any(sessionKey)) this.pace.ask(sessionKey);
  }

  welcome(socket: Socket, sessionKey: string): void {
    this.telling.add({ sessionKey, socket });
  }

  private async tell(asked: readonly Asked[]): Promise<void> {
    const keys = [[...new Set(asked.map(({ sessionKey }) => sessionKey))]];
    const [sessions, people] = await Promise.all([
      this.pool.query<SessionRow>(`select ${SESSION_COLUMNS} from session where id = any ($1)`, keys),
      this.pool.query<PresenceRow>(
        `select ${PRESENCE_COLUMNS} from presence where session_id = any ($1) order by arrived_at, person_id`,
        keys,
      ),
    ]);
    for (const session of sessions.rows) {
      const rooms = this.roomsFor(session.id, asked);
      const own = people.rows.filter(({ session_id }) => session_id === session.id);
      if (rooms.length === 0) continue;
      this.sockets.rooms.local.to(rooms).emit('presence', wireOf(session, own));
      if (asked.some(({ sessionKey, socket }) => sessionKey === session.id && socket === null))
        this.restAfter(session.id, own.length);
    }
  }

  /** A small room does not rest at all. */
  private restAfter(sessionKey: string, people: number): void {
    const ms = Math.min(LONGEST_REST_MS, (people * people) / NAMES_PER_MS);
    if (ms > GATHER_MS) this.pace.rest(sessionKey, ms);
  }

  // Asked for again at this moment: whoever has lost sight meanwhile is in no room any more.
  private roomsFor(sessionKey: string, asked: readonly Asked[]): string[] {
    const own = asked.filter((one) => one.sessionKey === sessionKey);
    if (own.some(({ socket }) => socket === null)) return this.members.rooms(sessionKey, () => true);
    return own.flatMap(({ socket }) =>
      socket !== null && this.members.has(socket, sessionKey) ? [socket.id] : [],
    );
  }
}
