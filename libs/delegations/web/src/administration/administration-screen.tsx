import { useLingui } from '@lingui/react/macro';
import { NoPermission, Page } from '@parley/ui';
import { useViewer } from '../viewer/viewer-context';

/** People, accreditation, clearances and sign-ins. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  return <Page title={t`Administration`}>{viewerCan.administer ? null : <NoPermission />}</Page>;
};
