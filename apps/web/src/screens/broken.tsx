import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { EmptyState, useDocumentTitle } from '@parley/ui';

/** A screen that fell over, or could not be loaded because a newer version is out: a fresh start mends both. */
export const Broken = () => {
  const { t } = useLingui();
  useDocumentTitle(t`Something went wrong`);
  return (
    <div role="alert">
      <EmptyState
        title={t`Something went wrong`}
        action={
          <Button onClick={() => window.location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
        }
      >
        <Trans>This screen could not be shown. Nothing you did before is lost.</Trans>
      </EmptyState>
    </div>
  );
};
