import { Trans, useLingui } from '@lingui/react/macro';
import { NoPermission, Page } from '@parley/ui';
import { useSearchParams } from 'react-router';
import { useViewer } from '../viewer/viewer-context';
import styles from './administration.module.css';
import { CharterPart } from './charter/charter-part';
import { PeoplePart } from './people/people-part';
import { useReach } from './use-reach';

/** People, accreditation, clearances and sign-ins; the charter. A head of delegation comes here for the own people. */
export const Component = () => {
  const { t } = useLingui();
  const { person } = useViewer();
  const reach = useReach();
  const [search] = useSearchParams();
  const part = reach === 'FORUM' && search.get('part') === 'charter' ? 'charter' : 'people';
  const name = person?.delegation?.name ?? '';
  if (reach === 'NOBODY')
    return (
      <Page title={t`Administration`}>
        <NoPermission />
      </Page>
    );
  if (reach === 'OWN_DELEGATION')
    return (
      <Page title={t`People of the delegation: ${name}`}>
        <PeoplePart />
      </Page>
    );
  return (
    <Page title={t`Administration`}>
      <Parts part={part} />
      {part === 'charter' ? <CharterPart /> : <PeoplePart />}
    </Page>
  );
};

const Parts = ({ part }: { readonly part: 'people' | 'charter' }) => {
  const { t } = useLingui();
  const [, setSearch] = useSearchParams();
  return (
    <nav aria-label={t`Parts of the administration`} className={styles.parts}>
      <button
        type="button"
        aria-current={part === 'people' ? 'page' : undefined}
        onClick={() => setSearch({})}
      >
        <Trans>People</Trans>
      </button>
      <button
        type="button"
        aria-current={part === 'charter' ? 'page' : undefined}
        onClick={() => setSearch({ part: 'charter' })}
      >
        <Trans>Charter</Trans>
      </button>
    </nav>
  );
};
