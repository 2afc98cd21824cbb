import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { useLocale } from '@parley/ui';
import { type DragEvent, useState } from 'react';
import styles from './importing.module.css';
import { takeText, type TakenText } from './take-text';

interface ImportTextProps {
  /** Whether there is a text that the one out of the file takes the place of. */
  readonly replaces: boolean;
  readonly onTaken: (text: TakenText) => void;
}

const ENDINGS = '.docx,.docm,.md,.markdown,.txt';

/** Takes a text out of a Word document or a Markdown file, chosen or dropped here, and says what was left out. */
export const ImportText = ({ replaces, onTaken }: ImportTextProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [waiting, setWaiting] = useState(false);
  const [over, setOver] = useState(false);
  const [taken, setTaken] = useState<{ readonly name: string; readonly text: TakenText } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | null | undefined): Promise<void> => {
    if (file == null || waiting) return;
    setWaiting(true);
    const text = await takeText(file, language);
    setWaiting(false);
    if ('refused' in text) {
      setTaken(null);
      setRefused(text.refused === '' ? t`The file could not be sent. Try again.` : text.refused);
      return;
    }
    setRefused(null);
    const title = text.title === '' ? file.name.replace(/\.[^.]*$/, '') : text.title;
    setTaken({ name: file.name, text });
    onTaken({ ...text, title });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.place}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton accept={ENDINGS} onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={waiting}>
            <Trans>Take the text out of a file…</Trans>
          </Button>
        )}
      </FileButton>
      <p className="small muted">
        {replaces ? (
          <Trans>Word or Markdown; it can also be dropped here. It takes the place of the text below.</Trans>
        ) : (
          <Trans>Word or Markdown; it can also be dropped here.</Trans>
        )}
      </p>
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <div role="status">{taken !== null && <LeftOut name={taken.name} text={taken.text} />}</div>
    </div>
  );
};

const LeftOut = ({ name, text: { leftOut } }: { readonly name: string; readonly text: TakenText }) => (
  <>
    <p>
      <Trans>The text of “{name}” stands below. Read it before you save.</Trans>
    </p>
    {leftOut.length > 0 && (
      <ul className={styles.list}>
        {leftOut.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
    )}
  </>
);
