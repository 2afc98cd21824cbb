import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type FeedTokenLineFragment, RevokeFeedTokenDocument } from '@parley/api-client';
import {
  ConfirmDialog,
  RefusalAlert,
  SeatChip,
  shortDay,
  useLevelName,
  useLocale,
  useNow,
  useReaderZone,
} from '@parley/ui';
import { useState } from 'react';
import { Moment } from './moment';
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
      {usable && <Revoke token={token} onRevoked={onRevoked} />}
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

const Revoke = ({ token, onRevoked }: TokenRowProps) => {
  const { t } = useLingui();
  const [revoke, { loading, error }] = useMutation(RevokeFeedTokenDocument, { errorPolicy: 'none' });
  const [asking, setAsking] = useState(false);
  const { name } = token;
  const confirm = async () => {
    const done = await revoke({ variables: { id: token.id } }).then(
      () => true,
      () => false,
    );
    if (!done) return;
    setAsking(false);
    onRevoked();
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={t`Revoke ${name}`}
        onClick={() => setAsking(true)}
      >
        <Trans>Revoke…</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Revoke “${name}”?`}
        confirm={t`Revoke the token`}
        danger
        pending={loading}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>Whatever reads with it is cut off at once. This cannot be taken back.</Trans>
        </p>
        <RefusalAlert outcome={error === undefined ? null : { kind: 'failed' }} />
      </ConfirmDialog>
    </>
  );
};
