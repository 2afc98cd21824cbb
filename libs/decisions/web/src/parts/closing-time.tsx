import { Trans, useLingui } from '@lingui/react/macro';
import { Countdown, Instant } from '@parley/ui';
import { FORUM_ZONE } from './forum-zone';

/** Until when something is open: in the reader’s time and the forum’s, and how long that is. */
export const ClosingTime = ({ at }: { readonly at: string }) => {
  const { t } = useLingui();
  return (
    <>
      <Trans>Closes</Trans> <Instant at={at} zone={FORUM_ZONE} /> · <Countdown to={at} passed={t`closed`} />
    </>
  );
};
