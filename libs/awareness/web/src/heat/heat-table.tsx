import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import styles from './heat.module.css';
import type { HeatRows } from './use-heat-rows';

/** In which quarter of the greatest count a count lies: how deep its cell is coloured. The number says the same. */
const depthOf = (count: number, most: number): number => Math.ceil((4 * count) / most);

/** Counts as a table that is heard as well as seen; a cell leads to its notes. */
export const HeatTable = ({ caption, columns, rows, countOf, addressOf, most }: HeatRows) => {
  const { t } = useLingui();
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => {
                const count = countOf(row, column);
                if (count === 0) return <td key={column.code} className={styles.none} />;
                const many = t`${plural(count, { one: '# note', other: '# notes' })}`;
                return (
                  <td key={column.code} data-depth={depthOf(count, most)}>
                    <Link
                      to={addressOf(row, column)}
                      className={styles.cell}
                      aria-label={t`${row.name}, ${column.name}: ${many}`}
                    >
                      {count}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key}>
        <span>
          <Trans>The deeper the colour, the more notes; at most</Trans>{' '}
          <Plural value={most} one="# note" other="# notes" />
        </span>
      </p>
    </div>
  );
};
