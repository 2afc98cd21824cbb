import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** Tokens of the machines that read for a delegation. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Feeds`}>{null}</Page>;
};
