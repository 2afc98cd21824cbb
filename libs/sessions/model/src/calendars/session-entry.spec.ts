import { describe, expect, it } from '@jest/globals';
import type { Label } from '@parley/kernel';
import { aConvened } from '../testing/builders';
import type { Session } from '../session/session';
import { calendarText } from './calendar-text';
import { type EntryReader, maskedEntry, sessionEntry, underCeiling } from './session-entry';

const changedAt = new Date('2026-02-01T09:00:00Z');
const reader: EntryReader = {
  language: 'EN',
  base: 'https://parley.example',
  invited: true,
  answer: 'AWAITED',
  answeredAt: null,
};
const session: Session = { ...aConvened({ title: 'Zephyr', place: 'Zephyr hall' }).session, version: 4 };
const label = (more: Partial<Label>): Label => ({ ...session.label, ...more });

describe('the entry of a session', () => {
  it('says what it is, when and where, with its marking and its page', () => {
    const entry = sessionEntry(
      { ...session, label: label({ classification: 'RESTRICTED' }) },
      changedAt,
      reader,
    );
    expect(entry).toMatchObject({
      uid: 'session@session.parley',
      sequence: 4,
      summary: 'Zephyr (APP RESTRICTED)',
      location: 'Zephyr hall',
      status: 'CONFIRMED',
      busy: true,
      lastModified: changedAt,
    });
    expect(entry.description).toMatch(/^APP RESTRICTED\n/);
    expect(entry.url).toMatch(/^https:\/\/parley\.example\/sessions\/\w+$/);
  });

  it.each([
    ['TENTATIVE', true, 'TENTATIVE', true],
    ['DECLINED', true, 'CONFIRMED', false],
    ['ACCEPTED', true, 'CONFIRMED', true],
    ['AWAITED', false, 'CONFIRMED', false],
  ] as const)('with the answer %s, invited %s, is %s and takes time: %s', (answer, invited, status, busy) => {
    expect(sessionEntry(session, changedAt, { ...reader, answer, invited })).toMatchObject({ status, busy });
  });

  it('stays as CANCELLED, with the reason', () => {
    const cancelled: Session = {
      ...session,
      state: 'CANCELLED',
      version: 5,
      cancelReason: 'Quorum out of reach',
    };
    const entry = sessionEntry(cancelled, changedAt, reader);
    expect(entry).toMatchObject({ status: 'CANCELLED', busy: false, sequence: 5 });
    expect(entry.description).toContain('Cancelled: Quorum out of reach');
  });

  it('was last modified when the reader’s delegation answered, if that was later', () => {
    const answeredAt = new Date('2026-02-02T09:00:00Z');
    expect(sessionEntry(session, changedAt, { ...reader, answeredAt }).lastModified).toBe(answeredAt);
    const before = new Date('2026-01-02T09:00:00Z');
    expect(sessionEntry(session, changedAt, { ...reader, answeredAt: before }).lastModified).toBe(changedAt);
  });

  it('above a ceiling says its level and its time and nothing else, under the same name', () => {
    const { key, state, version, startsAt, endsAt, timeZone } = session;
    const silhouette = {
      key,
      state,
      version,
      startsAt,
      endsAt,
      timeZone,
      level: 'RESTRICTED',
      changedAt,
    } as const;
    const masked = maskedEntry(silhouette, 'EN');
    expect(masked).toMatchObject({
      summary: 'APP RESTRICTED consultation',
      uid: sessionEntry(session, changedAt, reader).uid,
    });
    expect(maskedEntry(silhouette, 'FR').summary).toBe('Consultation APP DIFFUSION RESTREINTE');
    expect(maskedEntry({ ...silhouette, state: 'CANCELLED' }, 'EN')).toMatchObject({
      status: 'CANCELLED',
      busy: false,
    });
    const text = calendarText({ name: null, method: null, entries: [masked] });
    expect(text).not.toMatch(/Zephyr|LOCATION|DESCRIPTION|URL|ATTENDEE|ORGANIZER/);
  });

  it('is allowed under a ceiling of its level, and never with a caveat', () => {
    expect(underCeiling(label({ classification: 'RESTRICTED' }), 'RESTRICTED')).toBe(true);
    expect(underCeiling(label({ classification: 'CONFIDENTIAL' }), 'RESTRICTED')).toBe(false);
    expect(underCeiling(label({ caveats: ['CYBER-DEFENCE'] }), 'SECRET')).toBe(false);
  });
});
