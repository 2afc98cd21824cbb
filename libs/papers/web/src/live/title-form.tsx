import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type LiveDraftFragment, RetitleDraftDocument, useAction } from '@parley/api-client';
import { fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import styles from './live.module.css';

interface TitleFormProps {
  readonly draft: LiveDraftFragment;
  readonly lang: string;
}

/** The title of the draft, saved by itself: the text is saved as it is written. */
export const TitleForm = ({ draft, lang }: TitleFormProps) => {
  const { t } = useLingui();
  const { id, version, draft: markdown, draftTitle, title } = draft;
  const saved = draftTitle ?? title;
  const [typed, type] = useState<string | null>(null);
  const [retitle, { pending, outcome }] = useAction(RetitleDraftDocument);
  const save = async () => {
    const { kind } = await retitle({ id, version, markdown: markdown ?? '', title: typed ?? saved });
    if (kind === 'done') type(null);
  };
  const atField = fieldError(outcome, 'title');
  return (
    <form
      className={styles.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        label={t`Title`}
        required
        maxLength={200}
        lang={lang.toLowerCase()}
        value={typed ?? saved}
        error={atField}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {typed !== null && typed !== saved && (
        <Button type="submit" loading={pending}>
          <Trans>Save the title</Trans>
        </Button>
      )}
      {atField === undefined && <RefusalAlert outcome={outcome} />}
    </form>
  );
};
