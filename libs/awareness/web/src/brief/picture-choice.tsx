import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, TextInput } from '@mantine/core';
import { PicturesToPutDocument, type PictureLineFragment } from '@parley/api-client';
import { LabelTag, useLocale } from '@parley/ui';
import { useState } from 'react';
import noteStyles from '../note/note.module.css';
import { usePictureWords } from '../pictures/picture-words';
import { Marked } from '../release/marked';
import styles from './brief.module.css';

interface ChoiceProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One of the pictures that the reader sees: those that changed last, narrowed by words of the title. */
export const PictureChoice = ({ value, error, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const { language, locale } = useLocale();
  const [text, setText] = useState('');
  const { data, loading } = useQuery(PicturesToPutDocument, {
    variables: { language },
    fetchPolicy: 'cache-and-network',
  });
  const asked = text.trim().toLocaleLowerCase(locale);
  const pictures = (data?.pictures.nodes ?? []).filter(({ title }) =>
    title.toLocaleLowerCase(locale).includes(asked),
  );
  return (
    <>
      <TextInput
        type="search"
        label={t`Find a picture`}
        description={t`By words of its title, among the fifty that changed last.`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Radio.Group label={t`Picture`} required value={value} error={error} onChange={onChange}>
        <div className={styles.choices}>
          {pictures.map((picture) => (
            <Radio key={picture.id} value={picture.id} label={<FoundPicture picture={picture} />} />
          ))}
        </div>
      </Radio.Group>
      {pictures.length === 0 && !loading && (
        <p className="muted" role="status">
          <Trans>No picture is found. Look for other words.</Trans>
        </p>
      )}
    </>
  );
};

const FoundPicture = ({ picture }: { readonly picture: PictureLineFragment }) => {
  const words = usePictureWords();
  return (
    <>
      <Marked label={picture.label} />
      {picture.title}{' '}
      <span className={noteStyles.small}>
        {picture.originator.code} · {words.state(picture.state)} <LabelTag marking={picture.label} />
      </span>
    </>
  );
};
