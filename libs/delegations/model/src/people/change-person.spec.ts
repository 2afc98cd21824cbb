import { describe, expect, it } from '@jest/globals';
import { administrator, aPerson, aPersonInput, chair, facts, headOfJapan } from '../testing/builders';
import { changePerson } from './change-person';
import type { PeopleFacts, Person, PersonInput } from './person';

const change = (
  person: Person,
  more: Partial<PersonInput> = {},
  known: Partial<PeopleFacts> = {},
  actor = administrator,
) => changePerson({ ...facts(known), person }, aPersonInput({ password: null, ...more }), actor);

const deputy = aPerson({ role: 'DEPUTY', speaksForSeat: true });
const lastAdministrator = aPerson({ role: 'ADMINISTRATOR', delegation: null });

describe('changing a person', () => {
  it('is the administrator’s alone, a head of delegation included', () => {
    for (const actor of [chair, headOfJapan]) {
      expect(change(aPerson(), {}, {}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('keeps the password where none is given, and the sign-ins with it', () => {
    expect(change(aPerson(), { name: 'New name' })).toMatchObject({
      person: { name: 'New name', id: 'person-1' },
      passwordSet: false,
      signInsEnd: false,
      sightChanged: false,
    });
  });

  it('ends every sign-in when the password is replaced', () => {
    expect(change(aPerson(), { password: 'correct horse battery' })).toMatchObject({
      passwordSet: true,
      signInsEnd: true,
    });
    expect(change(aPerson(), { password: 'short' })).toMatchObject({ code: 'INVALID', field: 'password' });
    expect(change(aPerson(), { password: '' })).toMatchObject({ code: 'INVALID', field: 'password' });
  });

  it.each([
    ['post', { role: 'DEPUTY' }],
    ['delegation', { delegation: 'AUS' }],
    ['clearance', { clearance: 'SECRET' }],
    ['caveats', { caveats: ['CYBER-DEFENCE'] }],
  ] as const)('says that sight is to be judged anew when the %s changes', (_, more) => {
    expect(change(aPerson(), more)).toMatchObject({ sightChanged: true });
  });

  it('leaves a deputy who becomes adviser the authority to speak for the seat', () => {
    expect(change(deputy, { role: 'ADVISER' })).toMatchObject({ person: { speaksForSeat: true } });
  });

  it.each([
    ['goes to another delegation', { role: 'DEPUTY', delegation: 'AUS' }],
    ['joins the secretariat', { role: 'RAPPORTEUR', delegation: null }],
  ] as const)('takes the authority of a deputy who %s', (_, more) => {
    expect(change(deputy, more)).toMatchObject({ person: { speaksForSeat: false } });
  });

  it('gives a new head the authority, and takes it when the head steps down', () => {
    expect(change(aPerson(), { role: 'HEAD' })).toMatchObject({ person: { speaksForSeat: true } });
    const head = aPerson({ role: 'HEAD', speaksForSeat: true });
    expect(change(head, { role: 'DEPUTY' })).toMatchObject({ person: { speaksForSeat: false } });
  });

  it('lets a head stay head, and makes nobody a second one', () => {
    const head = aPerson({ role: 'HEAD', speaksForSeat: true });
    expect(change(head, { role: 'HEAD', name: 'N' }, { activeHead: head })).toMatchObject({
      person: { name: 'N' },
    });
    expect(change(aPerson({ id: 'p2' }), { role: 'HEAD' }, { activeHead: head })).toMatchObject({
      code: 'DUPLICATE',
    });
  });

  it('never leaves the forum without an administrator', () => {
    const demoted = { role: 'RAPPORTEUR', delegation: null } as const;
    expect(change(lastAdministrator, demoted, { otherAdministrators: 0 })).toMatchObject({ code: 'STATE' });
    expect(change(lastAdministrator, demoted, { otherAdministrators: 1 })).toHaveProperty('person');
    const renamed = { role: 'ADMINISTRATOR', delegation: null, name: 'N' } as const;
    expect(change(lastAdministrator, renamed, { otherAdministrators: 0 })).toHaveProperty('person');
  });

  it('is refused once the accreditation has ended', () => {
    expect(change(aPerson({ active: false }))).toMatchObject({ code: 'STATE' });
  });

  it('retracts the person from the delegation that they left', () => {
    expect(change(aPerson(), { delegation: 'AUS' })).toMatchObject({
      events: [
        { type: 'person.changed', label: { originator: 'AUS' } },
        { type: 'person.retracted', label: { originator: 'JPN' }, unless: { originator: 'AUS' }, data: {} },
      ],
    });
  });
});
