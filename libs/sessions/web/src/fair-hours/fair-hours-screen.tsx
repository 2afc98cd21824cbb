import { Trans, useLingui } from '@lingui/react/macro';
import { useViewer } from '@parley/delegations/web';
import { NoPermission, Page, useNow } from '@parley/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { LinkButton } from '../parts/link-button';
import styles from './fair-hours.module.css';
import { Results } from './results';
import { firstDraft, type SearchDraft } from './search-draft';
import { SearchForm } from './search-form';

/** Where a fair hour is found: a search, the proposals, and what any time would mean for every seat. */
export const Component = () => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  return (
    <Page
      title={t`Find a fair hour`}
      lead={<Trans>No hour suits all. These let the nights rotate among those who have to carry them.</Trans>}
      actions={
        viewerCan.keepHolidays && (
          <LinkButton to="/days-off" variant="default">
            <Trans>Holidays and days off</Trans>
          </LinkButton>
        )
      }
    >
      {viewerCan.findFairHours ? <Finder /> : <NoPermission />}
    </Page>
  );
};

const Finder = () => {
  const [params] = useSearchParams();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const [draft, setDraft] = useState<SearchDraft>(() => firstDraft(today, params));
  // Named formats wait for their delegations; all others can be answered at once.
  const [asked, setAsked] = useState<SearchDraft | null>(
    draft.named.length > 0 || draft.format === 'ALL' || draft.format === 'ALLIES' ? draft : null,
  );
  return (
    <div className={styles.finder}>
      <SearchForm draft={draft} onChange={setDraft} onSearch={() => setAsked(draft)} />
      {asked !== null && <Results key={JSON.stringify(asked)} asked={asked} />}
    </div>
  );
};
