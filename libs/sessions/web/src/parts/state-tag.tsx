import type { SessionState } from '@parley/api-client';
import { useSessionWords } from '../wording/use-session-words';
import styles from './parts.module.css';

/** A session's state, in words; colour only repeats it. */
export const StateTag = ({ state }: { readonly state: SessionState }) => {
  const words = useSessionWords();
  return (
    <span className={styles.tag} data-state={state}>
      {words.state(state)}
    </span>
  );
};
