import { Trans } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { LinkButton } from '../parts/link-button';

/** From the calendar: to the finder for those who plan, to the own days for those who keep them. */
export const FairHoursLinks = () => {
  const { viewerCan } = useViewer();
  return (
    <>
      {viewerCan.findFairHours && (
        <LinkButton to="/fair-hours" variant="default">
          <Trans>Find a fair hour</Trans>
        </LinkButton>
      )}
      {viewerCan.keepBlackouts && (
        <LinkButton to="/days-off" variant="default">
          <Trans>Days we cannot</Trans>
        </LinkButton>
      )}
    </>
  );
};
