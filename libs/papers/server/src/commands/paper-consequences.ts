import type { ForumEvent } from '@parley/kernel';
import type { Paper } from '@parley/papers/model';
import type { WriteTx } from '@parley/platform';

/** What follows in later domains from papers that are taken back or replaced, in the same transaction. */
export interface PaperConsequences {
  /** Called once they are saved; answers with the events to append after the papers' own. It refuses nothing. */
  follow(tx: WriteTx, ended: readonly Paper[]): Promise<readonly ForumEvent[]>;
}

const registered = new Set<PaperConsequences>();

/** Names what follows when papers end. The same object named twice follows once. */
export const onPaperEnded = (consequences: PaperConsequences): void => {
  registered.add(consequences);
};

/** Lets everything follow that was named, one after the other on the one transaction. */
export const paperEnded = async (tx: WriteTx, ended: readonly Paper[]): Promise<readonly ForumEvent[]> => {
  const events: ForumEvent[] = [];
  for (const consequences of registered) events.push(...(await consequences.follow(tx, ended)));
  return events;
};
