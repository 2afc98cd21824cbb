import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Result, visible } from '@parley/kernel';
import { administrator, anActor, chair, france, japan, observer, officer } from '../testing/people';
import { decided } from '../testing/builders';
import type { DayOffInput } from './day-off';
import { addDayOff, canWithdrawDayOff, withdrawDayOff } from './keep-days-off';

const headOfJapan = anActor({ id: 'head-jpn', role: 'HEAD' });
const deputyOfFrance = anActor({ id: 'deputy-fra', role: 'DEPUTY', delegation: 'FRA' });

const blackout: DayOffInput = { kind: 'BLACKOUT', from: '2026-12-09', to: '2026-12-10', name: ' Diet ' };
const holiday: DayOffInput = {
  kind: 'HOLIDAY',
  from: '2026-12-25',
  to: '2026-12-25',
  name: 'Christmas',
  delegations: ['FRA', 'BEL', 'FRA'],
};

const add = (input: DayOffInput, actor = headOfJapan) => addDayOff({ key: 'key' }, input, actor);
const codeOf = (result: Result<unknown>): string => (isRefusal(result) ? result.code : 'done');

describe('a blackout day', () => {
  it('is entered by a head or a deputy, for the own delegation', () => {
    const { dayOff, events } = decided(add(blackout));
    expect(dayOff).toMatchObject({ delegations: ['JPN'], name: 'Diet', withdrawn: false });
    expect(events.map(({ type }) => type)).toEqual(['day-off.added']);
    expect(decided(add({ ...blackout, name: null }, deputyOfFrance)).dayOff).toMatchObject({
      delegations: ['FRA'],
      name: null,
    });
    for (const actor of [japan, chair, officer, administrator, observer]) {
      expect(codeOf(add(blackout, actor))).toBe('FORBIDDEN');
    }
    expect(codeOf(add({ ...blackout, delegations: ['FRA'] }))).toBe('INVALID');
  });

  it('is seen by its seat and the secretariat alone, as are its events', () => {
    const { dayOff, events } = decided(add(blackout));
    for (const label of [dayOff.label, ...events.map((event) => event.label)]) {
      expect([headOfJapan, japan, chair, administrator].every((actor) => visible(actor, label))).toBe(true);
      expect([france, deputyOfFrance, observer].some((actor) => visible(actor, label))).toBe(false);
    }
  });

  it('is withdrawn by those who may enter it, once', () => {
    const { dayOff } = decided(add(blackout));
    expect(codeOf(withdrawDayOff(dayOff, deputyOfFrance))).toBe('NOT_FOUND');
    expect(codeOf(withdrawDayOff(dayOff, officer))).toBe('FORBIDDEN');
    expect(codeOf(withdrawDayOff(dayOff, japan))).toBe('FORBIDDEN');
    const gone = decided(withdrawDayOff(dayOff, headOfJapan));
    expect(gone).toMatchObject({ dayOff: { withdrawn: true }, events: [{ type: 'day-off.withdrawn' }] });
    expect(codeOf(withdrawDayOff(gone.dayOff, headOfJapan))).toBe('STATE');
    expect([canWithdrawDayOff(headOfJapan, dayOff), canWithdrawDayOff(headOfJapan, gone.dayOff)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a holiday', () => {
  it('is entered by the chair and the session officers, and seen by every seat', () => {
    const { dayOff } = decided(add(holiday, officer));
    expect(dayOff.delegations).toEqual(['BEL', 'FRA']);
    expect([france, japan, chair].every((actor) => visible(actor, dayOff.label))).toBe(true);
    expect(visible(observer, dayOff.label)).toBe(false);
    for (const actor of [headOfJapan, administrator, observer])
      expect(codeOf(add(holiday, actor))).toBe('FORBIDDEN');
  });

  it.each([
    ['no delegations', { delegations: null }],
    ['a delegation that no charter knows', { delegations: ['ZZZ'] }],
    ['an organisation', { delegations: ['XEU'] }],
    ['no name', { name: '' }],
    ['a name too long', { name: 'x'.repeat(121) }],
    ['a day that no calendar has', { from: '2026-02-30', to: '2026-03-01' }],
    ['an end before its beginning', { to: '2026-12-24' }],
    ['more than 31 days', { to: '2027-01-25' }],
  ])('with %s is refused', (_, more) => {
    expect(codeOf(add({ ...holiday, ...more }, officer))).toBe('INVALID');
  });
});
