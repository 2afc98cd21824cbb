import { type Classification, classificationOf, globalId } from '@parley/kernel';
import { type LoaderOf, oneByKey, type ReadScope } from '@parley/platform';

/** A feed token as the API shows it; never its secret. */
export interface FeedTokenView {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly ceiling: Classification;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revoked: boolean;
}

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
  readonly ceiling: number;
  readonly issued_at: string;
  readonly expires_at: string;
  readonly last_used_at: string | null;
  readonly revoked_at: string | null;
}

const SELECT = `select t.id, t.name, t.delegation, t.ceiling, t.issued_at, t.expires_at, c.last_used_at, t.revoked_at
  from feed_token t join credential c on c.id = t.id`;

const viewOf = (row: TokenRow): FeedTokenView => ({
  id: globalId('FeedToken', row.id),
  name: row.name,
  code: row.delegation,
  ceiling: classificationOf(row.ceiling),
  issuedAt: row.issued_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revoked: row.revoked_at !== null,
});

const rowByKey = oneByKey<TokenRow>(`${SELECT} where t.id = any ($1)`, ({ id }) => id);

export const feedTokenByKey: LoaderOf<string, FeedTokenView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && viewOf(row));
  },
};

/** Tokens that the reader's policy shows, newest first. */
export const feedTokensOf = async (scope: ReadScope): Promise<FeedTokenView[]> =>
  (await scope.query<TokenRow>(`${SELECT} order by t.issued_at desc, t.id`)).map(viewOf);
