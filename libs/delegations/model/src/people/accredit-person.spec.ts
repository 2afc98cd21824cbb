import { describe, expect, it } from '@jest/globals';
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
import { accreditPerson } from './accredit-person';
import type { PeopleFacts, PersonInput } from './person';

const accredit = (more: Partial<PersonInput> = {}, actor = administrator, known: Partial<PeopleFacts> = {}) =>
  accreditPerson({ ...facts(known), id: 'new' }, aPersonInput(more), actor);

describe('accrediting a person', () => {
  it('makes them active, with what was asked for', () => {
    expect(accredit({ name: '  Japan — Adviser ', email: ' Adviser@JPN.example' })).toMatchObject({
      person: aPerson({ id: 'new' }),
      passwordSet: true,
      signInsEnd: false,
      sightChanged: false,
    });
  });

  it('lets a head of delegation speak for the seat, and nobody else yet', () => {
    expect(accredit({ role: 'HEAD' })).toMatchObject({ person: { speaksForSeat: true } });
    expect(accredit({ role: 'DEPUTY' })).toMatchObject({ person: { speaksForSeat: false } });
    expect(accredit({ role: 'CHAIR', delegation: null })).toMatchObject({ person: { speaksForSeat: false } });
  });

  it.each([
    ['an empty name', { name: '  ' }, 'INVALID', 'name'],
    ['a very long name', { name: 'x'.repeat(201) }, 'INVALID', 'name'],
    ['what is no e-mail address', { email: 'adviser' }, 'INVALID', 'email'],
    ['a short password', { password: 'too short' }, 'INVALID', 'password'],
    ['no password', { password: null }, 'INVALID', 'password'],
    ['an unknown caveat', { caveats: ['COSMIC'] }, 'INVALID', 'caveats'],
    ['a delegate without a delegation', { delegation: null }, 'INVALID', 'delegation'],
    ['a delegate of a state without a seat', { delegation: 'FIN' }, 'INVALID', 'delegation'],
    ['a delegate of an observer organisation', { delegation: 'XAS' }, 'INVALID', 'delegation'],
    ['a member of the secretariat with a delegation', { role: 'CHAIR' }, 'INVALID', 'delegation'],
    ['an observer for a seated state', { role: 'OBSERVER' }, 'INVALID', 'delegation'],
    ['an observer for nothing known', { role: 'OBSERVER', delegation: 'ZZZ' }, 'INVALID', 'delegation'],
  ] as const)('is refused with %s', (_, more, code, field) => {
    expect(accredit(more)).toMatchObject({ code, field });
  });

  it.each([
    ['an organisation', 'XEU'],
    ['a state without a seat', 'FIN'],
    ['nobody', null],
  ])('takes an observer for %s', (_, delegation) => {
    expect(accredit({ role: 'OBSERVER', delegation })).toMatchObject({
      person: { role: 'OBSERVER', delegation },
    });
  });

  it('is refused where somebody else signs in with that address', () => {
    expect(accredit({}, administrator, { emailTaken: true })).toMatchObject({
      code: 'DUPLICATE',
      field: 'email',
    });
  });

  it('is refused for a second head of a delegation', () => {
    const activeHead = aPerson({ id: 'other', role: 'HEAD' });
    expect(accredit({ role: 'HEAD' }, administrator, { activeHead })).toMatchObject({
      code: 'DUPLICATE',
      field: 'role',
    });
    expect(accredit({ role: 'DEPUTY' }, administrator, { activeHead })).not.toHaveProperty('code');
  });

  it('is for the administrator and, of own deputies and advisers, for the head of delegation', () => {
    expect(accredit({ role: 'DEPUTY' }, headOfJapan)).toMatchObject({ person: { role: 'DEPUTY' } });
    expect(accredit({ role: 'HEAD' }, headOfJapan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(accredit({ delegation: 'AUS' }, headOfJapan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(accredit({ role: 'CHAIR', delegation: null }, headOfJapan)).toMatchObject({ code: 'FORBIDDEN' });
    const deputy = anActor({ role: 'DEPUTY', speaksForSeat: true });
    for (const actor of [chair, observer, deputy, anActor()]) {
      expect(accredit({}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('by a head goes no higher than the head’s own clearance and caveats', () => {
    expect(accredit({ clearance: 'SECRET' }, headOfJapan)).toMatchObject({
      code: 'LABEL_CEILING',
      field: 'clearance',
    });
    expect(accredit({ clearance: 'CONFIDENTIAL', caveats: ['CYBER-DEFENCE'] }, headOfJapan)).toHaveProperty(
      'person',
    );
    expect(accredit({ caveats: ['CRISIS-RESPONSE'] }, headOfJapan)).toMatchObject({
      code: 'LABEL_CEILING',
      field: 'caveats',
    });
    expect(accredit({ clearance: 'SECRET', caveats: ['CRISIS-RESPONSE'] })).toHaveProperty('person');
  });

  it('is told without address, clearance and caveats, to the own delegation and the secretariat', () => {
    const result = accredit({ caveats: ['CYBER-DEFENCE'] });
    expect(result).toMatchObject({ events: [{ label: { releasableTo: [], originator: 'JPN' } }] });
    expect(JSON.stringify(result).split('"events"')[1]).not.toMatch(
      /email|clearance|CYBER|RESTRICTED|password/,
    );
  });

  it('of the secretariat is told to everybody', () => {
    expect(accredit({ role: 'CHAIR', delegation: null })).toMatchObject({
      events: [{ type: 'person.accredited', label: { releasableTo: null, releasableToObservers: true } }],
    });
  });
});
