import { describe, expect, it } from '@jest/globals';
import { administrator, anActor, aPerson, chair, headOfJapan } from '../testing/builders';
import { giveAuthority } from './give-authority';
import { revokeSignIns } from './revoke-sign-ins';

const give = (person = aPerson(), speaksForSeat = true, actor = headOfJapan) =>
  giveAuthority({ person }, { speaksForSeat }, actor);

describe('authority to speak for the seat', () => {
  it('is given and taken back by the head of the delegation', () => {
    expect(give()).toMatchObject({
      person: { speaksForSeat: true },
      sightChanged: true,
      events: [{ type: 'person.authority-given' }],
    });
    expect(give(aPerson({ speaksForSeat: true }), false)).toMatchObject({
      person: { speaksForSeat: false },
      events: [{ type: 'person.authority-taken' }],
    });
  });

  it('is given twice without a difference', () => {
    expect(give(aPerson({ speaksForSeat: true }))).toMatchObject({
      person: { speaksForSeat: true },
      sightChanged: false,
    });
  });

  it('is nobody else’s to give: not a deputy’s who has it, not the administrator’s', () => {
    const deputy = anActor({ id: 'd', role: 'DEPUTY', speaksForSeat: true });
    for (const actor of [deputy, chair, administrator]) {
      expect(give(aPerson(), true, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('of another delegation’s people reads like authority of nobody', () => {
    expect(give(aPerson({ delegation: 'AUS' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(give(aPerson({ role: 'CHAIR', delegation: null }))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is always a head’s and cannot be taken from one', () => {
    expect(give(aPerson({ role: 'HEAD', speaksForSeat: true }), false)).toMatchObject({ code: 'INVALID' });
  });

  it('is not given to someone whose accreditation has ended', () => {
    expect(give(aPerson({ active: false }))).toMatchObject({ code: 'STATE' });
  });
});

describe('revoking sign-ins', () => {
  it('is for the person and for an administrator', () => {
    expect(revokeSignIns({ person: aPerson() }, anActor())).toMatchObject({ signInsEnd: true });
    expect(revokeSignIns({ person: aPerson() }, administrator)).toMatchObject({ signInsEnd: true });
    for (const actor of [headOfJapan, chair]) {
      expect(revokeSignIns({ person: aPerson() }, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(revokeSignIns({ person: aPerson() }, anActor({ id: 'x', delegation: 'AUS' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves the person as they are', () => {
    expect(revokeSignIns({ person: aPerson() }, administrator)).toMatchObject({
      person: aPerson(),
      passwordSet: false,
      sightChanged: false,
      events: [{ type: 'person.sign-ins-revoked' }],
    });
  });
});
