import { globalId } from '@parley/kernel';
import type { Forum, Person } from '@parley/testkit';
import { type Everywhere, personAt } from './delegates';
import type { Random } from './random';
import type { RoomFollower } from './room-follower';
import { StateByEvents } from './state-by-events';

const KINDS = ['STATEMENT', 'STATEMENT', 'STATEMENT', 'POINT_OF_ORDER', 'RIGHT_OF_REPLY'] as const;
const POSITIONS = ['AGREE', 'CAN_GO_ALONG', 'RESERVATION', 'AWAITING_INSTRUCTIONS', 'OBJECT'] as const;

/** How many actions were done, and how many refused. */
export interface Tally {
  done: number;
  refused: number;
}

/** Something to do; whether it was done. */
export type Act = () => Promise<boolean>;

/** Somebody in the room who knows only what the room has told, and does something possible or impossible with it. */
export abstract class Actor {
  readonly tally: Tally = { done: 0, refused: 0 };
  readonly state: StateByEvents;

  constructor(
    readonly room: RoomFollower,
    protected readonly random: Random,
  ) {
    this.state = new StateByEvents(() => room.events);
  }

  async act(still: () => boolean): Promise<void> {
    while (still()) {
      await this.random.pause(700);
      this.state.catchUp();
      const act = this.choose();
      if (act !== undefined) this.tally[(await act()) ? 'done' : 'refused'] += 1;
    }
  }

  protected abstract choose(): Act | undefined;

  /** Without a connection nothing is done; what may have been done is seen by everybody alike. */
  protected socket(event: string, payload: object): Act {
    return () =>
      this.room.ask(event, payload).then(
        ({ ok }) => ok,
        () => false,
      );
  }

  protected anyItem(): string | undefined {
    const { items } = this.state;
    const running = items.filter(({ state }) => state === 'OPEN' || state === 'SUSPENDED');
    const from = running.length > 0 && this.random.chance(0.8) ? running : items;
    return from.length === 0 ? undefined : this.random.pick(from).key;
  }
}

/** By mutation; whether it was done. */
export const http =
  (person: Person, mutation: string, variables: object): Act =>
  async () =>
    (await person.tries(mutation, { ...variables })).__typename !== 'Refusal';

/** A delegate: requests, points of order, replies, withdrawals; sometimes the connection is lost. */
export class RandomDelegate extends Actor {
  constructor(
    private readonly forum: Forum,
    readonly who: Everywhere,
    private readonly sessionId: string,
    room: RoomFollower,
    random: Random,
  ) {
    super(room, random);
  }

  protected choose(): Act | undefined {
    if (this.random.chance(0.03)) this.room.drop();
    const itemKey = this.anyItem();
    if (itemKey === undefined) return undefined;
    if (this.random.chance(0.4)) return this.beside(itemKey);
    const own = this.state.requestsOn(itemKey).filter(({ delegation }) => delegation === this.who.code);
    const waiting = own.filter(({ state }) => state === 'WAITING');
    if (waiting.length > 0 && this.random.chance(0.5)) {
      return this.either('floor:withdraw', 'withdrawFloor', {
        id: globalId('FloorRequest', this.random.pick(waiting).key),
      });
    }
    const agendaItemId = globalId('AgendaItem', itemKey);
    return this.either('floor:request', 'requestFloor', { agendaItemId, kind: this.random.pick(KINDS) });
  }

  /** What is said and done beside one's own requests. */
  private beside(itemKey: string): Act {
    const { random } = this;
    const requests = this.state.requestsOn(itemKey);
    const show = this.state.more.showOf(itemKey);
    const id = requests.length === 0 ? '' : globalId('FloorRequest', random.pick(requests).key);
    const text = `${this.who.code} ${random.below(1_000_000)}`;
    const to = random.pick(['ROOM', 'ROOM', 'CHAIR', 'NOR']);
    return random.pick<Act>([
      this.either('floor:align', 'alignWithFloor', { id }),
      this.either('floor:align', 'alignWithFloor', { id }),
      this.either('floor:leave', 'leaveFloor', { id }),
      this.either('floor:pass', 'passFloor', { id }),
      this.either('message:send', 'sendMessage', { sessionId: this.sessionId, text, to }),
      this.either('positions:show', 'showPosition', {
        id: show === undefined ? '' : globalId('ShowOfPositions', show.key),
        position: random.pick(POSITIONS),
      }),
    ]);
  }

  private either(event: string, mutation: string, payload: object): Act {
    const person = personAt(this.who, this.random.below(this.forum.nodes.length));
    return this.random.chance(0.5) ? this.socket(event, payload) : http(person, mutation, payload);
  }
}
