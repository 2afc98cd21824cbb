import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal } from '@parley/kernel';
import { accreditPerson } from '../people/accredit-person';
import { changePerson } from '../people/change-person';
import { giveAuthority } from '../people/give-authority';
import {
  administrator,
  anActor,
  aPerson,
  aPersonInput,
  chair,
  facts,
  headOfJapan,
  observer,
} from '../testing/builders';
import { confirmAccreditation, declineAccreditation, mayConfirm } from './confirm-accreditation';
import { giveAccrediting } from './give-accrediting';

const waiting = aPerson({ pending: true });
const deputy = anActor({ id: 'deputy-jpn', role: 'DEPUTY' });
const lowOfficer = anActor({
  id: 'low',
  role: 'SESSION_OFFICER',
  delegation: null,
  clearance: 'UNCLASSIFIED',
});
const france = anActor({ id: 'head-fra', role: 'HEAD', delegation: 'FRA' });

const codeOf = (result: unknown): string | undefined => (isRefusal(result) ? result.code : undefined);

describe('accrediting by a delegation', () => {
  const accredit = (actor: Actor, accreditor = false) =>
    accreditPerson({ id: 'new', ...facts({ accreditor }) }, aPersonInput(), actor);

  it('waits for the secretariat; by the administrator it does not', () => {
    expect(accredit(headOfJapan)).toMatchObject({ person: { pending: true, accredits: false } });
    expect(accredit(administrator)).toMatchObject({ person: { pending: false } });
  });

  it('is also for whom the head has named for it, within their own reach', () => {
    expect(codeOf(accredit(deputy))).toBe('FORBIDDEN');
    expect(accredit(deputy, true)).toMatchObject({ person: { pending: true } });
    const above = aPersonInput({ clearance: 'SECRET' });
    expect(codeOf(accreditPerson({ id: 'new', ...facts({ accreditor: true }) }, above, deputy))).toBe(
      'LABEL_CEILING',
    );
    const foreign = aPersonInput({ delegation: 'FRA' });
    expect(codeOf(accreditPerson({ id: 'new', ...facts({ accreditor: true }) }, foreign, deputy))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('confirming an accreditation', () => {
  it('is the secretariat’s: the administrator, the chair and the officers, as far as they read themselves', () => {
    const cases: [Actor, string | undefined][] = [
      [administrator, undefined],
      [chair, undefined],
      [lowOfficer, 'LABEL_CEILING'],
      [anActor({ id: 'r', role: 'RAPPORTEUR', delegation: null }), 'FORBIDDEN'],
      [headOfJapan, 'FORBIDDEN'],
      [france, 'NOT_FOUND'],
      [observer, 'NOT_FOUND'],
    ];
    for (const [actor, code] of cases) {
      expect(codeOf(confirmAccreditation({ person: waiting }, actor))).toBe(code);
      expect(codeOf(mayConfirm(actor, waiting))).toBe(code);
    }
    expect(codeOf(mayConfirm(chair, { ...waiting, caveats: ['CYBER-DEFENCE'] }))).toBe('LABEL_CEILING');
  });

  it('is done once, and not for one who has been declined', () => {
    expect(confirmAccreditation({ person: waiting }, chair)).toMatchObject({
      person: { pending: false, active: true },
      events: [{ type: 'person.confirmed' }],
    });
    expect(codeOf(confirmAccreditation({ person: aPerson() }, chair))).toBe('STATE');
    expect(codeOf(confirmAccreditation({ person: { ...waiting, active: false } }, chair))).toBe('STATE');
  });

  it('is declined with a reason that the own delegation reads', () => {
    expect(declineAccreditation({ person: waiting }, { reason: ' unsigned ' }, lowOfficer)).toMatchObject({
      person: { active: false, pending: true },
      events: [{ type: 'person.declined', data: { reason: 'unsigned' }, label: { originator: 'JPN' } }],
    });
    for (const reason of ['', 'x'.repeat(501)])
      expect(declineAccreditation({ person: waiting }, { reason }, chair)).toMatchObject({
        code: 'INVALID',
        field: 'reason',
      });
  });
});

describe('the delegation’s own administrator', () => {
  const give = (person = aPerson(), actor = headOfJapan) =>
    giveAccrediting({ person }, { accredits: true }, actor);

  it('is named by the own head, among deputies and advisers who are confirmed', () => {
    expect(give()).toMatchObject({
      person: { accredits: true },
      events: [{ type: 'person.accrediting-given' }],
    });
    expect(
      giveAccrediting({ person: aPerson({ accredits: true }) }, { accredits: false }, headOfJapan),
    ).toMatchObject({ person: { accredits: false }, events: [{ type: 'person.accrediting-taken' }] });
    expect(codeOf(give(aPerson({ role: 'HEAD' })))).toBe('INVALID');
    expect(codeOf(give(waiting))).toBe('STATE');
    expect(codeOf(give(aPerson({ active: false })))).toBe('STATE');
    expect(codeOf(give(aPerson(), deputy))).toBe('FORBIDDEN');
    expect(codeOf(give(aPerson(), administrator))).toBe('FORBIDDEN');
    expect(codeOf(give(aPerson(), france))).toBe('NOT_FOUND');
  });

  it('keeps it while they stay a delegate of the seat, and no longer', () => {
    const person = aPerson({ accredits: true });
    const change = (more: Parameters<typeof aPersonInput>[0]) =>
      changePerson({ person, ...facts() }, aPersonInput(more), administrator);
    expect(change({ role: 'DEPUTY' })).toMatchObject({ person: { accredits: true } });
    expect(change({ delegation: 'FRA' })).toMatchObject({ person: { accredits: false } });
    expect(change({ role: 'HEAD' })).toMatchObject({ person: { accredits: false } });
  });

  it('nobody who waits speaks for the seat', () => {
    expect(codeOf(giveAuthority({ person: waiting }, { speaksForSeat: true }, headOfJapan))).toBe('STATE');
  });
});
