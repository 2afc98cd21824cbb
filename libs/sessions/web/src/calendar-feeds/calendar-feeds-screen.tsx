import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';
import { useState } from 'react';
import { LinkButton } from '../parts/link-button';
import { FeedsPanel } from './feeds-panel';
import { HowToPanel } from './how-to-panel';
import { MakePanel } from './make-panel';

/** The reader's sessions in their own calendar program: private addresses, made, shown once, and revoked. */
export const Component = () => {
  const { t } = useLingui();
  // Only while this page is open: the server keeps no address that could be shown again.
  const [address, setAddress] = useState<string | null>(null);
  return (
    <Page
      title={t`Your calendar`}
      width="narrow"
      lead={
        <Trans>
          Your sessions in the calendar program that you use every day: by a private address that it looks at
          by itself.
        </Trans>
      }
      actions={
        <LinkButton to="/calendar" variant="default">
          <Trans>Go to the calendar</Trans>
        </LinkButton>
      }
    >
      <MakePanel address={address} onMade={setAddress} />
      <FeedsPanel />
      <HowToPanel />
    </Page>
  );
};
