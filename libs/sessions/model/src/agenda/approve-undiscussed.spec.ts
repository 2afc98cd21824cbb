import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dossier } from '../dossier';
import { aConvened, anItemInput, anOpen, item, next, noon } from '../testing/builders';
import { chair, france, headFrance, headJapan, lowOfficer, officer } from '../testing/people';
import { coursesBy, play } from '../testing/play';
import type { AgendaItemInput } from './agenda-item';
import { approveUndiscussed } from './approve-undiscussed';
import { askToDiscuss } from './ask-to-discuss';
import { addItem, changeItem } from './edit-item';
import { agendaItemAbilities } from './item-abilities';
import { seatsOfItem } from './own-format';
import { openItem } from './run-item';

/** Plays in which much is put without discussion, asked to be discussed, and approved. */
const approvals = coursesBy({
  convene: 3,
  open: 3,
  addItem: 6,
  changeItem: 3,
  askToDiscuss: 6,
  approve: 3,
  openItem: 1,
});

const undiscussed = (more: Partial<AgendaItemInput> = {}): AgendaItemInput =>
  anItemInput({ kind: 'INFORMATION', withoutDiscussion: true, ...more });

const withItems = (dossier: Dossier, ...items: AgendaItemInput[]): Dossier =>
  items.reduce(
    (before, input, index) =>
      next(before, (now) => addItem({ ...now, key: 'abcdef'.charAt(index) }, input, chair)),
    dossier,
  );

const asked = (dossier: Dossier, itemKey: string, actor = headJapan, ask = true): Dossier =>
  next(dossier, (before) => askToDiscuss(before, { itemKey, ask }, actor));

const approve = (dossier: Dossier, itemKeys: readonly string[], actor = chair) =>
  approveUndiscussed(dossier, { itemKeys, outcome: 'NOTED' }, actor, noon);

describe('an item without discussion', () => {
  it('is none that is for discussion', () => {
    const input = undiscussed({ kind: 'DISCUSSION' });
    expect(addItem({ ...anOpen(), key: 'a' }, input, chair)).toMatchObject({
      code: 'INVALID',
      field: 'withoutDiscussion',
    });
  });

  it('keeps who asked to discuss it when it is changed', () => {
    const before = asked(withItems(aConvened(), undiscussed()), 'a');
    const after = next(before, (now) =>
      changeItem(now, { ...undiscussed({ title: 'Other' }), itemKey: 'a', version: 2 }, chair),
    );
    expect(item(after, 'a').discussionAskedBy).toEqual(['JPN']);
  });
});

describe('asking to discuss an item', () => {
  const dossier = withItems(aConvened(), undiscussed(), anItemInput(), undiscussed({ format: 'ALLIES' }));

  it('is for whoever speaks for a seat that the item concerns', () => {
    expect(item(asked(asked(dossier, 'a'), 'a', headFrance), 'a').discussionAskedBy).toEqual(['FRA', 'JPN']);
    for (const actor of [france, chair])
      expect(askToDiscuss(dossier, { itemKey: 'a', ask: true }, actor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(seatsOfItem(item(dossier, 'c'), dossier.session)).not.toContain('JPN');
    expect(askToDiscuss(dossier, { itemKey: 'c', ask: true }, headJapan)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(agendaItemAbilities(headFrance, dossier, item(dossier, 'c')).askToDiscuss).toBe(true);
  });

  it('is refused for an item that is discussed anyway, and once it has been taken up', () => {
    expect(askToDiscuss(dossier, { itemKey: 'b', ask: true }, headJapan)).toMatchObject({ code: 'STATE' });
    const open = next(withItems(anOpen(), undiscussed()), (now) =>
      openItem(now, { itemKey: 'a' }, chair, noon),
    );
    expect(askToDiscuss(open, { itemKey: 'a', ask: true }, headJapan)).toMatchObject({ code: 'STATE' });
  });

  it('twice is as once, and can be taken back', () => {
    const once = asked(dossier, 'a');
    expect(askToDiscuss(once, { itemKey: 'a', ask: true }, headJapan)).toMatchObject({
      events: [],
      items: [],
    });
    expect(item(asked(once, 'a', headJapan, false), 'a').discussionAskedBy).toEqual([]);
  });
});

describe('approving together', () => {
  const dossier = withItems(
    anOpen(),
    undiscussed(),
    undiscussed({ kind: 'DECISION' }),
    undiscussed(),
    anItemInput(),
  );

  it('closes what nobody asked to discuss, and turns the others into items for discussion', () => {
    const after = next(asked(asked(dossier, 'a'), 'b'), (before) => approve(before, ['a', 'b', 'c']));
    expect(item(after, 'c')).toMatchObject({
      state: 'CLOSED',
      outcome: 'NOTED',
      closedAt: noon,
      elapsedMs: 0,
    });
    expect(item(after, 'a')).toMatchObject({
      state: 'PENDING',
      kind: 'DISCUSSION',
      withoutDiscussion: false,
    });
    expect(item(after, 'b')).toMatchObject({
      state: 'PENDING',
      kind: 'DECISION',
      discussionAskedBy: ['JPN'],
    });
  });

  it('takes none that was not put to the session', () => {
    expect(
      item(
        next(dossier, (before) => approve(before, ['a'])),
        'c',
      ).state,
    ).toBe('PENDING');
  });

  it('is refused as a whole where one awaits approval no longer, in a session that is not open, and to delegates', () => {
    const once = next(dossier, (before) => approve(before, ['a']));
    expect(approve(once, ['a', 'c'])).toMatchObject({ code: 'CONFLICT' });
    expect(approve(dossier, ['a', 'd'])).toMatchObject({ code: 'CONFLICT' });
    expect(approve(dossier, [])).toMatchObject({ code: 'STATE' });
    expect(approve(dossier, ['a'], headJapan)).toMatchObject({ code: 'FORBIDDEN' });
    expect(approve(withItems(aConvened(), undiscussed()), ['a'])).toMatchObject({ code: 'STATE' });
  });

  it('neither names nor touches an item that the officer does not see', () => {
    const secret = withItems(anOpen(), undiscussed({ label: { classification: 'SECRET' } }), undiscussed());
    expect(approve(secret, ['a', 'b'], lowOfficer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      item(
        next(secret, (before) => approve(before, ['b'], lowOfficer)),
        'a',
      ).state,
    ).toBe('PENDING');
    const alone = withItems(anOpen(), undiscussed({ label: { classification: 'SECRET' } }));
    expect(approve(alone, [], lowOfficer)).toMatchObject({ code: 'STATE' });
    expect(approve(alone, ['a'], officer)).toHaveProperty('items');
  });

  it('never closes what a seat asked to discuss, whatever people do', () => {
    let [closed, kept] = [0, 0];
    fc.assert(
      fc.property(approvals, (course) => {
        for (const { attempt, before, after, refusal } of play(course)) {
          if (attempt.kind !== 'approve' || refusal !== null) continue;
          for (const earlier of before.items) {
            const later = item(after, earlier.key);
            if (later === earlier) continue;
            const objected = earlier.discussionAskedBy.length > 0;
            expect([later.state, later.withoutDiscussion]).toEqual(
              objected ? ['PENDING', false] : ['CLOSED', true],
            );
            if (objected) kept += 1;
            else closed += 1;
          }
        }
      }),
      { seed: 11, numRuns: 800 },
    );
    expect(Math.min(closed, kept)).toBeGreaterThan(0);
  });
});
