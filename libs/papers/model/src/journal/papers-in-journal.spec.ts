import { describe, expect, it } from '@jest/globals';
import { type Actor, type ForumEvent, type Label, visible } from '@parley/kernel';
import type { JournalEntry } from '@parley/rooms/model';
import fc from 'fast-check';
import { attached, detached } from '../events/paper-event';
import type { Paper, PaperKind, PaperState } from '../paper/paper';
import { paperLabel } from '../paper/paper-label';
import { READERS } from '../testing/people';
import { papersInJournal } from './papers-in-journal';

const OPEN: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};
const NOON = new Date('2026-02-03T12:00:00Z');

const aPaper = (key: string, more: Partial<Paper> = {}): Paper => ({
  key,
  kind: 'WORKING_PAPER',
  language: 'EN',
  title: `Paper ${key}`,
  state: 'CIRCULATED',
  version: 1,
  originator: 'JPN',
  label: OPEN,
  sessionKey: null,
  ...{ number: null, parent: null, addendum: null, successor: null },
  reference: `APP-WP(2026)000${key}`,
  revision: 0,
  createdAt: NOON,
  circulatedAt: NOON,
  withdrawnAt: null,
  withdrawReason: null,
  ...more,
});

const at = (place: number, label = OPEN, itemKey = 'item') => ({
  itemKey,
  sessionKey: 'session',
  place,
  label,
});
const seenBy = (actor: Actor, events: readonly ForumEvent[]): JournalEntry[] =>
  events.filter(({ label }) => visible(actor, label)).map((event) => ({ ...event, at: NOON.toISOString() }));
const entries = (...events: readonly ForumEvent[]): JournalEntry[] =>
  events.map((event) => ({ ...event, at: NOON.toISOString() }));
const named = (told: readonly JournalEntry[]) => papersInJournal.after(told)['item'] ?? [];

describe('papers in a journal', () => {
  it('stand under their item in its order, as they were last, and those taken away do not', () => {
    const told = entries(
      attached(at(2), aPaper('1')),
      attached(at(1), aPaper('2')),
      attached(at(3), aPaper('3')),
      attached(at(2), aPaper('1', { reference: 'APP-WP(2026)0001-REV1', title: 'Revised' })),
      detached(at(3), aPaper('3')),
    );
    expect(named(told).map(({ reference, title }) => [reference, title])).toEqual([
      ['APP-WP(2026)0002', 'Paper 2'],
      ['APP-WP(2026)0001-REV1', 'Revised'],
    ]);
  });

  it('are those that were circulated; one withdrawn meanwhile is said to be', () => {
    const states = (['DRAFT', 'SUBMITTED', 'CIRCULATED', 'SUPERSEDED', 'WITHDRAWN'] as const).map(
      (state, place) =>
        attached(
          at(place),
          aPaper(String(place), {
            state,
            circulatedAt: state === 'DRAFT' || state === 'SUBMITTED' ? null : NOON,
          }),
        ),
    );
    expect(named(entries(...states)).map(({ title, withdrawn }) => [title, withdrawn])).toEqual([
      ['Paper 2', false],
      ['Paper 3', false],
      ['Paper 4', true],
    ]);
  });

  it('go with their item, and with the session', () => {
    const told = entries(attached(at(1), aPaper('1')));
    for (const [type, key] of [
      ['item.retracted', 'item'],
      ['session.retracted', 'session'],
    ] as const) {
      const retracted = { type, subject: { type: 'AgendaItem', key }, data: {}, label: OPEN, at: '' };
      expect(named([...told, retracted as JournalEntry])).toEqual([]);
    }
  });
});

const seat = fc.constantFrom('JPN', 'KOR', 'FRA');
const label: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom('UNCLASSIFIED' as const, 'SECRET' as const),
  releasableTo: fc.option(fc.uniqueArray(seat, { maxLength: 2 })),
  releasableToObservers: fc.boolean(),
  caveats: fc.constant([]),
  tlp: fc.constant(null),
  originator: fc.constant(null),
});
const paper = fc.record({
  item: label,
  own: label,
  originator: seat,
  kind: fc.constantFrom<PaperKind>('NON_PAPER', 'WORKING_PAPER'),
  state: fc.constantFrom<PaperState>('SUBMITTED', 'CIRCULATED', 'WITHDRAWN'),
});

describe('a reader', () => {
  it('finds exactly the circulated papers that they see under items that they see', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READERS), fc.array(paper, { maxLength: 6 }), (reader, generated) => {
        const all = generated.map(({ own, state, ...rest }, place) => ({
          ...rest,
          paper: aPaper(String(place), {
            kind: rest.kind,
            state,
            originator: rest.originator,
            label: { ...own, originator: rest.originator },
            circulatedAt: state === 'SUBMITTED' ? null : NOON,
          }),
          place,
        }));
        const events = all.map((one) => attached(at(one.place, one.item), one.paper));
        const found = named(seenBy(reader, events)).map(({ title }) => title);
        const expected = all
          .filter(({ item, paper: own }) => visible(reader, item) && visible(reader, paperLabel(own)))
          .filter(({ paper: own }) => own.circulatedAt !== null)
          .map(({ paper: own }) => own.title);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('learns of no non-paper whose it is, by no word and by no marking', () => {
    fc.assert(
      fc.property(paper, seat, ({ item, own, state }, other) => {
        const toldOf = (originator: string) =>
          named(
            entries(
              attached(
                at(1, item),
                aPaper('1', {
                  ...{ kind: 'NON_PAPER', state, originator, reference: null },
                  label: { ...own, originator },
                }),
              ),
            ),
          );
        expect(toldOf('JPN')).toEqual(toldOf(other));
      }),
    );
  });
});
