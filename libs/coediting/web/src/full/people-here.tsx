import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { DocumentLine } from '../document-line';
import styles from './full-editor.module.css';

interface Shown {
  readonly user?: { readonly name?: string };
}

const namesIn = ({ awareness, document }: DocumentLine): string[] => {
  const names = new Set<string>();
  for (const [client, state] of awareness.getStates()) {
    const { user } = state as Shown;
    if (client !== document.clientID && user?.name !== undefined) names.add(user.name);
  }
  return [...names].sort();
};

/** Who else has the text open, by the names that the server gives. */
export const PeopleHere = ({ line }: { readonly line: DocumentLine }) => {
  const { t } = useLingui();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => setNames(namesIn(line));
    line.awareness.on('change', look);
    look();
    return () => line.awareness.off('change', look);
  }, [line]);
  const all = names.join(', ');
  return (
    <span className={styles.people}>
      {names.length === 0 ? t`You are here alone.` : t`Here with you: ${all}`}
    </span>
  );
};
