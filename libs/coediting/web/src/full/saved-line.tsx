import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { LineState } from '../document-line';
import styles from './full-editor.module.css';

const EVERY_MS = 5_000;

/** Seconds since a moment, looked at now and then. */
const useAge = (since: number | null): number => {
  const [age, setAge] = useState(0);
  useEffect(() => {
    const look = () => setAge(since === null ? 0 : Math.round((Date.now() - since) / 1_000));
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [since]);
  return age;
};

/** Where the text stands, in words. */
const useWords = ({ status, mode, unsaved, refusal, late }: LineState): string => {
  const { t } = useLingui();
  const away = unsaved
    ? t`Not connected. What you write is kept on this screen and sent when the line is back.`
    : t`Not connected. This may be out of date.`;
  const reading = late
    ? t`The text was closed before your last words arrived: they are only on this screen. Copy them, then reload.`
    : t`The text is closed. You are reading along.`;
  const writing = unsaved ? t`Saving…` : t`Everything is saved.`;
  const texts: Readonly<Record<LineState['status'], string>> = {
    connecting: t`Connecting…`,
    live: mode === 'read' ? reading : writing,
    away,
    ended: t`This text is not open to you any more.`,
  };
  return refusal ?? texts[status];
};

const isSafe = ({ status, mode, unsaved, refusal }: LineState): boolean =>
  status === 'live' && mode === 'write' && !unsaved && refusal === null;

/** Whether what was written is safe: told when it changes, and how long ago shown without being told. */
export const SavedLine = ({ state }: { readonly state: LineState }) => {
  const { refusal, savedAt, late, status } = state;
  const words = useWords(state);
  return (
    <p className={styles.saved} data-status={refusal !== null || late ? 'refused' : status}>
      <span role="status">{words}</span>
      {isSafe(state) && savedAt !== null && <Ago since={savedAt} />}
    </p>
  );
};

const Ago = ({ since }: { readonly since: number }) => {
  const { t } = useLingui();
  const age = useAge(since);
  return <span> {age < 60 ? t`${age} s ago` : t`${Math.floor(age / 60)} min ago`}</span>;
};
