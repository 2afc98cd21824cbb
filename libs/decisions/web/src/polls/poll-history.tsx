import { Trans, useLingui } from '@lingui/react/macro';
import type { PollWholeFragment } from '@parley/api-client';
import { Instant, SeatChip } from '@parley/ui';
import styles from './polls.module.css';
import { usePositionWords } from './use-position-words';

/** All that was said for the seats, in order. */
export const PollHistory = ({ poll: { history } }: { readonly poll: PollWholeFragment }) => {
  const { t } = useLingui();
  const words = usePositionWords();
  if (history.nodes.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>History of positions</Trans> ({history.totalCount})
      </summary>
      <ol className={styles.rows} aria-label={t`History of positions`}>
        {history.nodes.map(({ delegation, position, reason, at, by, underAuthority }) => (
          <li key={`${delegation.code} ${at}`}>
            <SeatChip seat={delegation} /> {words[position]}{' '}
            <span className="muted small">
              <Instant at={at} /> · {by.name}
              {underAuthority && (
                <>
                  {', '}
                  <Trans>under the head’s authority</Trans>
                </>
              )}
              {reason !== null && <> — {reason}</>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
};
