import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionLineFragment } from '@parley/api-client';
import { EmptyState, Pages, Panel } from '@parley/ui';
import { ActionList } from '../action-list';
import styles from '../actions.module.css';
import { useActionStateWords } from '../state-tag';
import { BOARD_STATES } from './use-action-filter';

interface BoardProps {
  readonly actions: readonly ActionLineFragment[];
  /** Whether the filters leave out some. */
  readonly filtered: boolean;
  readonly onDone: () => void;
}

/** Agreed actions in columns by where they stand. */
export const ActionBoard = ({ actions, filtered, onDone }: BoardProps) => {
  const { t } = useLingui();
  const words = useActionStateWords();
  if (actions.length === 0)
    return (
      <Panel title={t`Agreed actions`}>
        <EmptyState title={filtered ? t`No action matches these filters` : t`No action was agreed`}>
          {filtered ? (
            <Trans>Choose another delegation, state or year.</Trans>
          ) : (
            <Trans>Actions are entered from a decision or an item of an agenda.</Trans>
          )}
        </EmptyState>
      </Panel>
    );
  return (
    <div className={styles.board}>
      {BOARD_STATES.map((state) => {
        const own = actions.filter((action) => action.state === state);
        return (
          own.length > 0 && (
            <Panel key={state} title={words[state]} aside={own.length}>
              <ActionList actions={own} onDone={onDone} />
            </Panel>
          )
        );
      })}
    </div>
  );
};

interface PagerProps {
  /** Where each page before this one ended. */
  readonly pages: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null | undefined;
  readonly onTurn: (pages: readonly string[]) => void;
}

/** Leads to the actions that are due sooner and later than those shown; nothing where one page holds all. */
export const ActionPager = ({ pages, hasNextPage, endCursor, onTurn }: PagerProps) => {
  const { t } = useLingui();
  const later = hasNextPage && typeof endCursor === 'string' ? endCursor : null;
  return (
    <Pages
      before={{ said: t`Due sooner`, onTurn: pages.length === 0 ? null : () => onTurn(pages.slice(0, -1)) }}
      after={{ said: t`Due later`, onTurn: later === null ? null : () => onTurn([...pages, later]) }}
    />
  );
};
