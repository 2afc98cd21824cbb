import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, TextInput } from '@mantine/core';
import { ItemsToBriefDocument } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { Marked } from '../release/marked';
import styles from './brief.module.css';

/** Fewer are seen at one look. */
const SEARCHED_FROM = 6;

interface ChoiceProps {
  readonly what: 'notes' | 'pictures';
  readonly sessionId: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One of the items of a session on which something may still be put, narrowed by words of the title where they are many. */
export const ItemChoice = ({ what, sessionId, value, error, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const { language, locale } = useLocale();
  const [text, setText] = useState('');
  const { data } = useQuery(ItemsToBriefDocument, {
    variables: { id: sessionId, language },
    fetchPolicy: 'cache-and-network',
  });
  const open = (data?.session?.agenda ?? []).filter(({ viewerCanBrief }) => viewerCanBrief[what]);
  const asked = text.trim().toLocaleLowerCase(locale);
  const items = open.filter(({ title }) => title.toLocaleLowerCase(locale).includes(asked));
  return (
    <>
      {open.length >= SEARCHED_FROM && (
        <TextInput
          type="search"
          label={t`Find an item`}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <Radio.Group label={t`Agenda item`} required value={value} error={error} onChange={onChange}>
        <div className={styles.choices}>
          {items.map(({ id, number, title, label }) => (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  <Marked label={label} />
                  <span className="mono">{number}</span> {title}
                </>
              }
            />
          ))}
        </div>
      </Radio.Group>
      {items.length === 0 && data !== undefined && (
        <p className="muted" role="status">
          <Trans>No item is found on which anything may still be put.</Trans>
        </p>
      )}
    </>
  );
};
