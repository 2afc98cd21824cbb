import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** One session: its agenda, invitations and state. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Session`}>{null}</Page>;
};
