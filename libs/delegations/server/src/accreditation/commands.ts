import {
  canConfirm,
  confirmAccreditation as confirm,
  declineAccreditation as decline,
  giveAccrediting as give,
  maySeePerson,
  type Person,
  type PersonDecision,
} from '@parley/delegations/model';
import { type Actor, forbidden, holds, notFound, type Refusal } from '@parley/kernel';
import { command, idOf, type WriteTx } from '@parley/platform';
import { z } from 'zod';
import { lockedPerson } from '../people/person-facts';
import { personOf } from '../people/person-rows';
import { savePerson } from '../people/save-person';

interface State {
  readonly person: Person;
}

const load = async (tx: WriteTx, key: string): Promise<State | undefined> => {
  const person = await lockedPerson(tx, key);
  return person && { person: personOf(person) };
};

const unless = (allowed: boolean, actor: Actor, { person }: State): Refusal | undefined => {
  if (!maySeePerson(actor, person)) return notFound();
  return allowed ? undefined : forbidden();
};

const saved = {
  save: (tx: WriteTx, decision: PersonDecision) => savePerson(tx, decision),
  subject: ({ person }: PersonDecision): string => person.id,
};

/** The secretariat confirms a person whom a delegation has accredited. */
export const confirmAccreditation = command({
  ...saved,
  action: 'person.confirm',
  input: z.object({ personId: idOf('Person') }),
  load: (tx, { personId }) => load(tx, personId),
  may: (actor, state) => unless(canConfirm(actor), actor, state),
  decide: (state, _input, { actor }) => confirm(state, actor),
});

/** The secretariat declines a person whom a delegation has accredited. */
export const declineAccreditation = command({
  ...saved,
  action: 'person.decline',
  input: z.object({ personId: idOf('Person'), reason: z.string() }),
  load: (tx, { personId }) => load(tx, personId),
  may: (actor, state) => unless(canConfirm(actor), actor, state),
  decide: (state, { reason }, { actor }) => decline(state, { reason }, actor),
});

/** The head makes a deputy or adviser the delegation's own administrator, or takes that back. */
export const giveAccrediting = command({
  ...saved,
  action: 'person.give-accrediting',
  input: z.object({ personId: idOf('Person'), accredits: z.boolean() }),
  load: (tx, { personId }) => load(tx, personId),
  may: (actor, state) => unless(holds(actor, 'HEAD'), actor, state),
  decide: (state, { accredits }, { actor }) => give(state, { accredits }, actor),
});
