import { globalId } from '@parley/kernel';
import type { Forum, Person } from '@parley/testkit';
import { itemInput } from '@parley/testkit';
import { type Everywhere, personAt } from './delegates';
import type { Random } from './random';
import type { RoomFollower } from './room-follower';
import { StateByEvents } from './state-by-events';

const KINDS = ['STATEMENT', 'STATEMENT', 'STATEMENT', 'POINT_OF_ORDER', 'RIGHT_OF_REPLY'] as const;
const OUTCOMES = ['AGREED', 'TOOK_NOTE', 'DEFERRED'] as const;

/** How many actions were done, and how many refused. */
export interface Tally {
  done: number;
  refused: number;
}

type Act = () => Promise<boolean>;

/** Somebody in the room who knows only what the room has told, and does something possible or impossible with it. */
abstract class Actor {
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

const http =
  (person: Person, mutation: string, variables: object): Act =>
  async () =>
    (await person.tries(mutation, { ...variables })).__typename !== 'Refusal';

/** A delegate: requests, points of order, replies, withdrawals; sometimes the connection is lost. */
export class RandomDelegate extends Actor {
  constructor(
    private readonly forum: Forum,
    readonly who: Everywhere,
    room: RoomFollower,
    random: Random,
  ) {
    super(room, random);
  }

  protected choose(): Act | undefined {
    if (this.random.chance(0.03)) this.room.drop();
    const itemKey = this.anyItem();
    if (itemKey === undefined) return undefined;
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

  private either(event: string, mutation: string, payload: object): Act {
    const person = personAt(this.who, this.random.below(this.forum.nodes.length));
    return this.random.chance(0.5) ? this.socket(event, payload) : http(person, mutation, payload);
  }
}

/** The chair: gives and ends the floor, pauses, runs the list, the items and now and then the session. */
export class RandomChair extends Actor {
  constructor(
    private readonly person: Person,
    private readonly sessionId: string,
    room: RoomFollower,
    random: Random,
  ) {
    super(room, random);
  }

  protected choose(): Act | undefined {
    const itemKey = this.anyItem();
    if (itemKey === undefined) return undefined;
    if (this.suspended && this.random.chance(0.5)) return this.onSession();
    const dice = this.random.next();
    if (dice < 0.65) return this.onFloor(itemKey);
    return dice < 0.95 ? this.onItem(itemKey) : this.onSession();
  }

  private onFloor(itemKey: string): Act {
    const { random } = this;
    const agendaItemId = globalId('AgendaItem', itemKey);
    const id = (): string => {
      const requests = this.state.requestsOn(itemKey);
      return requests.length === 0 ? '' : globalId('FloorRequest', random.pick(requests).key);
    };
    const speakingTime = random.chance(0.5) ? `PT${1 + random.below(5)}M` : null;
    return random.pick<Act>([
      this.socket('floor:give', { id: id() }),
      this.socket('floor:give', { id: id() }),
      this.socket('floor:end', { id: id() }),
      this.socket('floor:withdraw', { id: id() }),
      this.socket('floor:pause', { agendaItemId }),
      this.socket('floor:resume', { agendaItemId }),
      this.socket('floor:list', { agendaItemId, open: random.chance(0.75), speakingTime }),
    ]);
  }

  private onItem(itemKey: string): Act {
    const { person, random } = this;
    const id = globalId('AgendaItem', itemKey);
    const input = itemInput({
      title: `Item ${random.below(1_000)}`,
      parentId: random.chance(0.3) ? id : undefined,
    });
    return random.pick<Act>([
      http(person, 'openAgendaItem', { id }),
      http(person, 'openAgendaItem', { id }),
      http(person, 'suspendAgendaItem', { id }),
      http(person, 'addAgendaItem', { sessionId: this.sessionId, input }),
      this.itemByVersion(itemKey, id),
      http(person, 'closeAgendaItem', { id, outcome: random.pick(OUTCOMES), summary: 'So it was.' }),
    ]);
  }

  private itemByVersion(itemKey: string, id: string): Act {
    const version = this.state.session.items[itemKey]?.version ?? 0;
    return http(this.person, 'moveAgendaItem', {
      id,
      version,
      parentId: null,
      position: this.random.below(4),
    });
  }

  private onSession(): Act {
    return http(this.person, this.suspended ? 'openSession' : 'suspendSession', { id: this.sessionId });
  }

  private get suspended(): boolean {
    return this.state.session.session?.state === 'SUSPENDED';
  }
}
