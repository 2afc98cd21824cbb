import { globalId } from '@parley/kernel';
import { queueOrder } from '@parley/rooms/model';
import { inHours, itemInput, type Person } from '@parley/testkit';
import type { Random } from './random';
import { type Act, Actor, http } from './random-actors';
import type { RoomFollower } from './room-follower';

const RULINGS = ['UPHELD', 'REJECTED', 'NOTED'] as const;
const ORDERS = ['EN', 'FR', 'LOT'] as const;
const OUTCOMES = ['AGREED', 'TOOK_NOTE', 'DEFERRED'] as const;

/** The chair: gives and ends the floor, pauses, runs the list, the items and now and then the session. */
export class RandomChair extends Actor {
  constructor(
    private readonly person: Person,
    private readonly sessionId: string,
    /** What may be put under items. */
    private readonly papers: readonly string[],
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
    if (dice < 0.45) return this.onFloor(itemKey);
    if (dice < 0.65) return this.onTable(itemKey);
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
      this.socket('floor:rule', { id: id(), ruling: random.pick(RULINGS) }),
      this.socket('floor:rule', { id: this.current(itemKey), ruling: random.pick(RULINGS) }),
      this.socket('floor:pass', { id: id() }),
      this.socket('floor:reorder', { agendaItemId, ...this.moved(itemKey) }),
      this.socket('floor:list', {
        agendaItemId,
        open: random.chance(0.75),
        speakingTime,
        delegationTime: random.chance(0.3) ? 'PT9M' : undefined,
      }),
    ]);
  }

  /** Tours de table, shows of positions, messages, notes. */
  private onTable(itemKey: string): Act {
    const { person, random, sessionId } = this;
    const agendaItemId = globalId('AgendaItem', itemKey);
    const show = this.state.more.showOf(itemKey);
    return random.pick<Act>([
      this.socket('floor:tour', {
        agendaItemId,
        order: random.pick(ORDERS),
        presentOnly: random.chance(0.5),
      }),
      this.socket('floor:tour-end', { agendaItemId }),
      this.socket('positions:ask', { agendaItemId }),
      this.socket('positions:close', {
        id: show === undefined ? '' : globalId('ShowOfPositions', show.key),
      }),
      http(person, 'suspendMessages', { sessionId, reason: 'During the statements' }),
      http(person, 'resumeMessages', { sessionId }),
      http(person, 'beginNotes', { agendaItemId }),
    ]);
  }

  private current(itemKey: string): string {
    const speaking = this.state.requestsOn(itemKey).find(({ state }) => state === 'SPEAKING');
    return speaking === undefined ? '' : globalId('FloorRequest', speaking.key);
  }

  /** Somebody who waits changes places with the next. */
  private moved(itemKey: string): { readonly order: readonly string[]; readonly seen: readonly string[] } {
    const waiting = queueOrder(this.state.requestsOn(itemKey));
    const seen = waiting.map(({ key }) => globalId('FloorRequest', key));
    const order = [...seen];
    const from = this.random.below(Math.max(1, seen.length));
    order.splice(from + 1, 0, ...order.splice(from, 1));
    return { order, seen };
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
      this.paperByVersion(itemKey, id),
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

  private paperByVersion(itemKey: string, id: string): Act {
    const item = this.state.session.items[itemKey];
    const paperIds = this.papers.filter(() => this.random.chance(0.5));
    const input = itemInput({ title: item?.title ?? 'Item', paperIds });
    return http(this.person, 'changeAgendaItem', { id, version: item?.version ?? 0, input });
  }

  private onSession(): Act {
    const { person, random, sessionId: id } = this;
    if (this.suspended) return http(person, 'openSession', { id });
    const resumesAt = random.chance(0.5) ? inHours(1) : null;
    return http(person, 'suspendSession', { id, reason: `Reason ${random.below(1_000)}`, resumesAt });
  }

  private get suspended(): boolean {
    return this.state.session.session?.state === 'SUSPENDED';
  }
}
