import { randomUUID } from 'node:crypto';
import { keyOf } from '@parley/kernel';
import type { Forum } from '@parley/testkit';
import { type Everywhere, personAt } from './delegates';
import { type Random, sleep } from './random';
import type { RoomFollower } from './room-follower';

/** What a delegate was told in the end about one action. */
export interface Told {
  readonly action: 'floor.requested' | 'floor.withdrawn';
  /** Key of the request, or the code of the refusal. */
  readonly key: string | undefined;
  readonly refusal: string | undefined;
  /** Attempts that ended without an answer. */
  readonly unanswered: number;
}

interface Answer {
  readonly id?: string;
  readonly refusal?: string;
}

const REQUEST = `mutation ($item: ID!, $name: String!) {
  requestFloor(agendaItemId: $item, kind: STATEMENT, clientMutationId: $name) {
    ... on FloorRequest { id } ... on Refusal { code } } }`;

/** Asks and takes back, by HTTP or by its socket, and asks again under the same name until it has an answer. */
export class StubbornDelegate {
  readonly history: Told[] = [];
  private waiting: string | undefined;

  constructor(
    private readonly forum: Forum,
    private readonly who: Everywhere,
    readonly room: RoomFollower,
    private readonly itemId: string,
    private readonly random: Random,
  ) {}

  get code(): string {
    return this.who.code;
  }

  async act(still: () => boolean): Promise<void> {
    while (still()) {
      await this.random.pause(400);
      await this.turn();
    }
  }

  private turn(): Promise<void> {
    const held = this.waiting;
    if (held === undefined) return this.request();
    // Asking twice is refused: there must be something that never happened.
    return this.random.chance(0.25) ? this.request() : this.withdraw(held);
  }

  private async request(): Promise<void> {
    const name = randomUUID();
    const payload = { agendaItemId: this.itemId, kind: 'STATEMENT', clientMutationId: name };
    const [answer, unanswered] = await this.insist(() =>
      this.random.chance(0.5) && this.room.connected
        ? this.bySocket('floor:request', payload)
        : this.byHttp(name),
    );
    const key = answer.id === undefined ? undefined : keyOf('FloorRequest', answer.id);
    if (answer.id !== undefined) this.waiting = answer.id;
    this.history.push({ action: 'floor.requested', key, refusal: answer.refusal, unanswered });
  }

  private async withdraw(id: string): Promise<void> {
    const payload = { id, clientMutationId: randomUUID() };
    const [answer, unanswered] = await this.insist(() => this.bySocket('floor:withdraw', payload));
    const key = answer.refusal === undefined ? keyOf('FloorRequest', id) : undefined;
    if (answer.refusal === undefined) this.waiting = undefined;
    this.history.push({ action: 'floor.withdrawn', key, refusal: answer.refusal, unanswered });
  }

  private async insist(attempt: () => Promise<Answer>): Promise<[Answer, number]> {
    for (let unanswered = 0; ; unanswered += 1) {
      try {
        const answer = await attempt();
        // Somebody else was at it: nothing was decided yet.
        if (answer.refusal !== 'CONFLICT') return [answer, unanswered];
      } catch {
        // No answer is no answer, whatever the reason.
      }
      await sleep(100);
    }
  }

  private async bySocket(event: string, payload: object): Promise<Answer> {
    const answer = await this.room.ask(event, payload);
    if (answer.ok) return typeof answer['id'] === 'string' ? { id: answer['id'] } : {};
    if (answer.refusal === undefined) throw new Error('a fault');
    return { refusal: answer.refusal.code };
  }

  private async byHttp(name: string): Promise<Answer> {
    const node = this.random.below(this.forum.nodes.length);
    const person = personAt(this.who, node);
    const { data } = await person.graphql<{ requestFloor: { id?: string; code?: string } | null }>(REQUEST, {
      item: this.itemId,
      name,
    });
    const answer = data?.requestFloor;
    if (answer === null || answer === undefined) throw new Error('a fault');
    return answer.code === undefined ? { id: answer.id ?? '' } : { refusal: answer.code };
  }
}
