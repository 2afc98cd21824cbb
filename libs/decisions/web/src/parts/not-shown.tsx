import { Trans } from '@lingui/react/macro';
import { LinkButton } from '@parley/sessions/web';
import { ErrorState, Loading, NoPermission, Page } from '@parley/ui';

interface NotShownProps {
  readonly title: string;
  /** It is not there, or out of the reader's sight: which of the two is not said. */
  readonly absent: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** The page of one thing that is decided, while it is not there to be shown. */
export const NotShown = ({ title, absent, failed, onRetry }: NotShownProps) => (
  <Page title={title}>
    {absent ? (
      <NoPermission
        action={
          <LinkButton to="/decisions" variant="default">
            <Trans>Go to the decisions</Trans>
          </LinkButton>
        }
      />
    ) : failed ? (
      <ErrorState onRetry={onRetry} />
    ) : (
      <Loading />
    )}
  </Page>
);
