import { Trans, useLingui } from '@lingui/react/macro';
import type { AgreedActionsQuery } from '@parley/api-client';
import { Panel, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import styles from '../actions.module.css';
import { useActionStateWords } from '../state-tag';
import { addressOf, BOARD_STATES } from './use-action-filter';

type Row = AgreedActionsQuery['actionTable'][number];

const COUNTS = { OVERDUE: 'overdue', OPEN: 'open', DONE: 'done', DROPPED: 'dropped' } as const;

/** Each delegation with how many actions it has in each state; every number leads to them. */
export const ActionTable = ({
  rows,
  year,
}: {
  readonly rows: readonly Row[];
  readonly year: number | null;
}) => {
  const { t } = useLingui();
  const words = useActionStateWords();
  if (rows.length === 0) return null;
  return (
    <Panel title={t`By delegation`}>
      <div className={styles.scroll} role="region" aria-label={t`Actions by delegation`} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Delegation</Trans>
              </th>
              {BOARD_STATES.map((state) => (
                <th key={state} scope="col">
                  {words[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ delegation, ...counts }) => (
              <tr key={delegation.code}>
                <th scope="row">
                  <SeatChip seat={delegation} />{' '}
                  <Link to={addressOf({ delegation: delegation.code, state: null, year })}>
                    {delegation.name}
                  </Link>
                </th>
                {BOARD_STATES.map((state) => (
                  <Count
                    key={state}
                    seat={delegation}
                    state={state}
                    count={counts[COUNTS[state]]}
                    year={year}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

interface CountProps {
  readonly seat: Row['delegation'];
  readonly state: (typeof BOARD_STATES)[number];
  readonly count: number;
  readonly year: number | null;
}

const Count = ({ seat: { code, name }, state, count, year }: CountProps) => {
  const words = useActionStateWords();
  return (
    <td data-state={count > 0 ? state : undefined}>
      {count === 0 ? (
        <span aria-hidden="true">–</span>
      ) : (
        <Link
          to={addressOf({ delegation: code, state, year })}
          aria-label={`${name}, ${words[state]}: ${count}`}
        >
          {count}
        </Link>
      )}
    </td>
  );
};
