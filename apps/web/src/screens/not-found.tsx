import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '@parley/ui';
import { Link } from 'react-router';

/** No such address. */
export const NotFound = () => {
  const { t } = useLingui();
  return (
    <Page title={t`There is no such page`} width="narrow">
      <p>
        <Trans>
          The address may be mistyped, or the page has moved. <Link to="/">Go to Today</Link>
        </Trans>
      </p>
    </Page>
  );
};
