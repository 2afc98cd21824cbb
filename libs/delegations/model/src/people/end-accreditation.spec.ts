import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import { sees } from '../labels/sight';
import { administrator, anActor, aPerson, chair, headOfJapan, observer } from '../testing/builders';
import { endAccreditation } from './end-accreditation';

const end = (
  person = aPerson(),
  reason = 'Tour of duty ended',
  actor = administrator,
  otherAdministrators = 1,
) => endAccreditation({ person, otherAdministrators }, { reason }, actor);

describe('ending an accreditation', () => {
  it('leaves the person inactive and ends every sign-in', () => {
    expect(end()).toMatchObject({ person: { active: false }, signInsEnd: true, sightChanged: true });
  });

  it('is the administrator’s alone', () => {
    for (const actor of [chair, headOfJapan, anActor()])
      expect(end(aPerson(), 'x', actor)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is done once', () => {
    expect(end(aPerson({ active: false }))).toMatchObject({ code: 'STATE' });
  });

  it('needs a reason', () => {
    expect(end(aPerson(), '   ')).toMatchObject({ code: 'INVALID', field: 'reason' });
    expect(end(aPerson(), 'x'.repeat(501))).toMatchObject({ code: 'INVALID', field: 'reason' });
  });

  it('never leaves the forum without an administrator', () => {
    const last = aPerson({ role: 'ADMINISTRATOR', delegation: null });
    expect(end(last, 'x', administrator, 0)).toMatchObject({ code: 'STATE' });
    expect(end(last, 'x', administrator, 1)).toHaveProperty('person');
  });

  it('tells the own delegation that it ended, and the reason to the secretariat alone', () => {
    const result = end();
    const told = (actor: typeof chair): string[] =>
      isRefusal(result) ? [] : result.events.filter((event) => sees(actor, event)).map(({ type }) => type);
    expect(told(chair)).toEqual(['person.ended', 'person.end-explained']);
    expect(told(headOfJapan)).toEqual(['person.ended']);
    expect(told(anActor({ delegation: 'AUS' }))).toEqual([]);
    expect(told(observer)).toEqual([]);
  });
});
