import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Page } from '@parley/ui';

/** A screen that fell over, or could not be loaded because a newer version is out: a fresh start mends both. */
export const Broken = () => {
  const { t } = useLingui();
  return (
    <Page title={t`Something went wrong`} width="narrow">
      <p role="alert">
        <Trans>This screen could not be shown. Nothing you did before is lost.</Trans>
      </p>
      <Group>
        <Button onClick={() => window.location.reload()}>
          <Trans>Load the page again</Trans>
        </Button>
      </Group>
    </Page>
  );
};

/** The same where not even the frame could be shown. */
export const AllBroken = () => (
  <main>
    <Broken />
  </main>
);
