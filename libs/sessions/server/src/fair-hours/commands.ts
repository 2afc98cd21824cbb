import type { Actor, Refusal } from '@parley/kernel';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import {
  addDayOff as add,
  DAY_OFF_KINDS,
  type DayOff,
  type DayOffDecision,
  type DayOffKind,
  mayKeepDaysOff,
  withdrawDayOff as withdraw,
} from '@parley/sessions/model';
import { z } from 'zod';
import { DAY_OFF_COLUMNS, dayOffOf, type DayOffRow, SAVE_DAY_OFF, valuesOfDayOff } from './day-off-row';

const stored = {
  save: async (tx: WriteTx, { dayOff }: DayOffDecision): Promise<void> => {
    await tx.query(SAVE_DAY_OFF, valuesOfDayOff(dayOff));
  },
  subject: ({ dayOff }: DayOffDecision): string => dayOff.key,
};

const mayKeep = (actor: Actor, { kind }: { readonly kind: DayOffKind }): Refusal | undefined =>
  mayKeepDaysOff(actor, kind) ?? undefined;

const dayOffInput = z.object({
  kind: z.enum(DAY_OFF_KINDS),
  delegations: optional(z.array(z.string()).max(100)),
  from: z.string(),
  to: z.string(),
  name: optional(z.string()),
});

/** Enters days on which delegations do not meet. */
export const addDayOff = command({
  ...stored,
  action: 'day-off.add',
  input: z.object({ input: dayOffInput }),
  load: async (_tx, { input }, { key }) => Promise.resolve({ key, kind: input.kind }),
  may: mayKeep,
  decide: (state: { readonly key: string; readonly kind: DayOffKind }, { input }, { actor }) =>
    add(state, input, actor),
});

/** Takes days off back. */
export const withdrawDayOff = command({
  ...stored,
  action: 'day-off.withdraw',
  input: z.object({ id: idOf('DayOff') }),
  load: async (tx, { id }) => {
    const [row] = await tx.query<DayOffRow>(
      `select ${DAY_OFF_COLUMNS} from day_off where id = $1 for update`,
      [id],
    );
    return row && dayOffOf(row);
  },
  may: mayKeep,
  decide: (dayOff: DayOff, _input, { actor }) => withdraw(dayOff, actor),
});
