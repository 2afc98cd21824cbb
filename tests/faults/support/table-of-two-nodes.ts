import { randomUUID } from 'node:crypto';
import {
  eventually,
  type Forum,
  Person,
  type RoomClient,
  Secretariat,
  SpreadingProxy,
  startForum,
} from '@parley/testkit';
import { circulated } from '../../api/support/papers';
import { Editor } from '../../api/support/shared-document';
import { sleep } from './random';
import { START } from './reference';
import { RoomFollower } from './room-follower';

/** In this order they come through the proxy: every other one to the same node, the chair and France to the first. */
const SEATED = ['chair', 'jpn', 'fra', 'kor', 'nor', 'aus'] as const;
export type Seated = (typeof SEATED)[number];

const emailOf = (who: Seated): string =>
  who === 'chair' ? 'chair@secretariat.example' : `head@${who}.example`;

/** What one screen was told last, beside the events. */
export interface Live {
  readonly present: readonly string[] | undefined;
  readonly people: number | undefined;
  readonly clock: object | undefined;
  readonly pointer: string | undefined;
}

/** A consultation in one room on two nodes behind a proxy, with everything going on that a room can have. */
export class TableOfTwoNodes {
  readonly people = new Map<Seated, Person>();
  readonly rooms = new Map<Seated, RoomFollower>();
  readonly editors: Editor[] = [];

  private constructor(
    readonly forum: Forum,
    readonly proxy: SpreadingProxy,
    readonly sessionId: string,
    readonly agendaItemId: string,
    readonly revisionId: string,
    readonly documentId: string,
  ) {}

  static async laid(env: Record<string, string>): Promise<TableOfTwoNodes> {
    const forum = await startForum({ nodes: 2, env, kept: true });
    const proxy = await SpreadingProxy.before(forum.nodes.map(({ address }) => address));
    const paper = await circulated(forum);
    const { session, item } = await new Secretariat(forum).underWay({}, { paperIds: [paper.id] });
    const rapporteur = await forum.person('rapporteur@secretariat.example');
    const notes = await rapporteur.does<{ documentId: string }>('beginNotes', { agendaItemId: item.id });
    const revisionId = paper.current?.id ?? '';
    const table = new TableOfTwoNodes(forum, proxy, session.id, item.id, revisionId, notes.documentId);
    await table.seat();
    return table;
  }

  person(who: Seated): Person {
    const found = this.people.get(who);
    if (found === undefined) throw new Error(`${who} does not sit here`);
    return found;
  }

  room(who: Seated): RoomFollower {
    const found = this.rooms.get(who);
    if (found === undefined) throw new Error(`${who} does not sit here`);
    return found;
  }

  /** The connection on which somebody is in the room now; waits while there is none. */
  async client(who: Seated): Promise<RoomClient> {
    const client = await eventually(
      async () => this.room(who).room,
      (found) => found !== undefined,
    );
    if (client === undefined) throw new Error(`${who} is not in the room`);
    return client;
  }

  /** Sends one event on whatever connection stands, again under the same name until it is acknowledged. */
  async insist(who: Seated, event: string, payload: object): Promise<string> {
    const named = { clientMutationId: randomUUID(), ...payload };
    for (;;) {
      const answer = await this.room(who)
        .ask(event, named)
        .catch(() => undefined);
      if (answer?.ok === true) return String(answer['id']);
      if (answer?.refusal !== undefined) throw new Error(`${who}, ${event}: ${JSON.stringify(answer)}`);
      await sleep(50);
    }
  }

  point(paragraph: string): Promise<unknown> {
    const { agendaItemId, revisionId } = this;
    return this.person('chair').does(
      'pointAt',
      { agendaItemId, revisionId, paragraph },
      'paragraph revision { id }',
    );
  }

  async live(who: Seated): Promise<Live> {
    const { presence, clocks, pointers } = await this.client(who);
    const [there, clock] = [presence.items.at(-1), clocks.items.at(-1)];
    return {
      present: there?.present,
      people: there?.people.length,
      clock: clock && { requestId: clock.requestId, startedAt: clock.startedAt, limit: clock.limit },
      pointer: pointers.items.at(-1)?.paragraph,
    };
  }

  /** Resolves once these are told the same, and it passes. */
  async agreed(among: readonly Seated[], passes: (live: Live) => boolean): Promise<Live> {
    const told = await eventually(
      () => Promise.all(among.map((who) => this.live(who))),
      (all) => all.every((live) => passes(live) && JSON.stringify(live) === JSON.stringify(all[0])),
    );
    const [first] = told;
    if (first === undefined) throw new Error('nobody was asked');
    return first;
  }

  /** Resolves once everybody here has been told the entry with this subject. */
  async toldAll(among: readonly Seated[], subjectId: string): Promise<void> {
    await eventually(
      async () =>
        among.filter((who) => !this.room(who).events.some((event) => event.subjectId === subjectId)),
      (missing) => missing.length === 0,
    );
  }

  async close(): Promise<void> {
    for (const editor of this.editors) editor.close();
    await Promise.all([...this.rooms.values()].map((room) => room.close()));
    await this.proxy.stop();
    await this.forum.stop();
  }

  /** Somebody’s copy of the notes, through the proxy. */
  async edit(email: string): Promise<Editor> {
    const { token } = await this.forum.person(email);
    const editor = await Editor.open(new Person(this.proxy, token, email), this.documentId);
    this.editors.push(editor);
    return editor;
  }

  private async seat(): Promise<void> {
    const door = { nodes: [this.proxy], node: () => this.proxy };
    const signedIn = await Promise.all(SEATED.map((who) => this.forum.person(emailOf(who))));
    // One after the other: the proxy sends them to the two nodes in turn.
    for (const [index, who] of SEATED.entries()) {
      const token = signedIn[index]?.token;
      this.people.set(who, new Person(this.proxy, token, who));
      const room = new RoomFollower(door, token ?? '', this.sessionId, START);
      this.rooms.set(who, room);
      await room.start();
    }
  }
}
