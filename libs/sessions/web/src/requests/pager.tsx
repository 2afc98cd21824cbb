import { useLingui } from '@lingui/react/macro';
import { Pages } from '@parley/ui';

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
  return (
    <Pages
      before={{ said: t`Newer`, onTurn: pages.length === 0 ? null : () => onPages(pages.slice(0, -1)) }}
      after={{ said: t`Older`, onTurn: next === null ? null : () => onPages([...pages, next]) }}
    />
  );
};
