import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NotesToLinkDocument, type NotesToLinkQuery } from '@parley/api-client';
import { Instant, LabelTag, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../note/note.module.css';
import { Marked } from '../release/marked';

const SOON_MS = 250;

interface ChoiceProps {
  /** The note that is not chosen. */
  readonly except: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One of the notes that the reader sees, found by its words; the latest while nothing is looked for. */
export const NoteChoice = ({ except, value, error, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), SOON_MS);
  const { data, loading } = useQuery(NotesToLinkDocument, {
    variables: { text: asked, language },
    fetchPolicy: 'cache-and-network',
  });
  const notes = (data?.notes.nodes ?? []).filter(({ id }) => id !== except);
  return (
    <>
      <TextInput
        type="search"
        label={t`Find a note`}
        description={t`By words of its title, its text or its place.`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange('');
        }}
      />
      <Radio.Group label={t`The other note`} required value={value} error={error} onChange={onChange}>
        <Stack gap={6} mt={6}>
          {notes.map((note) => (
            <Radio key={note.id} value={note.id} label={<Found note={note} />} />
          ))}
        </Stack>
      </Radio.Group>
      {notes.length === 0 && !loading && (
        <p className="muted" role="status">
          <Trans>No note is found. Look for other words.</Trans>
        </p>
      )}
    </>
  );
};

/** A note among those that are found. */
export const Found = ({ note }: { readonly note: NotesToLinkQuery['notes']['nodes'][number] }) => (
  <>
    <Marked label={note.label} />
    {note.title}{' '}
    <span className={styles.small}>
      {note.originator.code} · <Instant at={note.observedFrom} /> <LabelTag marking={note.label} />
    </span>
  </>
);
