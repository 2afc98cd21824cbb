import { describe, expect, it } from '@jest/globals';
import { visible } from '@parley/kernel';
import { after, aSessionInput, decided, noon, roster } from '../testing/builders';
import {
  administrator,
  chair,
  france,
  japan,
  lowOfficer,
  observer,
  officer,
  rapporteur,
} from '../testing/people';
import { effectiveLabel } from './effective-label';
import { scheduleSession } from './schedule-session';
import type { SessionInput } from './session-input';

const schedule = (more: Partial<SessionInput> = {}, actor = officer) =>
  scheduleSession({ key: 'session', roster }, aSessionInput(more), actor);

describe('scheduling a session', () => {
  it('makes a draft of all seats of the roster', () => {
    const { session } = decided(
      schedule({ title: '  Consultations ', place: ' ', onlineUrl: 'https://meet.example/1' }),
    );
    expect(session).toMatchObject({
      title: 'Consultations',
      state: 'DRAFT',
      version: 1,
      participants: roster,
      named: [],
      place: null,
      onlineUrl: 'https://meet.example/1',
      convenedAt: null,
    });
  });

  it('is for the chair and the session officers', () => {
    expect(schedule({}, chair)).toHaveProperty('session');
    for (const actor of [rapporteur, administrator, japan, observer]) {
      expect(schedule({}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('shows it to the secretariat alone, whatever its label', () => {
    const { session, events } = decided(
      schedule({ label: { classification: 'UNCLASSIFIED', releasableToObservers: true } }),
    );
    expect([chair, japan, observer].map((actor) => visible(actor, effectiveLabel(session)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(events.map(({ label }) => label)).toEqual([effectiveLabel(session)]);
  });

  it.each([
    ['no title', { title: '   ' }, 'title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title'],
    ['an end at its start', { endsAt: noon }, 'endsAt'],
    ['an end before its start', { endsAt: after(-1) }, 'endsAt'],
    ['more than 24 hours', { endsAt: after(24 * 60 + 1) }, 'endsAt'],
    ['a start that is no time', { startsAt: new Date(Number.NaN) }, 'endsAt'],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, 'timeZone'],
    ['an offset for a zone', { timeZone: '+01:00' }, 'timeZone'],
    ['no zone', { timeZone: '' }, 'timeZone'],
    ['a place of 201 characters', { place: 'x'.repeat(201) }, 'place'],
    ['an address that is none', { onlineUrl: 'the usual room' }, 'onlineUrl'],
    ['an address that runs a script', { onlineUrl: 'javascript:alert(1)' }, 'onlineUrl'],
    [
      'an unknown caveat',
      { label: { classification: 'UNCLASSIFIED', caveats: ['COSMIC'] } },
      'label.caveats',
    ],
    ['names with a format that takes none', { format: 'ALL', named: ['JPN'] }, 'named'],
    ['names with Allies only', { format: 'ALLIES', named: ['FRA'] }, 'named'],
    ['no names with a named format', { format: 'NAMED' }, 'named'],
    ['no partners with Allies and partners', { format: 'ALLIES_PLUS', named: [] }, 'named'],
    ['an Ally among the named partners', { format: 'ALLIES_PLUS', named: ['JPN', 'FRA'] }, 'named'],
    ['a state without a seat', { format: 'NAMED', named: ['FIN'] }, 'named'],
    ['an observer organisation', { format: 'NAMED', named: ['XAS'] }, 'named'],
  ] as const)('is refused with %s', (_, more, field) => {
    expect(schedule(more)).toMatchObject({ code: 'INVALID', field });
  });

  it('takes a session of exactly 24 hours, in any named zone', () => {
    expect(schedule({ endsAt: after(24 * 60) })).toHaveProperty('session');
    for (const timeZone of ['UTC', 'Pacific/Auckland', 'America/Argentina/Ushuaia', 'Asia/Kolkata']) {
      expect(schedule({ timeZone })).toHaveProperty('session');
    }
  });

  it('is refused with a label that the officer could not read', () => {
    expect(schedule({ label: { classification: 'SECRET' } }, lowOfficer)).toMatchObject({
      code: 'LABEL_CEILING',
    });
  });

  it.each([
    ['ALL', undefined, roster.length],
    ['ALLIES', undefined, 30],
    ['ALLIES_PLUS', ['NZL', 'AUS'], 32],
    ['NAMED', ['JPN', 'AUS', 'JPN'], 2],
  ] as const)('invites by %s', (format, named, seats) => {
    const { session } = decided(schedule({ format, named }));
    expect(session.participants).toHaveLength(seats);
    expect(session.participants.filter((code) => (named ?? []).some((name) => name === code))).toEqual(
      session.named,
    );
  });

  it('releases a session of a narrower format to its participants where nothing else is said', () => {
    const named = { format: 'NAMED', named: ['JPN', 'AUS'] } as const;
    expect(decided(schedule(named)).session.label.releasableTo).toEqual(['AUS', 'JPN']);
    expect(decided(schedule({})).session.label.releasableTo).toBeNull();
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } as const;
    expect(decided(schedule({ ...named, label })).session.label.releasableTo).toEqual(['FRA']);
  });

  it('is the secretariat’s, so that no delegation is its originator', () => {
    expect(decided(schedule()).session.label.originator).toBeNull();
    expect(visible(france, effectiveLabel(decided(schedule()).session))).toBe(false);
  });
});
