import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { anInput, france, japan, NOW, vocabulary } from '../testing/notes';
import { createNote } from './create-note';
import { checkNote, NOTE_LIMITS } from './check-note';
import type { NoteInput } from './note-input';

const created = (more: Partial<NoteInput>, actor = japan) =>
  createNote({ key: 'note', fuller: null, ...vocabulary }, anInput(more), actor, NOW);
const open = { classification: 'UNCLASSIFIED' } as const;

describe('the fields of a note', () => {
  it.each<readonly [string, Partial<NoteInput>]>([
    ['topic', { topic: 'gossip' }],
    ['likelihood', { likelihood: 'maybe' }],
    ['area', { area: 'atlantis' }],
    ['country', { country: 'XA' }],
    ['country', { country: 'fr' }],
    ['hybridDomains', { hybridDomains: ['nothing'] }],
    ['baselineRequirements', { baselineRequirements: ['nothing'] }],
    ['disarmTechniques', { disarmTechniques: ['T9999'] }],
    ['title', { title: ' ' }],
    ['body', { body: 'x'.repeat(NOTE_LIMITS.body + 1) }],
    ['sources.0', { sources: ['x'.repeat(NOTE_LIMITS.source + 1)] }],
    ['sources', { sources: Array.from({ length: NOTE_LIMITS.sources + 1 }, () => 'x') }],
    ['editors', { editors: ['XAS'] }],
    ['observedTo', { observedTo: new Date('2026-02-01T08:00:00Z') }],
    ['observedFrom', { observedFrom: new Date('2999-01-01T08:00:00Z') }],
    ['label.tlp', { label: { classification: 'RESTRICTED', tlp: 'CLEAR' } }],
    ['label.tlp', { label: { ...open, releasableTo: ['KOR'], tlp: 'GREEN' } }],
    ['label.tlp', { label: { ...open, tlp: 'RED' } }],
    ['label.releasableTo', { editors: ['NOR'], label: { ...open, releasableTo: ['KOR'] } }],
    ['place', { place: { type: 'Point', coordinates: [200, 0] } }],
    ['place', { place: 'Atlantis' }],
  ])('are refused at %s where they cannot be', (field, more) => {
    expect(created(more)).toMatchObject({ code: 'INVALID', field });
  });

  it('are kept in one form: each tag once, in order, texts trimmed, a single moment as both ends', () => {
    const noted = checkNote(
      anInput({ title: ' Vessels ', hybridDomains: ['space', 'cyber', 'space'], area: 'baltic_sea' }),
      vocabulary,
      NOW,
    );
    expect(noted).toMatchObject({
      ...{ title: 'Vessels', hybridDomains: ['cyber', 'space'], box: [9, 53, 31, 66] },
      ...{ observedFrom: anInput().observedFrom, observedTo: anInput().observedFrom },
    });
  });

  it('say how likely something is apart from how sure one is: every pair of both is kept as given', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom('remote_chance', 'likely', 'almost_certain'), { nil: null }),
        fc.option(fc.constantFrom('LOW' as const, 'MODERATE' as const, 'HIGH' as const), { nil: null }),
        (likelihood, confidence) => {
          expect(checkNote(anInput({ likelihood, confidence }), vocabulary, NOW)).toMatchObject({
            ...{ likelihood, confidence },
          });
        },
      ),
    );
  });

  it('once checked are not changed by being checked again', () => {
    const texts = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, texts, fc.array(texts, { maxLength: 5 }), (title, body, sources) => {
        const once = checkNote(anInput({ title, body, sources }), vocabulary, NOW);
        if (isRefusal(once)) throw new Error(once.message.en);
        expect(checkNote(anInput({ ...once }), vocabulary, NOW)).toEqual(once);
      }),
    );
  });

  it('make a note of whoever writes it, and of nobody else', () => {
    expect(created({}, france)).toMatchObject({ note: { originator: 'FRA', label: { originator: 'FRA' } } });
  });
});
