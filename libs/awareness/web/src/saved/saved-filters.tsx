import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import {
  ChangeFilterDocument,
  DeleteFilterDocument,
  newMutationId,
  type NoteFilter,
  SavedFiltersDocument,
  type SavedFilterLineFragment,
  SaveFilterDocument,
  useAction,
  useListNews,
} from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from './address-of';
import styles from './saved.module.css';

const EVERY_MS = 60_000;
const PACE = { togetherMs: 500, spreadMs: 2_000 };
const concerns = (type: string): boolean => type !== 'note.assessed';
const LONGEST_NAME = 100;

/** The filters that the reader keeps, with how much newly matches each, and a way to keep the one that is shown. */
const SavedFilters = ({ filter }: { readonly filter: NoteFilter }) => {
  const { data, refetch } = useLiveQuery(SavedFiltersDocument, { variables: {}, everyMs: EVERY_MS });
  useListNews('notes', concerns, refetch, PACE);
  const filters = data?.savedNoteFilters ?? [];
  const told = filters.reduce((sum, { notify, unread }) => sum + (notify ? unread : 0), 0);
  return (
    <details className={styles.saved}>
      <summary>
        <Plural
          value={filters.length}
          _0="Filters you keep: none yet"
          one="# filter you keep"
          other="# filters you keep"
        />
        {told > 0 && (
          <>
            {' · '}
            <Plural value={told} one="# new match" other="# new matches" />
          </>
        )}
      </summary>
      <ul>
        {filters.map((one) => (
          <SavedFilter key={one.id} filter={one} onDone={refetch} />
        ))}
      </ul>
      <SaveForm filter={filter} onDone={refetch} />
    </details>
  );
};

interface SavedProps {
  readonly filter: SavedFilterLineFragment;
  readonly onDone: () => void;
}

const SavedFilter = ({ filter, onDone }: SavedProps) => {
  const { t } = useLingui();
  const { id, name, notify, unread } = filter;
  const [change, changed] = useAction(ChangeFilterDocument);
  const [remove, removed] = useAction(DeleteFilterDocument);
  const [renaming, rename] = useState(false);
  return (
    <li>
      <div className={styles.row}>
        <Link to={addressOf(filter)} className={styles.name}>
          {name}
        </Link>
        <span>
          <Plural value={unread} _0="nothing new" one="# new match" other="# new matches" />
        </span>
        <Checkbox
          size="md"
          label={t`Tell me`}
          aria-label={t`Tell me of ${name}`}
          checked={notify}
          onChange={({ currentTarget }) => void change({ id, notify: currentTarget.checked }).then(onDone)}
        />
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`Rename ${name}`}
          onClick={() => rename(!renaming)}
        >
          <Trans>Rename</Trans>
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`Delete ${name}`}
          loading={removed.pending}
          onClick={() => void remove({ id }).then(onDone)}
        >
          <Trans>Delete</Trans>
        </Button>
      </div>
      {renaming && (
        <NameForm
          label={t`New name`}
          start={name}
          submit={t`Rename`}
          error={fieldError(changed.outcome, 'name')}
          pending={changed.pending}
          onSubmit={(next) =>
            void change({ id, name: next }).then(({ kind }) => {
              if (kind === 'done') rename(false);
              onDone();
            })
          }
        />
      )}
      <RefusalAlert outcome={fieldError(changed.outcome, 'name') === undefined ? changed.outcome : null} />
      <RefusalAlert outcome={removed.outcome} />
    </li>
  );
};

const SaveForm = ({ filter, onDone }: { readonly filter: NoteFilter; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const [save, { pending, outcome }] = useAction(SaveFilterDocument);
  const [notify, tell] = useState(true);
  const [mutationId, renew] = useState(newMutationId);
  const [kept, keep] = useState(0);
  const submit = async (name: string): Promise<void> => {
    const { kind } = await save({ name, filter, notify, clientMutationId: mutationId });
    if (kind !== 'failed') renew(newMutationId());
    if (kind !== 'done') return;
    keep(kept + 1);
    onDone();
  };
  return (
    <div className={styles.keep}>
      <NameForm
        key={kept}
        label={t`Keep what is shown now as`}
        start=""
        submit={t`Keep this filter`}
        error={fieldError(outcome, 'name')}
        pending={pending}
        onSubmit={(name) => void submit(name)}
      />
      <Checkbox
        size="md"
        label={t`Tell me of what newly matches: here, and by a letter an hour at most`}
        checked={notify}
        onChange={({ currentTarget }) => tell(currentTarget.checked)}
      />
      <RefusalAlert outcome={fieldError(outcome, 'name') === undefined ? outcome : null} />
    </div>
  );
};

interface NameProps {
  readonly label: string;
  readonly start: string;
  readonly submit: string;
  readonly error: string | undefined;
  readonly pending: boolean;
  readonly onSubmit: (name: string) => void;
}

const NameForm = ({ label, start, submit, error, pending, onSubmit }: NameProps) => {
  const [name, setName] = useState(start);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onSubmit(name.trim());
      }}
    >
      <TextInput
        label={label}
        maxLength={LONGEST_NAME}
        value={name}
        error={error}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={pending}>
        {submit}
      </Button>
    </form>
  );
};

export default SavedFilters;
