import { Plural, useLingui } from '@lingui/react/macro';
import { SavedFiltersDocument, useListNews } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel } from '@parley/ui';
import { Link } from 'react-router';

import { AWARENESS_PATH } from '../paths';
import { addressOf } from './address-of';
import styles from './saved.module.css';

const EVERY_MS = 60_000;
const PACE = { togetherMs: 500, spreadMs: 2_000 };
const concerns = (type: string): boolean => type !== 'note.assessed';

/** On the first screen: filters that tell, with what newly matches them; nothing where nothing does. */
const TodayFilters = () => {
  const { t } = useLingui();
  const { data, refetch } = useLiveQuery(SavedFiltersDocument, { variables: {}, everyMs: EVERY_MS });
  useListNews('notes', concerns, refetch, PACE);
  const told = (data?.savedNoteFilters ?? []).filter(({ notify, unread }) => notify && unread > 0);
  if (told.length === 0) return null;
  return (
    <Panel title={t`Notes that match your filters`} aside={<Link to={AWARENESS_PATH}>{t`All notes`}</Link>}>
      <ul className={styles.list}>
        {told.map((filter) => (
          <li key={filter.id}>
            <Link to={addressOf(filter)}>{filter.name}</Link>{' '}
            <Plural value={filter.unread} one="# new match" other="# new matches" />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

export default TodayFilters;
