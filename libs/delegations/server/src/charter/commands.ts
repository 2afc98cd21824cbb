import { admit, canAdminister, endSeat as end, type SeatDecision } from '@parley/delegations/model';
import { type Actor, forbidden } from '@parley/kernel';
import { command, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { SeatEntity } from '../entities/seat.entity';
import { seatsIn } from '../roster/seats-in';

// One charter: whoever changes it waits for whoever is changing it.
const lockedSeats = async (tx: WriteTx) => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('parley.charter'))`);
  return seatsIn(tx);
};

const shared = {
  may: (actor: Actor) => (canAdminister(actor) ? undefined : forbidden()),
  save: async (tx: WriteTx, { seat }: SeatDecision) => {
    await tx.put(SeatEntity, [{ ...seat }], ['delegation', 'from']);
  },
  subject: ({ seat }: SeatDecision) => seat.delegation,
};

export const admitDelegation = command({
  ...shared,
  action: 'charter.admit',
  input: z.object({ code: z.string(), from: z.string() }),
  load: lockedSeats,
  decide: (seats, input, { actor }) => admit(seats, input, actor),
  takesSightAway: true,
});

export const endSeat = command({
  ...shared,
  action: 'charter.end-seat',
  input: z.object({ code: z.string(), on: z.string() }),
  load: lockedSeats,
  decide: (seats, input, { actor }) => end(seats, input, actor),
  takesSightAway: true,
});
