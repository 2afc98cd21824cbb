import { Trans } from '@lingui/react/macro';
import type { FeedTokenLineFragment } from '@parley/api-client';
import { SeatChip, shortDay, useLevelName, useLocale, useNow, useReaderZone } from '@parley/ui';
import { Moment } from './moment';
import { Revoke } from './revoke';
import styles from './tokens.module.css';

export interface TokenRowProps {
  readonly token: FeedTokenLineFragment;
  readonly onRevoked: () => void;
}

/** One token: whose it is, how high it reads, until when, and when it was last used. */
export const TokenRow = ({ token, onRevoked }: TokenRowProps) => {
  const levelName = useLevelName();
  const usable = useStanding(token) === 'stands';
  const ceiling = levelName(token.ceiling);
  return (
    <li className={styles.token} data-over={!usable || undefined}>
      <div className={styles.what}>
        <p className={styles.name}>{token.name}</p>
        <p className={styles.facts}>
          {token.delegation ? <SeatChip seat={token.delegation} /> : <Trans>for observers</Trans>}
          <span>
            <Trans>up to {ceiling}</Trans>
          </span>
          <Expiry token={token} />
          <LastUse token={token} />
        </p>
      </div>
      {usable && <Revoke id={token.id} name={token.name} onRevoked={onRevoked} />}
    </li>
  );
};

const useStanding = ({ revoked, expiresAt }: FeedTokenLineFragment): 'stands' | 'expired' | 'revoked' => {
  const now = useNow();
  if (revoked) return 'revoked';
  return Date.parse(expiresAt) <= now ? 'expired' : 'stands';
};

const Expiry = ({ token }: { readonly token: FeedTokenLineFragment }) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const standing = useStanding(token);
  const day = shortDay(new Date(token.expiresAt), zone, locale);
  if (standing === 'revoked')
    return (
      <b className={styles.ended}>
        <Trans>revoked</Trans>
      </b>
    );
  if (standing === 'expired')
    return (
      <b className={styles.ended}>
        <Trans>expired on {day}</Trans>
      </b>
    );
  return (
    <Moment at={token.expiresAt}>
      <Trans>expires on {day}</Trans>
    </Moment>
  );
};

const LastUse = ({ token }: { readonly token: FeedTokenLineFragment }) => {
  if (token.lastUsedAt === null)
    return (
      <span>
        <Trans>never used</Trans>
      </span>
    );
  return (
    <span>
      <Trans>last used</Trans> <Moment at={token.lastUsedAt} />
    </span>
  );
};
