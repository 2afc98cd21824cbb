import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import {
  type DelegationView,
  delegationView,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import { type Actor, cursorOf } from '@parley/kernel';
import {
  abortable,
  type Entry,
  follow,
  Nodes,
  type Operation,
  QueryField,
  READER_POOL,
  ReadScope,
  readRecord,
  type RecordFilter,
  Relay,
  SubscriptionField,
  Unauthenticated,
} from '@parley/platform';
import type pg from 'pg';
import { type FeedFilterInput, filterOf, pageSize, positionAfter } from './feed-arguments';
import { feedEventView, type FeedEventView } from './feed-event-view';
import { noteUse } from './note-use';

interface FeedArguments {
  readonly after?: string | null;
  readonly filter?: FeedFilterInput | null;
  readonly first?: number | null;
}

interface FeedConnection {
  readonly edges: { readonly cursor: string; readonly node: FeedEventView }[];
  readonly nodes: FeedEventView[];
  readonly pageInfo: object;
}

const connectionOf = (entries: readonly Entry[], more: boolean, after: number): FeedConnection => {
  const nodes = entries.map(feedEventView);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.cursor, node })),
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after > 0,
      startCursor: nodes[0]?.cursor ?? null,
      // Nothing new: the reader goes on from where it stood.
      endCursor: nodes.at(-1)?.cursor ?? (after > 0 ? cursorOf(after) : null),
    },
  };
};

@Resolver('FeedEvent')
export class FeedResolver {
  constructor(
    @Inject(Relay) private readonly relay: Relay,
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(Nodes) private readonly nodes: Nodes,
  ) {}

  @QueryField('feed')
  async feed(_: unknown, args: FeedArguments, operation: Operation): Promise<FeedConnection> {
    const [after, size] = [positionAfter(args.after) ?? 0, pageSize(args.first)];
    noteUse(this.pool, await operation.scope.actor());
    const entries = await readRecord(operation.scope, after, filterOf(args.filter), size + 1);
    return connectionOf(entries.slice(0, size), entries.length > size, after);
  }

  @SubscriptionField('feed')
  async follow(
    _: unknown,
    args: FeedArguments,
    operation: Operation,
  ): Promise<AsyncIterableIterator<{ feed: FeedEventView }>> {
    const actor = await operation.scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    const after = positionAfter(args.after) ?? this.relay.position;
    noteUse(this.pool, actor);
    return this.events(after, filterOf(args.filter), actor, operation);
  }

  private events(
    after: number,
    filter: RecordFilter,
    actor: Actor,
    operation: Operation,
  ): AsyncIterableIterator<{ feed: FeedEventView }> {
    const { relay } = this;
    const page = (position: number, limit: number): Promise<Entry[]> =>
      this.page(operation, position, filter, limit);
    return abortable(async function* (signal) {
      for await (const entry of follow({ relay, actor, filter, after, page, signal })) {
        yield { feed: feedEventView(entry) };
      }
    });
  }

  private async page(
    { credential }: Operation,
    after: number,
    filter: RecordFilter,
    limit: number,
  ): Promise<Entry[]> {
    const scope = new ReadScope(this.pool, credential);
    try {
      if ((await scope.actor()) === undefined) throw new Unauthenticated();
      return await readRecord(scope, after, filter, limit);
    } finally {
      await scope.finish();
    }
  }

  @ResolveField('actor')
  async actor({ actorKey }: FeedEventView, _: unknown, { scope }: Operation): Promise<PersonView | null> {
    return actorKey === null ? null : ((await scope.loader(personByKey).load(actorKey)) ?? null);
  }

  @ResolveField('delegation')
  delegation({ code }: FeedEventView): DelegationView | null {
    return code === null ? null : (delegationView(code) ?? null);
  }

  @ResolveField('subject')
  subject(
    { subjectRef, retracted }: FeedEventView,
    _: unknown,
    operation: Operation,
  ): Promise<object | null> | null {
    return retracted ? null : this.nodes.load(operation, subjectRef.type, subjectRef.key);
  }
}
