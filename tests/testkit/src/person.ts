import { type Feed, type FeedOptions, openFeed } from './feed';
import type { ForumNode } from './forum-node';
import { type GraphqlAnswer, readAnswer, type RefusalAnswer, type Thing } from './graphql-answer';
import { mutationDocument, type RefusedFields, refusalOf } from './mutation-document';
import { servedMutations, type ServedMutation } from './served-mutations';
import { openRoomSocket, RoomClient } from './room';
import { openSse, type SseStream } from './sse';

type Variables = Readonly<Record<string, unknown>>;

const served = new Map<string, Promise<ReadonlyMap<string, ServedMutation>>>();

/** A client of the forum: a person, a machine with a feed token, or a stranger without either. */
export class Person {
  constructor(
    private readonly node: Pick<ForumNode, 'address' | 'output'>,
    readonly token: string | undefined,
    readonly name: string,
  ) {}

  get headers(): Record<string, string> {
    return this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
  }

  /** POST /graphql, whatever comes back. */
  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Variables = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.node.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return readAnswer<Data>(response);
  }

  /** The data of a query that must not fail. */
  async read<Data = Record<string, unknown>>(query: string, variables: Variables = {}): Promise<Data> {
    const { data, errors, text } = await this.graphql<Data>(query, variables);
    if (data === null || data === undefined || errors !== undefined) {
      throw new Error(`${this.name} could not read: ${text}\n${query}\n${this.node.output.slice(-4_000)}`);
    }
    return data;
  }

  /** A mutation's answer: the thing or the refusal. */
  async tries<T = Thing>(
    mutation: string,
    variables: Variables = {},
    selection?: string,
  ): Promise<(T & { readonly __typename: string }) | RefusalAnswer> {
    const document = mutationDocument(await this.mutations(), mutation, Object.keys(variables), selection);
    const data = await this.read<Record<string, (T & { readonly __typename: string }) | RefusedFields>>(
      document,
      variables,
    );
    const answer = data[mutation];
    if (answer === undefined) throw new Error(`${mutation} answered nothing`);
    return 'refusedCode' in answer ? refusalOf(answer) : answer;
  }

  /** A mutation that must be accepted. */
  async does<T = Thing>(mutation: string, variables: Variables = {}, selection?: string): Promise<T> {
    const answer = await this.tries<T>(mutation, variables, selection);
    if (answer.__typename === 'Refusal') {
      throw new Error(
        `${this.name} was refused ${mutation}: ${JSON.stringify(answer)}\n${JSON.stringify(variables)}`,
      );
    }
    return answer as T;
  }

  /** A mutation that must be refused. */
  async refused(mutation: string, variables: Variables = {}): Promise<RefusalAnswer> {
    const answer = await this.tries<unknown>(mutation, variables, '__typename');
    if (answer.__typename !== 'Refusal') throw new Error(`${this.name} was not refused ${mutation}`);
    return answer as RefusalAnswer;
  }

  /** The feed as a subscription over graphql-ws. */
  feed(options: FeedOptions = {}): Feed {
    return openFeed(this.node.address, this.token, options);
  }

  /** A subscription over server-sent events. */
  sse(query: string, variables: Variables = {}): Promise<SseStream> {
    return openSse(this.node.address, this.headers, query, variables);
  }

  /** A Socket.io client of the rooms, not joined anywhere; fails when the connection is refused. */
  async socket(): Promise<RoomClient> {
    const client = new RoomClient(openRoomSocket(this.node.address, this.token));
    await client.connected();
    return client;
  }

  /** A Socket.io client that has joined one room. */
  async room(sessionId: string, after?: string): Promise<RoomClient> {
    const client = await this.socket();
    await client.join(sessionId, after);
    return client;
  }

  private mutations(): Promise<ReadonlyMap<string, ServedMutation>> {
    const known = served.get(this.node.address) ?? servedMutations(this.node.address);
    served.set(this.node.address, known);
    return known;
  }
}
