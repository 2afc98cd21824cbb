import { FEED_FIELDS, type FeedEntry, type Forum, inHours, type Person } from '@parley/testkit';

/** A page of the feed, as specs look at it. */
export interface FeedPage {
  readonly nodes: readonly FeedEntry[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `query ($after: Cursor, $filter: FeedFilter, $first: Int) { feed(after: $after, filter: $filter, first: $first) {
  nodes { ${FEED_FIELDS} } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }`;

/** One page of the feed. */
export const pageOf = async (
  person: Person,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<FeedPage> => (await person.read<{ feed: FeedPage }>(PAGE, variables)).feed;

/** The whole feed as this reader may see it. */
export const entriesOf = async (person: Person): Promise<FeedEntry[]> => {
  const entries: FeedEntry[] = [];
  for (;;) {
    const { nodes, pageInfo } = await pageOf(person, { after: entries.at(-1)?.cursor, first: 100 });
    entries.push(...nodes);
    if (!pageInfo.hasNextPage) return entries;
  }
};

/** What a spec holds of a token that was issued. */
export interface IssuedToken {
  readonly secret: string;
  readonly token: {
    readonly id: string;
    readonly name: string;
    readonly ceiling: string;
    readonly revoked: boolean;
    readonly expiresAt: string;
  };
}

/** Arguments of a token where a spec does not care. */
export const tokenInput = (overrides: object = {}): Record<string, unknown> => ({
  name: 'a client of a test',
  ceiling: 'RESTRICTED',
  expiresAt: inHours(1),
  ...overrides,
});

/** A machine with a fresh token that this person issued. */
export const issued = async (
  forum: Forum,
  issuer: Person,
  overrides: object = {},
  node = 0,
): Promise<Person> => {
  const { secret } = await issuer.does<IssuedToken>('issueFeedToken', tokenInput(overrides));
  return forum.bearer(secret, 'a token', node);
};
