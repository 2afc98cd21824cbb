import { Trans } from '@lingui/react/macro';
import type { StrawLineFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import { ClosingTime } from '../parts/closing-time';
import { strawPath } from './straw-path';
import styles from './straw.module.css';

/** When a straw poll ends, or ended. */
export const StrawTimes = ({ straw }: { readonly straw: StrawLineFragment }) => {
  const { state, closesAt, closedAt } = straw;
  if (state === 'WITHDRAWN') return <Trans>Withdrawn</Trans>;
  if (closedAt !== null)
    return (
      <>
        <Trans>Closed</Trans> <Instant at={closedAt} />
      </>
    );
  if (closesAt === null) return <Trans>Open until the chair closes it</Trans>;
  return <ClosingTime at={closesAt} />;
};

/** How a straw poll is answered, in a few words. */
export const StrawManner = ({ straw }: { readonly straw: StrawLineFragment }) => {
  if (straw.anonymous) return <Trans>Straw poll · anonymous</Trans>;
  return straw.hiddenUntilClose ? (
    <Trans>Straw poll · answers hidden until it closes</Trans>
  ) : (
    <Trans>Straw poll · answers are seen</Trans>
  );
};

/** Straw polls, one below the other: what is asked, how, where it stands. */
export const StrawRows = ({ straws }: { readonly straws: readonly StrawLineFragment[] }) => (
  <ul className={styles.rows}>
    {straws.map((straw) => (
      <StrawRow key={straw.id} straw={straw} />
    ))}
  </ul>
);

const StrawRow = ({ straw }: { readonly straw: StrawLineFragment }) => {
  useShownLabel(straw.label);
  return (
    <li className={styles.row}>
      <Link to={strawPath(straw.id)}>{straw.question}</Link>
      <p>{straw.statement}</p>
      <p className="muted small">
        <StrawManner straw={straw} /> · <StrawTimes straw={straw} />
        {straw.viewerAnswered && (
          <>
            {' · '}
            <Trans>your delegation has answered</Trans>
          </>
        )}{' '}
        <LabelTag marking={straw.label} />
      </p>
    </li>
  );
};
