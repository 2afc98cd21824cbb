import { Trans } from '@lingui/react/macro';
import type { HallFrame, HallItem } from '@parley/rooms/model';
import type { HallLine } from '../line/hall-line';
import { At } from '../parts/at';
import { ItemHead } from './item-head';
import styles from '../hall.module.css';

interface BetweenProps {
  readonly session: HallFrame['session'];
  readonly item: HallItem | null;
  readonly line: HallLine;
  readonly lost: boolean;
}

/** While nobody can have the floor: before the session, in a suspension, between two items, and after it. */
export const Between = ({ session, item, line, lost }: BetweenProps) => (
  <section className={styles.between}>
    {item !== null && <ItemHead item={item} line={line} lost={lost} />}
    <div className={styles.notice}>
      <Notice session={session} />
    </div>
  </section>
);

const Notice = ({ session }: Pick<BetweenProps, 'session'>) => {
  switch (session.state) {
    case 'SUSPENDED':
      return <Suspended session={session} />;
    case 'CLOSED':
      return (
        <h2>
          <Trans>The session is closed</Trans>
        </h2>
      );
    case 'CONVENED':
      return (
        <>
          <h2>
            <Trans>The session has not begun</Trans>
          </h2>
          <p>
            <Trans>
              Convened for <At instant={session.startsAt} timeZone={session.timeZone} />
            </Trans>
          </p>
        </>
      );
    case 'OPEN':
    case 'DRAFT':
    case 'RECORDED':
    case 'CANCELLED':
      return (
        <h2>
          <Trans>No item to show now</Trans>
        </h2>
      );
  }
};

const Suspended = ({ session: { suspension, timeZone } }: Pick<BetweenProps, 'session'>) => (
  <>
    <h2>
      <span aria-hidden>❚❚ </span>
      <Trans>The session is suspended</Trans>
    </h2>
    {suspension?.reason != null && <p className={styles.reason}>{suspension.reason}</p>}
    <p className={styles.resumes}>
      {suspension?.resumesAt == null ? (
        <Trans>The time of resumption has not been set.</Trans>
      ) : (
        <Trans>
          Resumes at <At instant={suspension.resumesAt} timeZone={timeZone} />
        </Trans>
      )}
    </p>
  </>
);
