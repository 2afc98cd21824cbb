import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** Where the secretariat schedules a session. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Schedule a session`}>{null}</Page>;
};
