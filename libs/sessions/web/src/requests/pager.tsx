import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import styles from './requests.module.css';

export interface PagerProps {
  /** Cursors behind which the pages after the first begin, up to the one that is shown. */
  readonly pages: readonly string[];
  /** Where the next page begins; `null` on the last one. */
  readonly next: string | null;
  readonly onPages: (pages: readonly string[]) => void;
}

/** To newer and to older entries; absent where there is one page only. */
export const Pager = ({ pages, next, onPages }: PagerProps) => {
  const { t } = useLingui();
  if (pages.length === 0 && next === null) return null;
  return (
    <nav aria-label={t`Pages`} className={styles.more}>
      <Button variant="default" disabled={pages.length === 0} onClick={() => onPages(pages.slice(0, -1))}>
        <Trans>Newer</Trans>
      </Button>
      <Button
        variant="default"
        disabled={next === null}
        onClick={() => onPages(next === null ? pages : [...pages, next])}
      >
        <Trans>Older</Trans>
      </Button>
    </nav>
  );
};
