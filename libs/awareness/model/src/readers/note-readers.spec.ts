import { describe, expect, it } from '@jest/globals';
import { isRefusal, visible } from '@parley/kernel';
import fc from 'fast-check';
import { noteText } from '../notes/note-content';
import { noteSheet } from '../notes/note-event';
import { isOwnNote } from '../notes/note-gates';
import { actors, labels } from '../testing/arbitraries';
import { aNote, france, japan, korea } from '../testing/notes';
import { maySeeReaders, mayShowReaders, showReaders } from './note-readers';

const notes = fc
  .record({ label: labels, showsReaders: fc.boolean(), editors: fc.subarray(['FRA', 'KOR']) })
  .map(({ label, ...more }) => aNote(label, more));
const OPEN = {
  ...aNote({
    classification: 'UNCLASSIFIED',
    releasableTo: null,
    releasableToObservers: false,
    caveats: [],
    tlp: null,
    originator: 'JPN',
  }),
};

describe('who reads a note', () => {
  it('is told to nobody who does not see it, and otherwise to its writers, or to all where its originator says so', () => {
    fc.assert(
      fc.property(actors, notes, (actor, note) => {
        const told = maySeeReaders(actor, note);
        if (told) expect(visible(actor, note.label)).toBe(true);
        if (note.showsReaders) expect(told).toBe(visible(actor, note.label));
        if (told && !note.showsReaders)
          expect([note.originator, ...note.editors]).toContain(actor.delegation);
      }),
    );
  });

  it('is the originator’s to show: nobody else does, whoever writes in it', () => {
    fc.assert(
      fc.property(actors, notes, (actor, note) => {
        if (mayShowReaders(actor, note) === null) expect(isOwnNote(actor, note)).toBe(true);
        if (!visible(actor, note.label))
          expect(mayShowReaders(actor, note)).toMatchObject({ code: 'NOT_FOUND' });
      }),
    );
    expect(mayShowReaders(france, { ...OPEN, editors: ['FRA'] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(mayShowReaders(korea, OPEN)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('changes neither version, label nor what is hashed, and is told to those who write in it alone, once', () => {
    const note = { ...OPEN, editors: ['FRA'] };
    const shown = showReaders(note, true, japan);
    if (isRefusal(shown)) throw new Error(shown.message.en);
    expect(noteText(shown.note)).toBe(noteText(note));
    expect(noteSheet(shown.note)).toEqual(noteSheet(note));
    expect(shown.events).toMatchObject([
      { type: 'note.readersShown', parties: ['JPN', 'FRA'], data: { shown: true } },
    ]);
    expect(showReaders(shown.note, true, japan)).toMatchObject({ events: [] });
  });
});
