import { useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';

/** The consultation room of one session. */
export const Component = () => {
  const { t } = useLingui();
  return <Page title={t`Consultation room`}>{null}</Page>;
};
