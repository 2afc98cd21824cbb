import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NotesToLinkDocument } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { Found } from '../links/note-choice';
import styles from './brief.module.css';

const SOON_MS = 250;

interface ChoiceProps {
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several of the notes that the reader sees, found by their words; the latest while nothing is looked for. What was ticked stays so. */
export const NotesChoice = ({ value, error, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), SOON_MS);
  const { data, loading } = useQuery(NotesToLinkDocument, {
    variables: { text: asked, language },
    fetchPolicy: 'cache-and-network',
  });
  const notes = data?.notes.nodes ?? [];
  return (
    <>
      <TextInput
        type="search"
        label={t`Find a note`}
        description={t`By words of its title, its text or its place.`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Checkbox.Group label={t`Notes`} required value={[...value]} error={error} onChange={onChange}>
        <div className={styles.choices}>
          {notes.map((note) => (
            <Checkbox key={note.id} value={note.id} label={<Found note={note} />} />
          ))}
        </div>
      </Checkbox.Group>
      {notes.length === 0 && !loading && (
        <p className="muted" role="status">
          <Trans>No note is found. Look for other words.</Trans>
        </p>
      )}
      {value.length > 0 && (
        <p className="muted" role="status">
          <Plural value={value.length} one="# note is ticked." other="# notes are ticked." />
        </p>
      )}
    </>
  );
};
