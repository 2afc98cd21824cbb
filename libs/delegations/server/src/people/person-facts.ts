import type { PeopleFacts, PersonInput } from '@parley/delegations/model';
import { rosterAt, dayOf } from '@parley/delegations/model';
import type { WriteTx } from '@parley/platform';
import { PersonEntity } from '../entities/person.entity';
import { seatsIn } from '../roster/seats-in';
import { personOf } from './person-rows';

/** What must be known of everybody else before a person is judged. `self` is left out of it. */
export const factsFor = async (
  tx: WriteTx,
  input: Pick<PersonInput, 'email' | 'delegation'>,
  self: string,
): Promise<PeopleFacts> => {
  const [same] = await tx.query(
    'select id from person where lower(email) = lower($1) and id <> $2 and active',
    [input.email.trim(), self],
  );
  const head = await tx.manager.findOneBy(PersonEntity, {
    role: 'HEAD',
    active: true,
    delegation: input.delegation ?? '',
  });
  return {
    roster: rosterAt(await seatsIn(tx), dayOf(new Date())),
    emailTaken: same !== undefined,
    activeHead: head === null ? null : personOf(head),
    otherAdministrators: await otherAdministrators(tx, self),
    accreditor: await isAccreditor(tx),
  };
};

const isAccreditor = async (tx: WriteTx): Promise<boolean> => {
  const [me] = await tx.query<{ accredits: boolean }>(
    `select accredits from person where id = my_principal() and role in ('DEPUTY', 'ADVISER')`,
  );
  return me?.accredits === true;
};

/** Active administrators besides one; locked, so that two cannot end each other at once. */
export const otherAdministrators = async (tx: WriteTx, self: string): Promise<number> => {
  const others = await tx.query(
    `select id from person where role = 'ADMINISTRATOR' and active and id <> $1 order by id for update`,
    [self],
  );
  return others.length;
};

/** A person with the row locked; `undefined` when there is none. */
export const lockedPerson = async (tx: WriteTx, key: string): Promise<PersonEntity | undefined> =>
  (await tx.manager.findOne(PersonEntity, { where: { id: key }, lock: { mode: 'pessimistic_write' } })) ??
  undefined;
