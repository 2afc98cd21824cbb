import { useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { FeedTokensDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { TokenRow } from './token-row';
import styles from './tokens.module.css';

/** The tokens that this person may revoke, newest first. */
export const TokensPanel = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const query = useQuery(FeedTokensDocument, { variables: { language }, pollInterval: 15_000 });
  const tokens = (query.data ?? query.previousData)?.feedTokens;
  const refetch = () => void query.refetch().catch(() => undefined);
  return (
    <Panel
      title={t`Tokens`}
      aside={tokens && <Plural value={tokens.length} one="# token" other="# tokens" />}
    >
      {tokens === undefined && (query.error ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {tokens?.length === 0 && (
        <EmptyState title={t`No token yet`}>
          {t`Issue one below for each system that reads the feed.`}
        </EmptyState>
      )}
      {tokens !== undefined && tokens.length > 0 && (
        <ul className={styles.tokens}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoked={refetch} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
