import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { HallLinkFragment } from '@parley/api-client';
import { Instant } from '@parley/ui';
import styles from './hall.module.css';

interface LinkProps {
  readonly link: HallLinkFragment;
  readonly zone: string;
}

/** A link in use: who made it and when, and how to withdraw it. */
export const StandingLink = ({
  link,
  zone,
  onWithdraw,
}: LinkProps & { readonly onWithdraw?: () => void }) => (
  <li className={styles.link}>
    <span>
      <Trans>
        since <Instant at={link.releasedAt} zone={zone} />, by {link.releasedBy.name}
      </Trans>
      {link.endsAt !== null && (
        <span className="muted">
          {' · '}
          <Trans>
            ends at <Instant at={link.endsAt} zone={zone} show="time" />
          </Trans>
        </span>
      )}
    </span>
    {onWithdraw !== undefined && (
      <Button variant="default" size="compact-sm" onClick={onWithdraw}>
        <Trans>Withdraw</Trans>
      </Button>
    )}
  </li>
);

/** A link that has ended: who had made it, when and why it ended. */
export const EndedLink = ({ link, zone }: LinkProps) => (
  <li className={styles.link}>
    <span>
      {link.endsAt !== null && <Instant at={link.endsAt} zone={zone} />}
      {' · '}
      <Reason reason={link.endReason} />
      {' · '}
      <Trans>made by {link.releasedBy.name}</Trans>
    </span>
  </li>
);

const Reason = ({ reason }: { readonly reason: HallLinkFragment['endReason'] }) => {
  const { t } = useLingui();
  switch (reason) {
    case 'WITHDRAWN':
      return t`withdrawn`;
    case 'LABEL_RAISED':
      return t`the label rose`;
    case 'SESSION_OVER':
    case null:
      return t`the session is over`;
  }
};
