import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { TechniquesDocument } from '@parley/api-client';
import { useState } from 'react';
import type { NoteDraft } from './note-draft';
import styles from './write.module.css';

interface TechniquesProps {
  readonly draft: NoteDraft;
  readonly onChange: (part: Partial<NoteDraft>) => void;
}

/** Techniques of DISARM: found by words or number, with whose work the catalogue is. */
export const TechniquesField = ({ draft: { techniques }, onChange }: TechniquesProps) => {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const { data } = useQuery(TechniquesDocument, { variables: { text }, skip: text.trim().length < 2 });
  const found = (data?.disarmTechniques.techniques ?? []).filter(
    ({ id }) => !techniques.some((chosen) => chosen.id === id),
  );
  return (
    <fieldset className={styles.group}>
      <legend>{t`DISARM techniques`}</legend>
      {techniques.length > 0 && (
        <ul className={styles.techniques} aria-label={t`Techniques of this note`}>
          {techniques.map(({ id, name }) => (
            <li key={id}>
              <span lang="en">
                {id} {name}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t`Remove ${id}`}
                onClick={() => onChange({ techniques: techniques.filter((one) => one.id !== id) })}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextInput
        type="search"
        label={t`Find a technique`}
        description={t`By a word of its name, or its number.`}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ul className={styles.techniques} aria-label={t`Techniques found`}>
        {(text.trim().length < 2 ? [] : found.slice(0, 8)).map(({ id, name }) => (
          <li key={id}>
            <span lang="en">
              {id} {name}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t`Add ${id}`}
              onClick={() => onChange({ techniques: [...techniques, { id, name }] })}
            >
              <Trans>Add</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.small} lang="en">
        DISARM Framework, DISARM Foundation, CC BY-SA 4.0
      </p>
    </fieldset>
  );
};
