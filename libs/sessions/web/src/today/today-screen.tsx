import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** What needs the reader now. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Today`}>{null}</Page>;
};
