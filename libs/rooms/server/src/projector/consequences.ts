import { sameLabel } from '@parley/delegations/model';
import type { ForumEvent } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import { endedTold, endReleases, retoldReleases } from '@parley/rooms/model';
import { effectiveLabel, type Session, type SessionState } from '@parley/sessions/model';
import type { Consequences } from '@parley/sessions/server';
import { releasesOf, saveEnded } from './store-releases';

const OVER: readonly SessionState[] = ['RECORDED', 'CANCELLED'];

/** The database ends what was released under a label that has risen, in the same transaction: here it is told. */
const underNewLabel = async (tx: WriteTx, session: Session, now: Date): Promise<ForumEvent[]> => {
  const releases = await releasesOf(tx, session.key);
  const raised = releases.filter(
    ({ endReason, endedAt }) => endReason === 'LABEL_RAISED' && endedAt !== null && endedAt >= now,
  );
  const standing = releases.filter(({ endedAt }) => endedAt === null);
  return [
    ...endedTold(
      session,
      raised.map(({ key }) => key),
      'LABEL_RAISED',
      now,
    ),
    ...retoldReleases(session, standing),
  ];
};

const whenOver = async (tx: WriteTx, session: Session, now: Date): Promise<ForumEvent[]> => {
  const { changed, events } = endReleases(
    { session, releases: await releasesOf(tx, session.key) },
    'SESSION_OVER',
    now,
  );
  await saveEnded(tx, changed);
  return [...events];
};

/** What a decision on a session does to its screens in the hall: they end when its label rises, and when it is over for good. */
export const projectorConsequences: Consequences = {
  async follow(tx, before, { session }, { now }) {
    const relabelled = !sameLabel(effectiveLabel(before.session), effectiveLabel(session));
    const over = session.state !== before.session.state && OVER.includes(session.state);
    return [
      ...(relabelled ? await underNewLabel(tx, session, now) : []),
      ...(over ? await whenOver(tx, session, now) : []),
    ];
  },
};
