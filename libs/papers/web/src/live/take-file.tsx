import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import {
  type LiveDraftFragment,
  PaperSourceDocument,
  RetitleDraftDocument,
  useAction,
} from '@parley/api-client';
import { RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { takeText, type TakenText } from '../importing/take-text';
import styles from '../parts/papers.module.css';

interface Held {
  readonly name: string;
  readonly text: TakenText;
}

/** Takes a file's text into a draft that is open: asks before it replaces what is there, and others see it arrive. */
export const TakeFile = ({ draft }: { readonly draft: LiveDraftFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [held, hold] = useState<Held | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [refused, refuse] = useState<string | null>(null);
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setWaiting(true);
    const text = await takeText(file, language);
    setWaiting(false);
    const failed = 'refused' in text;
    refuse(failed ? text.refused || t`The file could not be sent. Try again.` : null);
    hold(failed ? null : { name: file.name, text });
  };
  return (
    <div className={styles.fields}>
      <div className={styles.buttons}>
        <FileButton accept=".docx,.docm,.md,.markdown,.txt" onChange={(file) => void take(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={waiting}>
              <Trans>Take a file’s text…</Trans>
            </Button>
          )}
        </FileButton>
      </div>
      {refused !== null && <p role="alert">{refused}</p>}
      {held !== null && <Replace draft={draft} held={held} onClose={() => hold(null)} />}
    </div>
  );
};

interface ReplaceProps {
  readonly draft: LiveDraftFragment;
  readonly held: Held;
  readonly onClose: () => void;
}

const Replace = ({ draft, held: { name, text }, onClose }: ReplaceProps) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const [put, { pending, outcome }] = useAction(RetitleDraftDocument);
  const replace = async (): Promise<void> => {
    // As it stands at this moment: others may be writing.
    const { data } = await client.query({
      query: PaperSourceDocument,
      variables: { id: draft.id },
      fetchPolicy: 'network-only',
    });
    const now = data?.paper;
    if (now == null) return;
    const title = now.draftTitle ?? now.title;
    const { kind } = await put({ id: draft.id, version: now.version, markdown: text.markdown, title });
    if (kind === 'done') onClose();
  };
  return (
    <div role="group" className={styles.fields} aria-label={t`The text of a file`}>
      <p>
        <Trans>
          Put the text of “{name}” in the place of what is written here? What is there now is kept in the
          history.
        </Trans>
      </p>
      {text.leftOut.length > 0 && (
        <ul>
          {text.leftOut.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      <RefusalAlert outcome={outcome} />
      <div className={styles.buttons}>
        <Button loading={pending} onClick={() => void replace()}>
          <Trans>Replace the text</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Leave it as it is</Trans>
        </Button>
      </div>
    </div>
  );
};
