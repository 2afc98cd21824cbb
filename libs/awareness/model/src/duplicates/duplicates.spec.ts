import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxesMeet, type Box } from '../geometry';
import { positions } from '../testing/places';
import { LIKELY, likenessOf, LONG_MS, scoreOf, type Told } from './likeness';
import { mostAlike, nearbyOf, tellsEnough } from './most-alike';
import { saidIn, tellingWords } from './telling-words';

const HOUR = 3_600_000;
const DAWN = Date.parse('2026-03-01T06:00:00Z');
const moment = (at: number): Told['observed'] => ({ from: new Date(at), to: new Date(at) });
const point = (x: number, y: number): Box => [x, y, x, y];
const told = (title: string, body: string, more: Partial<Told> = {}): Told => ({
  ...{ said: saidIn(title, body), observed: moment(DAWN), box: null, area: null, country: null },
  ...more,
});
const NOTHING = { box: null, area: null, country: null };
const VESSELS = told(
  'Research vessels near the reef',
  'Three research vessels lay at anchor near the reef at dawn.',
  {
    box: point(114.2, 12.5),
  },
);
const likely = (a: Told, b: Told): boolean => likenessOf(a, b).score >= LIKELY;

const part = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.array(fc.constantFrom('vessel', 'reef', 'cable', 'dawn', 'the', 'navires', 'jamming'), {
  maxLength: 8,
});
const tolds: fc.Arbitrary<Told> = fc
  .record({
    title: words,
    body: words,
    from: fc.option(fc.integer({ min: 0, max: 600 }), { nil: null }),
    hours: fc.integer({ min: 0, max: 400 }),
    corner: fc.option(positions, { nil: null }),
    area: fc.constantFrom(null, 'barents_sea', 'red_sea'),
    country: fc.constantFrom(null, 'NO', 'FR'),
  })
  .map(({ title, body, from, hours, corner, area, country }) => ({
    ...{ said: saidIn(title.join(' '), body.join(' ')), area, country },
    observed:
      from === null
        ? null
        : { from: new Date(DAWN + from * HOUR), to: new Date(DAWN + (from + hours) * HOUR) },
    box: corner && point(...corner),
  }));

describe('the words that tell something', () => {
  it('are the same with or without accents, capitals and plurals, and fillers of both languages are none', () => {
    expect([...tellingWords('Les Vaisseaux étaient près de l’Île')]).toEqual(['vaisseau', 'ile']);
    expect([...tellingWords('The vessels were AT the vessel, 571 of 3')]).toEqual(['vessel', '571']);
    expect(tellingWords('').size).toBe(0);
  });

  it('are letters and digits alone, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([...tellingWords(text)].every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
      }),
    );
  });
});

describe('notes of the same event', () => {
  it('are alike in words, or at the same place and time in another language', () => {
    const same = told('Research vessels at the reef', 'Research vessels lay at anchor.');
    expect(likenessOf(VESSELS, same)).toMatchObject({
      likeWords: true,
      kilometresApart: null,
      millisecondsApart: 0,
    });
    expect(likely(VESSELS, same)).toBe(true);
    const french = told('Navires au mouillage', 'Trois navires de recherche.', {
      ...{ box: point(114.3, 12.6), observed: moment(DAWN + 2 * HOUR) },
    });
    expect(likely(VESSELS, french)).toBe(true);
    expect(likenessOf(VESSELS, french).millisecondsApart).toBe(2 * HOUR);
    expect(likenessOf(VESSELS, french).likeWords).toBe(false);
  });

  it('are not alike by a time alone, by one word, by a sea alone, or by words of another month', () => {
    expect(likely(told('Cable cut', 'A cable was cut.'), told('Jamming', 'Signals were jammed.'))).toBe(
      false,
    );
    expect(likely(told('Reef', 'Reef'), told('Reef', 'Reef'))).toBe(false);
    const at = { area: 'south_china_sea', box: [104, -3, 122, 24] as const };
    expect(likely(told('Cable cut', 'A cable.', at), told('Jamming', 'Signals.', at))).toBe(false);
    expect(likely(VESSELS, { ...VESSELS, observed: moment(DAWN + LONG_MS) })).toBe(false);
  });

  it('are near one another across the 180th meridian and in the Arctic, and not where only degrees are', () => {
    const at = (x: number, y: number): Told => told('Signals', 'Jammed.', { box: point(x, y) });
    expect(likely(at(179.9, 60), { ...at(-179.9, 60), said: saidIn('Navires', 'Au mouillage') })).toBe(true);
    expect(likely(at(0, 89.8), { ...at(180, 89.8), said: saidIn('Navires', 'Au mouillage') })).toBe(true);
    expect(likely(at(0, 0), { ...at(3, 0), said: saidIn('Navires', 'Au mouillage') })).toBe(false);
    expect(likely(at(0, 85), { ...at(3, 85), said: saidIn('Navires', 'Au mouillage') })).toBe(true);
  });

  it('are as alike whichever is asked, from 0 to 1', () => {
    fc.assert(
      fc.property(tolds, tolds, (a, b) => {
        const [one, other] = [likenessOf(a, b), likenessOf(b, a)];
        expect(one.score).toBeCloseTo(other.score, 9);
        expect({ ...one, score: 0, kilometresApart: 0 }).toEqual({ ...other, score: 0, kilometresApart: 0 });
        expect(one.score >= 0 && one.score <= 1).toBe(true);
      }),
    );
  });

  it('are never less alike for more words, a nearer place or a nearer time', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), ([w, p, t], [v, q, s]) => {
        const more = { words: Math.max(w, v), place: Math.max(p, q), time: Math.max(t, s) };
        expect(scoreOf(more)).toBeGreaterThanOrEqual(scoreOf({ words: w, place: p, time: t }) - 1e-12);
        expect(scoreOf({ words: w, place: p, time: 0 })).toBe(0);
      }),
    );
  });
});

describe('notes that are offered', () => {
  it('are the likeliest of those that are given, and another note changes nothing of how alike they are', () => {
    fc.assert(
      fc.property(tolds, fc.array(tolds, { maxLength: 12 }), tolds, (draft, notes, other) => {
        const all = mostAlike(draft, notes, 100);
        expect(mostAlike(draft, notes, 3)).toEqual(all.slice(0, 3));
        const more = mostAlike(draft, [...notes, other], 100).filter(({ note }) => note !== other);
        expect(more).toEqual(all);
      }),
    );
  });

  it('lie where they are looked for: none is left out by place or time that would be the same by it', () => {
    fc.assert(
      fc.property(tolds, tolds, (draft, note) => {
        const { box, begins, ends } = nearbyOf(draft);
        const { score, kilometresApart } = likenessOf(draft, note);
        const holds = (span: typeof begins, at: Date): boolean =>
          span === null || (at >= span.from && at <= span.to);
        if (score > 0 && note.observed !== null)
          expect(holds(begins, note.observed.from) || holds(ends, note.observed.to)).toBe(true);
        if (box !== null && note.box !== null && kilometresApart !== null && kilometresApart < 199)
          expect(boxesMeet(box, note.box)).toBe(true);
      }),
    );
  });

  it('are asked for once there is a place, or words enough', () => {
    expect(tellsEnough(told('Vessels', '', NOTHING))).toBe(false);
    expect(tellsEnough(told('Vessels anchored', '', NOTHING))).toBe(true);
    expect(tellsEnough(told('', '', { country: 'NO' }))).toBe(true);
  });
});
