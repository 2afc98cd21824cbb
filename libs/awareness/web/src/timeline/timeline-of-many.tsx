import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type NoteFilter, NoteTimelineDocument, useListNews } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { useState } from 'react';
import type { ShownFilter } from '../filter/use-note-filter';
import { step } from '../words/roving';
import { daysOf, stretchFormat } from './stretch-words';
import styles from './timeline.module.css';

const EVERY_MS = 60_000;
/** A hundred readers must not ask in the same instant. */
const PACE = { togetherMs: 300, spreadMs: 1_200 };
const concerns = (type: string): boolean => type !== 'note.assessed';
/** What there is at all is seen beside the most, however little it is. */
const LEAST_HEIGHT = 4;

interface ManyProps {
  readonly filter: NoteFilter;
  readonly onAsk: (next: Partial<ShownFilter>) => void;
}

/** How many notes were observed when, where they are more than a page of the list: choosing a stretch shows its notes alone. */
const TimelineOfMany = ({ filter, onAsk }: ManyProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const [at, setAt] = useState(0);
  const { data, failed, refetch } = useLiveQuery(NoteTimelineDocument, {
    variables: { filter },
    everyMs: EVERY_MS,
  });
  useListNews('notes', concerns, refetch, PACE);
  if (data === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  const { stretches, unit, totalCount } = data.noteTimeline;
  const said = new Intl.DateTimeFormat(locale, { ...stretchFormat(unit), timeZone: 'UTC' });
  const most = Math.max(1, ...stretches.map(({ count }) => count));
  const current = Math.min(at, stretches.length - 1);
  return (
    <div className={styles.timeline}>
      <div className={styles.stretches} role="group" aria-label={t`Notes by when they were observed`}>
        {stretches.map(({ from, to, count }, index) => {
          const when = said.format(new Date(from));
          return (
            <button
              key={from}
              type="button"
              data-step
              tabIndex={index === current ? 0 : -1}
              aria-disabled={count === 0}
              className={styles.stretch}
              style={{ '--height': count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / most) * 100) }}
              aria-label={t`${when}: ${count}`}
              title={t`${when}: ${count}`}
              onClick={() => {
                setAt(index);
                if (count > 0) onAsk(daysOf(from, to));
              }}
              onKeyDown={(event) => step(event, stretches.length, index, setAt)}
            />
          );
        })}
      </div>
      <div aria-hidden="true" className={styles.ends}>
        <span>{said.format(new Date(stretches[0]?.from ?? 0))}</span>
        <span>{said.format(new Date(stretches.at(-1)?.from ?? 0))}</span>
      </div>
      <p className={styles.said}>
        <Plural value={totalCount} one="# note." other="# notes." />{' '}
        <Trans>Choose a stretch of time to see its notes alone.</Trans>
      </p>
    </div>
  );
};
export default TimelineOfMany;
