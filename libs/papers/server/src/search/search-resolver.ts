import { Resolver } from '@nestjs/graphql';
import { type Operation, QueryField, type ReadScope } from '@parley/platform';
import type { ExcerptPart } from '@parley/papers/model';
import { agendaItemByKey, sessionByKey } from '@parley/sessions/server';
import { paperByKey } from '../reading/paper-view';
import { excerptsOf } from './excerpts';
import { countFound, cursorOfFound, find, type Found, type SearchArgs } from './find';
import { searchSourceOf } from './search-sources';

interface SearchEdge {
  readonly cursor: string;
  readonly node: object;
  /** Looking for the words in a text takes longer than finding the text: only for who asks, once for the whole page. */
  readonly readExcerpt: () => Promise<readonly ExcerptPart[]>;
}

interface SearchPage {
  readonly edges: readonly SearchEdge[];
  readonly nodes: readonly object[];
  readonly pageInfo: object;
  /** Kept for the count, which is made only when it is asked for. */
  readonly text: string;
}

const hitOf = async (scope: ReadScope, { kind, id }: Found): Promise<object | undefined> => {
  switch (kind) {
    case 'Session':
      return scope.loader(sessionByKey).load(id);
    case 'AgendaItem':
      return scope.loader(agendaItemByKey).load(id);
    case 'Paper':
      return scope.loader(paperByKey).load(id);
    default: {
      const views = searchSourceOf(kind)?.views;
      return views === undefined ? undefined : scope.loader(views).load(id);
    }
  }
};

const onlyWhenAsked = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Search over what the caller may see. */
@Resolver('SearchConnection')
export class SearchResolver {
  @QueryField('search')
  async search(_: unknown, args: SearchArgs, { scope }: Operation): Promise<SearchPage> {
    const { found, more } = await find(scope, args);
    const hits = await Promise.all(found.map((one) => hitOf(scope, one)));
    const excerpts = onlyWhenAsked(() => excerptsOf(scope, args.text, found));
    const edges = found.flatMap((one, at): SearchEdge[] => {
      const node = hits[at];
      return node === undefined
        ? []
        : [
            {
              cursor: cursorOfFound(one),
              node,
              readExcerpt: async () => (await excerpts()).get(one.id) ?? [],
            },
          ];
    });
    const pageInfo = {
      hasNextPage: more,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, text: args.text };
  }
}

const SearchConnection = {
  totalCount: ({ text }: SearchPage, _: unknown, { scope }: Pick<Operation, 'scope'>): Promise<number> =>
    countFound(scope, text),
};

const SearchEdge = {
  excerpt: ({ readExcerpt }: SearchEdge): Promise<readonly ExcerptPart[]> => readExcerpt(),
};

/** Fields of a search that are more than a column. */
export const searchFields = { SearchConnection, SearchEdge };
