import type { ForumEvent } from '@parley/kernel';
import type { Moment, WriteTx } from '@parley/platform';
import type { Dossier, SessionDecision } from '@parley/sessions/model';

/** What follows from a decision on a session in domains after this one, in the same transaction. */
export interface Consequences {
  /**
   * Called once the decision is saved; answers with the events to append after the decision's own. It refuses nothing: the
   * decision has been taken. `settle(before, decision)` is how the session stands now.
   */
  follow(
    tx: WriteTx,
    before: Dossier,
    decision: SessionDecision,
    moment: Moment,
  ): Promise<readonly ForumEvent[]>;
}

const registered = new Set<Consequences>();

/** Names what follows from decisions on sessions. The same object named twice follows once. */
export const onSessionDecision = (consequences: Consequences): void => {
  registered.add(consequences);
};

/** Lets everything follow that was named, one after the other on the one transaction. */
export const followed = async (
  tx: WriteTx,
  before: Dossier,
  decision: SessionDecision,
  moment: Moment,
): Promise<readonly ForumEvent[]> => {
  const events: ForumEvent[] = [];
  for (const consequences of registered)
    events.push(...(await consequences.follow(tx, before, decision, moment)));
  return events;
};
