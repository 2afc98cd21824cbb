import type { ItemStanding } from '@parley/awareness/model';
import type { WriteTx } from '@parley/platform';

// Whatever moves an item or its session locks the session: here it stands still, while others put things on its items as well.
const STANDING = `select i.state as item, s.state as session from agenda_item i join session s on s.id = i.session_id
  where i.id = $1 for share of s`;

/** Where an item and its session stand, for as long as the transaction lasts; `undefined` where it is absent or out of sight. */
export const standingOfItem = async (tx: WriteTx, key: string): Promise<ItemStanding | undefined> =>
  (await tx.query<ItemStanding>(STANDING, [key]))[0];
