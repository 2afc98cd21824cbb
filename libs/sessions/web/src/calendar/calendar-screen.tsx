import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** All sessions by day. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Calendar`}>{null}</Page>;
};
