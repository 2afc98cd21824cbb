import { describe, expect, it } from '@jest/globals';
import { ROLES, standingOf, visible } from '@parley/kernel';
import { anActor, actorOf, aPerson, chair, headOfJapan, observer } from '../testing/builders';
import { maySeePerson, maySeePrivate, personLabel } from './visibility';

const adviser = aPerson();
const australian = aPerson({ id: 'aus', delegation: 'AUS' });
const rapporteur = aPerson({ id: 'rap', role: 'RAPPORTEUR', delegation: null });
const guest = aPerson({ id: 'guest', role: 'OBSERVER', delegation: 'XAS' });

describe('the list of people', () => {
  it('shows delegates their own delegation and the secretariat', () => {
    const seen = [adviser, australian, rapporteur, guest].map((person) => maySeePerson(headOfJapan, person));
    expect(seen).toEqual([true, false, true, false]);
  });

  it('shows observers their own organisation and the secretariat', () => {
    const seen = [adviser, rapporteur, guest].map((person) => maySeePerson(observer, person));
    expect(seen).toEqual([false, true, true]);
  });

  it('shows everybody themselves, and the secretariat everybody', () => {
    const alone = aPerson({ role: 'OBSERVER', delegation: null });
    expect(maySeePerson(actorOf(alone), alone)).toBe(true);
    expect([adviser, australian, rapporteur, guest].every((person) => maySeePerson(chair, person))).toBe(
      true,
    );
  });

  it('does not show the delegates of a state to those who observe for it', () => {
    const finnishGuest = anActor({ id: 'fin', role: 'OBSERVER', delegation: 'FIN' });
    expect(maySeePerson(finnishGuest, aPerson({ delegation: 'FIN' }))).toBe(false);
  });

  it('tells events about a person to no one who would not find that person there', () => {
    for (const role of ROLES) {
      const delegation = standingOf(role) === 'SECRETARIAT' ? null : 'JPN';
      const person = aPerson({ id: 'other', role, delegation });
      for (const actor of [headOfJapan, observer, chair, anActor({ id: 'aus', delegation: 'AUS' })]) {
        expect(visible(actor, personLabel(person)) && !maySeePerson(actor, person)).toBe(false);
      }
    }
  });
});

describe('e-mail address, clearance and caveats', () => {
  it('show to the person, their head of delegation and the secretariat, and to nobody else', () => {
    expect(maySeePrivate(actorOf(adviser), adviser)).toBe(true);
    expect(maySeePrivate(headOfJapan, adviser)).toBe(true);
    expect(maySeePrivate(chair, adviser)).toBe(true);
    expect(maySeePrivate(anActor({ id: 'colleague', role: 'DEPUTY', speaksForSeat: true }), adviser)).toBe(
      false,
    );
    expect(maySeePrivate(headOfJapan, australian)).toBe(false);
    expect(maySeePrivate(headOfJapan, rapporteur)).toBe(false);
    expect(maySeePrivate(observer, adviser)).toBe(false);
  });
});
