import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { FairHoursDocument, type FairHoursQuery } from '@parley/api-client';
import { boundsOf } from '@parley/sessions/model';
import { EmptyState, ErrorState, Loading, useLocale } from '@parley/ui';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useState } from 'react';
import { EffectPanel } from './effect-panel';
import styles from './fair-hours.module.css';
import { groundOf, seatsByCode } from './ground';
import { type SearchDraft, searchOf } from './search-draft';
import { onTrack, type Track } from './slot-steps';
import { SuggestionList } from './suggestion-list';

/** The proposals for a search, and the strip on which any other time is tried. */
export const Results = ({ asked }: { readonly asked: SearchDraft }) => {
  const { language } = useLocale();
  const query = useQuery(FairHoursDocument, {
    variables: { search: searchOf(asked), language },
    fetchPolicy: 'cache-and-network',
  });
  const data = query.data ?? query.previousData;
  if (data !== undefined) return <Found asked={asked} found={data} />;
  if (query.error === undefined) return <Loading />;
  return <Refused error={query.error} onRetry={() => void query.refetch()} />;
};

/** A search that cannot be answered: the server says what to change. */
const Refused = ({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) => {
  const { t } = useLingui();
  const refused =
    CombinedGraphQLErrors.is(error) &&
    error.errors.every(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  if (!refused) return <ErrorState onRetry={onRetry} />;
  const words = [...new Set(error.errors.map(({ message }) => message.replace(/^\w+: /, '')))];
  return (
    <div role="alert">
      <EmptyState title={t`This cannot be searched`}>{words.join(' ')}</EmptyState>
    </div>
  );
};

const STEPS = { HOUR: 60, HALF_HOUR: 30 } as const;

const trackOf = (asked: SearchDraft): Track => {
  const { from, to } = boundsOf(asked);
  const step = STEPS[asked.grid];
  return { first: from, last: to - step * 60_000, step };
};

const Found = ({ asked, found }: { readonly asked: SearchDraft; readonly found: FairHoursQuery }) => {
  const { t } = useLingui();
  const track = trackOf(asked);
  const { suggestSlots: slots, slotGround } = found;
  const [at, setAt] = useState(() =>
    onTrack(track, slots[0] === undefined ? track.first : Date.parse(slots[0].startsAt)),
  );
  return (
    <div className={styles.results}>
      <div>
        {slots.length === 0 ? (
          <EmptyState title={t`No hour is free for all of them`}>
            <Trans>
              Weekends, days off or other sessions stand in the way of every start. Move the marker to see
              what does, or search other days.
            </Trans>
          </EmptyState>
        ) : (
          <SuggestionList slots={slots} timeZone={asked.timeZone} at={at} onChoose={setAt} />
        )}
      </div>
      <EffectPanel
        asked={asked}
        ground={groundOf(slotGround)}
        names={seatsByCode(slotGround)}
        track={track}
        at={at}
        onMove={setAt}
      />
    </div>
  );
};
