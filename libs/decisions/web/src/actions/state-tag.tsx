import { useLingui } from '@lingui/react/macro';
import type { ActionLineFragment } from '@parley/api-client';
import styles from './actions.module.css';

type State = ActionLineFragment['state'];

/** How the states of an action are called in the reader’s language. */
export const useActionStateWords = (): Readonly<Record<State, string>> => {
  const { t } = useLingui();
  return { OPEN: t`Open`, OVERDUE: t`Overdue`, DONE: t`Done`, DROPPED: t`Given up` };
};

/** Where an action stands, in a word. */
export const StateTag = ({ state }: { readonly state: State }) => (
  <span className={styles.tag} data-state={state}>
    {useActionStateWords()[state]}
  </span>
);
