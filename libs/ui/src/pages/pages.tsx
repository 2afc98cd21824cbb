import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import styles from './pages.module.css';

/** A way to another page of a list. */
export interface PageTurn {
  /** What is on that page, in the list's own order, e.g. *Newer*. */
  readonly said: string;
  /** Goes there; `null` where there is no such page. */
  readonly onTurn: (() => void) | null;
}

/** The ways from one page of a list to those before and after it; absent where there is one page only. */
export const Pages = ({ before, after }: { readonly before: PageTurn; readonly after: PageTurn }) => {
  const { t } = useLingui();
  if (before.onTurn === null && after.onTurn === null) return null;
  return (
    <nav aria-label={t`Pages`} className={styles.pages}>
      {[before, after].map(({ said, onTurn }) => (
        <Button key={said} variant="default" disabled={onTurn === null} onClick={() => onTurn?.()}>
          {said}
        </Button>
      ))}
    </nav>
  );
};
