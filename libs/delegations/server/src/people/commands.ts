import {
  accreditPerson as accredit,
  canAccredit,
  canAdminister,
  changePerson as change,
  endAccreditation as end,
  giveAuthority as give,
  type Person,
  type PersonDecision,
  type PersonInput,
  revokeSignIns as revoke,
} from '@parley/delegations/model';
import { type Actor, forbidden, holds, type Refusal } from '@parley/kernel';
import { command, idOf } from '@parley/platform';
import { z } from 'zod';
import { factsFor, lockedPerson, otherAdministrators } from './person-facts';
import { personInput } from './person-input';
import { personOf } from './person-rows';
import { savePerson } from './save-person';
import { hashPassword } from '../sign-in/passwords';

const unless = (allowed: boolean): Refusal | undefined => (allowed ? undefined : forbidden());
const subject = ({ person }: PersonDecision): string => person.id;
/** A decision together with the password it set, which is no part of the state. */
type WithPassword = PersonDecision & { readonly password?: string | null };

const keep = (decision: PersonDecision | Refusal, input: PersonInput): WithPassword | Refusal =>
  'person' in decision ? { ...decision, password: input.password ?? null } : decision;

/** Accrediting, with a hashing of passwords; the demonstration's is done once for all who share its password. */
export const accreditingWith = (hashed: (password: string) => Promise<string>) =>
  command({
    action: 'person.accredit',
    input: z.object({ input: personInput }),
    load: async (tx, { input }, { key }) => ({ id: key, ...(await factsFor(tx, input, key)) }),
    may: (actor: Actor, { accreditor }) => unless(canAccredit(actor) || accreditor),
    decide: (state, { input }, { actor }) => keep(accredit(state, input, actor), input),
    save: (tx, decision: WithPassword) => savePerson(tx, decision, decision.password, hashed),
    subject,
  });

export const accreditPerson = accreditingWith(hashPassword);

export const changePerson = command({
  action: 'person.change',
  input: z.object({ id: idOf('Person'), input: personInput }),
  load: async (tx, { id, input }) => {
    const person = await lockedPerson(tx, id);
    return person && { person: personOf(person), ...(await factsFor(tx, input, id)) };
  },
  may: (actor: Actor) => unless(canAdminister(actor)),
  decide: (state, { input }, { actor }) => keep(change(state, input, actor), input),
  save: (tx, decision: WithPassword) => savePerson(tx, decision, decision.password),
  subject,
  takesSightAway: true,
});

const onPerson = async (tx: Parameters<typeof lockedPerson>[0], key: string) => {
  const person = await lockedPerson(tx, key);
  return person && { person: personOf(person), otherAdministrators: await otherAdministrators(tx, key) };
};

export const endAccreditation = command({
  action: 'person.end-accreditation',
  input: z.object({ id: idOf('Person'), reason: z.string() }),
  load: (tx, { id }) => onPerson(tx, id),
  may: (actor: Actor) => unless(canAdminister(actor)),
  decide: (state, { reason }, { actor }) => end(state, { reason }, actor),
  save: (tx, decision) => savePerson(tx, decision),
  subject,
  takesSightAway: true,
});

export const giveAuthority = command({
  action: 'person.give-authority',
  input: z.object({ personId: idOf('Person'), speaksForSeat: z.boolean() }),
  load: (tx, { personId }) => onPerson(tx, personId),
  may: (actor: Actor) => unless(holds(actor, 'HEAD')),
  decide: (state, { speaksForSeat }, { actor }) => give(state, { speaksForSeat }, actor),
  save: (tx, decision) => savePerson(tx, decision),
  subject,
});

export const revokeSignIns = command({
  action: 'person.revoke-sign-ins',
  input: z.object({ personId: idOf('Person') }),
  load: (tx, { personId }) => onPerson(tx, personId),
  may: (actor: Actor, { person }: { readonly person: Person }) =>
    unless(canAdminister(actor) || actor.personId === person.id),
  decide: (state, _input, { actor }) => revoke(state, actor),
  save: (tx, decision) => savePerson(tx, decision),
  subject,
  takesSightAway: true,
});
