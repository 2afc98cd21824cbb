import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chair } from '../testing/notes';
import { mayMarkNotes, readingOfNote } from './reading-of-note';

const time = fc.integer({ min: 0, max: 20 }).map((minutes) => new Date(Date.UTC(2026, 2, 1, 0, minutes)));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const notes = fc
  .record({
    version: fc.integer({ min: 1, max: 4 }),
    createdAt: time,
    later: fc.nat({ max: 20 }),
    gone: fc.boolean(),
  })
  .map(({ version, createdAt, later, gone }) => {
    const changedAt = new Date(createdAt.getTime() + later * 60_000);
    return { version, createdAt, changedAt, withdrawnAt: gone ? changedAt : null };
  });
const marks = fc.record({ readVersion: maybe(fc.integer({ min: 1, max: 4 })), readUntil: maybe(time) });

describe('how far a note was read', () => {
  it('is NEW until it is opened, CHANGED once another version stands, and READ then', () => {
    const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 0, minutes));
    const note = { version: 2, createdAt: at(1), changedAt: at(5), withdrawnAt: null };
    const state = (readVersion: number | null, readUntil: Date | null = null, more: object = {}) =>
      readingOfNote({ ...note, ...more }, { readVersion, readUntil });
    expect([state(null), state(1), state(2)]).toEqual(['NEW', 'CHANGED', 'READ']);
    expect([state(null, at(5)), state(null, at(4)), state(null, at(0))]).toEqual(['READ', 'CHANGED', 'NEW']);
    expect([state(null, null, { withdrawnAt: at(5) }), state(1, null, { withdrawnAt: at(5) })]).toEqual([
      'READ',
      'CHANGED',
    ]);
  });

  it('never goes back by reading more, and always forward by a further change', () => {
    fc.assert(
      fc.property(notes, marks, (note, kept) => {
        const state = readingOfNote(note, kept);
        expect(readingOfNote(note, { ...kept, readVersion: note.version })).toBe('READ');
        expect(readingOfNote(note, { ...kept, readUntil: note.changedAt })).toBe('READ');
        const next = {
          ...note,
          version: note.version + 1,
          changedAt: new Date(Date.UTC(2027, 0, 1)),
          withdrawnAt: null,
        };
        const nowRead = {
          ...kept,
          readVersion: state === 'READ' && note.withdrawnAt === null ? note.version : kept.readVersion,
        };
        if (nowRead.readVersion === null || nowRead.readVersion <= note.version)
          expect(readingOfNote(next, nowRead)).not.toBe('READ');
      }),
    );
  });

  it('is kept for people, whatever their part, and for no machine', () => {
    expect(mayMarkNotes(chair)).toBeUndefined();
    expect(mayMarkNotes({ personId: null })).toMatchObject({ code: 'FORBIDDEN' });
  });
});
