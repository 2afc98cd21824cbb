import { Trans, useLingui } from '@lingui/react/macro';
import type { SilencePageQuery } from '@parley/api-client';
import { paperPath } from '@parley/sessions/web';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import styles from './silences.module.css';

type WholeSilence = NonNullable<SilencePageQuery['silence']>;

/** Who broke silence, why, and what the delegation would agree to instead; or who objected to the procedure. */
export const Breaks = ({ silence: { breaks, objectedBy } }: { readonly silence: WholeSilence }) => {
  const { t } = useLingui();
  if (breaks.length === 0 && objectedBy === null) return null;
  return (
    <Panel title={breaks.length > 0 ? t`Silence broken by` : t`Objection to the procedure by`}>
      <PanelBody>
        <ul className={styles.list}>
          {objectedBy !== null && (
            <li>
              <SeatChip seat={objectedBy} />
            </li>
          )}
          {breaks.map(({ delegation, reason, amendment, receivedAt, by, underAuthority }) => (
            <li key={delegation.id}>
              <SeatChip seat={delegation} /> <Instant at={receivedAt} />
              <p className={styles.words} dir="auto">
                {reason}
              </p>
              {amendment !== null && <WithAmendment amendment={amendment} />}
              <p className="small muted">
                {by.name}
                {underAuthority && ` · ${t`under the authority of the head of delegation`}`}
              </p>
            </li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
};

type Amendment = NonNullable<WholeSilence['breaks'][number]['amendment']>;

/** What the delegation would agree to instead, and the way to it. */
const WithAmendment = ({
  amendment: { paragraph, action, text, paper },
}: {
  readonly amendment: Amendment;
}) => (
  <div className={styles.amendment}>
    <Link to={paperPath(paper.id)}>
      {action === 'DELETE' ? (
        <Trans>Its amendment: delete paragraph {paragraph}</Trans>
      ) : action === 'INSERT_AFTER' ? (
        <Trans>Its amendment: after paragraph {paragraph}</Trans>
      ) : (
        <Trans>Its amendment to paragraph {paragraph}</Trans>
      )}
    </Link>
    {text !== null && (
      <p className={styles.words} dir="auto">
        {text}
      </p>
    )}
  </div>
);
