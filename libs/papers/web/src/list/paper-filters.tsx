import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import { type PaperKind, type PaperState, SessionsForPapersDocument } from '@parley/api-client';
import { PAPER_KINDS, PAPER_STATES } from '@parley/papers/model';
import styles from '../parts/papers.module.css';
import { usePaperWords } from '../parts/use-paper-words';

/** What the list is narrowed to; empty for everything. */
export interface PaperFilter {
  readonly kind: PaperKind | '';
  readonly state: PaperState | '';
  readonly sessionId: string;
  /** Only what the reader has yet to read. */
  readonly unread: boolean;
}

/** Everything. */
export const NO_FILTER: PaperFilter = { kind: '', state: '', sessionId: '', unread: false };

/** A filter as the query takes it. */
export const variablesOf = ({ kind, state, sessionId, unread }: PaperFilter) => ({
  kinds: kind === '' ? null : [kind],
  states: state === '' ? null : [state],
  sessionId: sessionId === '' ? null : sessionId,
  unread,
});

// The list has no use for one: a revision is superseded, not its paper.
const STATES = PAPER_STATES.filter((state) => state !== 'SUPERSEDED');

interface PaperFiltersProps {
  readonly filter: PaperFilter;
  readonly onChange: (filter: PaperFilter) => void;
}

/** Narrows the list by kind, state and session. */
export const PaperFilters = ({ filter, onChange }: PaperFiltersProps) => {
  const { t } = useLingui();
  const words = usePaperWords();
  const { data } = useQuery(SessionsForPapersDocument, { variables: { from: null } });
  const sessions = (data?.sessions.nodes ?? []).map(({ id, title, startsAt }) => ({
    value: id,
    label: `${startsAt.slice(0, 10)} ${title}`,
  }));
  return (
    <div className={styles.filters} role="group" aria-label={t`Narrow the list`}>
      <NativeSelect
        label={t`Kind`}
        data={[
          { value: '', label: t`Every kind` },
          ...PAPER_KINDS.map((kind) => ({ value: kind, label: words.kind(kind) })),
        ]}
        value={filter.kind}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, kind: PAPER_KINDS.find((kind) => kind === currentTarget.value) ?? '' })
        }
      />
      <NativeSelect
        label={t`State`}
        data={[
          { value: '', label: t`Every state` },
          ...STATES.map((state) => ({ value: state, label: words.state(state) })),
        ]}
        value={filter.state}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, state: STATES.find((state) => state === currentTarget.value) ?? '' })
        }
      />
      <NativeSelect
        label={t`Session`}
        data={[{ value: '', label: t`Every session` }, ...sessions]}
        value={filter.sessionId}
        onChange={({ currentTarget }) => onChange({ ...filter, sessionId: currentTarget.value })}
      />
      <Checkbox
        className={styles.onlyUnread ?? ''}
        label={t`Only what I have yet to read`}
        checked={filter.unread}
        onChange={({ currentTarget }) => onChange({ ...filter, unread: currentTarget.checked })}
      />
    </div>
  );
};
