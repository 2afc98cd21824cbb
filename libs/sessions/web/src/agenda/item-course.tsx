import { Trans, useLingui } from '@lingui/react/macro';
import type { AgendaLineFragment, LateChange } from '@parley/api-client';
import { SeatChip, shortDay, useLocale } from '@parley/ui';
import { Link } from 'react-router';
import { sessionPath } from '../parts/session-path';
import { useSessionWords } from '../wording/use-session-words';
import styles from './agenda.module.css';

/** What is said of an item beside its kind and state: its own format, discussion, late changes, the chain of deferrals. */
export const ItemCourse = ({ item }: { readonly item: AgendaLineFragment }) => (
  <>
    <OwnFormat item={item} />
    {item.withoutDiscussion && (
      <span className={styles.tag}>
        <Trans>Without discussion</Trans>
      </span>
    )}
    {item.discussionAskedBy.length > 0 && !item.withoutDiscussion && (
      <span>
        <Trans>Discussion asked for by</Trans>{' '}
        {item.discussionAskedBy.map((seat) => (
          <SeatChip key={seat.code} seat={seat} />
        ))}
      </span>
    )}
    <Late item={item} />
    {item.deferredFrom !== null && (
      <span>
        <Trans>Put off from</Trans> <Elsewhere item={item.deferredFrom} />
      </span>
    )}
    {item.deferredTo !== null && (
      <span>
        <Trans>Put off to</Trans> <Elsewhere item={item.deferredTo} />
      </span>
    )}
  </>
);

const OwnFormat = ({ item: { format, named } }: { readonly item: AgendaLineFragment }) => {
  const words = useSessionWords();
  if (format === null) return null;
  return (
    <span>
      {words.format(format)}{' '}
      {named.map((seat) => (
        <SeatChip key={seat.code} seat={seat} />
      ))}
    </span>
  );
};

const Late = ({ item: { lateChange, lateReason } }: { readonly item: AgendaLineFragment }) => {
  const { t } = useLingui();
  if (lateChange === null) return null;
  const said: Record<LateChange, string> = {
    ADDED: t`Added after adoption`,
    CHANGED: t`Changed after adoption`,
    MOVED: t`Moved after adoption`,
    WITHDRAWN: t`Withdrawn after adoption`,
  };
  return (
    <span className={styles.late}>
      {said[lateChange]}: {lateReason}
    </span>
  );
};

interface ElsewhereProps {
  readonly item: NonNullable<AgendaLineFragment['deferredTo']>;
}

const Elsewhere = ({ item: { number, session } }: ElsewhereProps) => {
  const { locale } = useLocale();
  const day = shortDay(new Date(session.startsAt), session.timeZone, locale);
  return (
    <Link to={sessionPath(session.id)}>
      {session.title}, {day} ({number})
    </Link>
  );
};
