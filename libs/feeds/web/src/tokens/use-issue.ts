import { useApolloClient } from '@apollo/client/react';
import { FeedTokensDocument, IssueFeedTokenDocument, serverClock, useAction } from '@parley/api-client';
import { CLASSIFICATIONS } from '@parley/kernel';
import { useLocale } from '@parley/ui';

const DAY = 86_400_000;

/** A token as the form holds it. */
export interface TokenDraft {
  readonly name: string;
  /** Empty: the issuer's own delegation; for an administrator, observers. */
  readonly delegation: string;
  readonly ceiling: string;
  /** How long it stands, in days. */
  readonly days: string;
}

export const NEW_TOKEN: TokenDraft = { name: '', delegation: '', ceiling: 'UNCLASSIFIED', days: '90' };

/** Issues a token; gives back its secret, or `null` when the server did not issue it. */
export const useIssue = () => {
  const client = useApolloClient();
  const { language } = useLocale();
  const [act, state] = useAction(IssueFeedTokenDocument);
  const issue = async (draft: TokenDraft): Promise<string | null> => {
    const ended = await act({
      name: draft.name,
      delegation: draft.delegation === '' ? null : draft.delegation,
      ceiling: CLASSIFICATIONS.find((level) => level === draft.ceiling) ?? 'UNCLASSIFIED',
      expiresAt: new Date(serverClock.now() + Number(draft.days) * DAY).toISOString(),
      language,
    });
    if (ended.kind !== 'done') return null;
    void client.refetchQueries({ include: [FeedTokensDocument] });
    return ended.data.secret;
  };
  return [issue, state] as const;
};
