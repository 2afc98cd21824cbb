import type { Actor, DelegationCode } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';

// Shared: colleagues do not wait for one another. Who takes the authority away waits, and is waited for.
const PERSON = `select role, delegation from person
  where id = $1 and active and delegation is not null and (role = 'HEAD' or speaks_for_seat) for share`;

/** Who speaks for a seat in this transaction, until it ends. */
export interface Speaker {
  readonly personKey: string;
  readonly delegation: DelegationCode;
  /** Said by somebody else under the authority that the head has given. */
  readonly underAuthority: boolean;
}

interface Row {
  readonly role: string;
  readonly delegation: DelegationCode;
}

/**
 * The actor as one who speaks for the own seat, the person's row locked and read again: an authority that was taken away before
 * is never used, and one that is taken away waits until what is said has been said. `null` for all others, machines too.
 */
export const speakerOf = async (tx: WriteTx, actor: Actor): Promise<Speaker | null> => {
  if (actor.personId === null || actor.standing !== 'DELEGATION') return null;
  const [row] = await tx.query<Row>(PERSON, [actor.personId]);
  return row === undefined
    ? null
    : { personKey: actor.personId, delegation: row.delegation, underAuthority: row.role !== 'HEAD' };
};
