import { associateWithDecision as associate, type AssociationState } from '@parley/decisions/model';
import { rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import type { Actor } from '@parley/kernel';
import { command, idOf, type WriteTx } from '@parley/platform';
import { databaseDay } from '../parties/database-day';
import { z } from 'zod';
import { speakerOf } from '../parties/speaker-of';
import { loadDecision } from './load-decision';

const ASSOCIATED = 'select delegation from decision_association where decision_id = $1';
const INSERT = `insert into decision_association (decision_id, delegation, person_id, under_authority, at)
  values ($1, $2, $3, $4, $5)`;

const load = async (tx: WriteTx, key: string, actor: Actor): Promise<AssociationState | undefined> => {
  const decision = await loadDecision(tx, key);
  if (decision === undefined) return undefined;
  const speaker = await speakerOf(tx, actor);
  const rows = await tx.query<{ delegation: string }>(ASSOCIATED, [key]);
  const roster = rosterAt(await seatsIn(tx), await databaseDay(tx));
  const seated = speaker !== null && roster.includes(speaker.delegation);
  return { decision, speaker, seated, associated: rows.map(({ delegation }) => delegation) };
};

/** Associates a seat outside the basis with a decision. */
export const associateWithDecision = command({
  action: 'decision.associate',
  input: z.object({ id: idOf('Decision') }),
  load: (tx, { id }, { actor }) => load(tx, id, actor),
  // The one rule of who may needs who speaks for the seat as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, _, { actor, now }) => associate(state, actor, now),
  async save(tx, { decision, speaker, at }) {
    const { delegation, personKey, underAuthority } = speaker;
    await tx.query(INSERT, [decision.key, delegation, personKey, underAuthority, at]);
  },
  subject: ({ decision }) => decision.key,
});
