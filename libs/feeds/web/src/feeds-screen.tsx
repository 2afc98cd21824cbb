import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { NoPermission, Page } from '@parley/ui';
import { useState } from 'react';
import { ExamplesPanel } from './examples/examples-panel';
import { TailPanel } from './tail/tail-panel';
import { useHighestMarking } from './tail/use-highest-marking';
import { IssuePanel } from './tokens/issue-panel';
import { TokensPanel } from './tokens/tokens-panel';

/** Tokens of the machines that read for a delegation, how to read with one, and what the feed says now. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  const marking = useHighestMarking();
  // Only while this page is open: the server keeps no secret that could be shown again.
  const [secret, setSecret] = useState<string | null>(null);
  if (!viewerCan.issueFeedToken)
    return (
      <Page title={t`Feeds`}>
        <NoPermission />
      </Page>
    );
  return (
    <Page
      title={t`Feeds`}
      marking={marking}
      lead={
        <Trans>
          Everything that happens, in order, for your own systems: each entry once, from any point on.
        </Trans>
      }
    >
      <TokensPanel />
      <IssuePanel secret={secret} onIssued={setSecret} />
      <ExamplesPanel secret={secret} />
      <TailPanel />
    </Page>
  );
};
