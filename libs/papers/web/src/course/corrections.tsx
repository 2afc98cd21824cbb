import { Trans, useLingui } from '@lingui/react/macro';
import type { PaperCourseQuery } from '@parley/api-client';
import styles from './course.module.css';

type Current = NonNullable<NonNullable<PaperCourseQuery['paper']>['current']>;

interface CorrectionsProps {
  readonly reference: string;
  readonly of: string;
  readonly corrections: Current['corrections'];
}

/** What a corrigendum corrects, one by one: what the text said, and what it is to say. */
export const Corrections = ({ reference, of, corrections }: CorrectionsProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Corrections`}>
      <p>
        <Trans>
          <span className="mono">{reference}</span> corrects <span className="mono">{of}</span>
        </Trans>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Paragraph</Trans>
            </th>
            <th scope="col">
              <Trans>Instead of</Trans>
            </th>
            <th scope="col">
              <Trans>To read</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ paragraph, before, after }, at) => (
            <tr key={at}>
              <td className="mono">{paragraph ?? '–'}</td>
              <td dir="auto">{before}</td>
              <td dir="auto">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
