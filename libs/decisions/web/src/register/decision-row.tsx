import { Trans, useLingui } from '@lingui/react/macro';
import type { DecisionLineFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import { decisionPath } from './decision-path';
import styles from './register.module.css';
import { useSheetAddress } from './sheet-files';

/** One line of the register. */
export const DecisionRow = ({ decision }: { readonly decision: DecisionLineFragment }) => {
  const { t } = useLingui();
  const { id, reference, title, statement, adoptedAt, label } = decision;
  const address = useSheetAddress(id);
  useShownLabel(label);
  return (
    <li className={styles.row}>
      <Link to={decisionPath(id)} className={styles.title}>
        <span className={styles.number}>{reference}</span>
        {title}
      </Link>
      <div className={styles.facts}>
        <span>{statement}</span>
        <Instant at={adoptedAt} />
        <LabelTag marking={label} />
        <a href={address('pdf')} download aria-label={t`Decision sheet ${reference} (PDF)`}>
          <Trans>Sheet (PDF)</Trans>
        </a>
      </div>
    </li>
  );
};
