import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holds } from '@parley/kernel';
import type { Dossier } from '../dossier';
import { sessionAbilities } from '../session/session-abilities';
import { aConvened, aDraft, anItemInput, anOpen, item, next, noon, withItems } from '../testing/builders';
import { chair, japan, officer } from '../testing/people';
import { courses, play } from '../testing/play';
import { adoptAgenda } from './adopt-agenda';
import { addItem, changeItem } from './edit-item';
import { moveItem, withdrawItem } from './place-item';

const adopted = (
  dossier: Dossier = withItems(aConvened(), 'a', 'b'),
  itemKey: string | null = null,
): Dossier => next(dossier, (before) => adoptAgenda(before, { itemKey }, chair, noon));

describe('adopting the agenda', () => {
  it('says since when, and at the item itself under which', () => {
    const after = adopted(withItems(anOpen(), 'a', 'b'), 'a');
    expect(after.session.agendaAdoptedAt).toEqual(noon);
    expect(after.items.filter(({ adoptsAgenda }) => adoptsAgenda).map(({ key }) => key)).toEqual(['a']);
  });

  it('is the chair’s alone, once, from convening on, with something to adopt', () => {
    const dossier = withItems(aConvened(), 'a');
    for (const actor of [officer, japan])
      expect(adoptAgenda(dossier, {}, actor, noon)).toMatchObject({ code: 'FORBIDDEN' });
    for (const refused of [withItems(aDraft(), 'a'), aConvened(), adopted(dossier)]) {
      expect(adoptAgenda(refused, {}, chair, noon)).toMatchObject({ code: 'STATE' });
      expect(sessionAbilities(chair, refused).adoptAgenda).toBe(false);
    }
    expect(adoptAgenda(dossier, { itemKey: 'nowhere' }, chair, noon)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an adopted agenda', () => {
  const reason = 'Events of last night';
  const place = { itemKey: 'a', version: 1, parentKey: null, position: 1 };

  it('is changed by the chair alone', () => {
    expect(sessionAbilities(officer, adopted()).editAgenda).toBe(false);
    expect(addItem({ ...adopted(), key: 'c' }, anItemInput({ reason }), officer)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(moveItem(adopted(), { ...place, reason }, officer)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is changed with a reason only', () => {
    for (const none of [undefined, null, '  ', 'x'.repeat(1001)]) {
      const refusal = { code: 'INVALID', field: 'reason' };
      expect(addItem({ ...adopted(), key: 'c' }, anItemInput({ reason: none }), chair)).toMatchObject(
        refusal,
      );
      expect(moveItem(adopted(), { ...place, reason: none }, chair)).toMatchObject(refusal);
      expect(withdrawItem(adopted(), { ...place, reason: none }, chair)).toMatchObject(refusal);
    }
  });

  it('marks what was added, changed, moved and withdrawn since; what was added stays so', () => {
    const added = next(adopted(), (before) =>
      addItem({ ...before, key: 'c' }, anItemInput({ reason }), chair),
    );
    expect(item(added, 'c')).toMatchObject({ lateChange: 'ADDED', lateReason: reason });
    const again = { ...anItemInput({ reason: 'A slip' }), itemKey: 'c', version: 1 };
    const changed = next(added, (before) => changeItem(before, again, chair));
    expect(item(changed, 'c')).toMatchObject({ lateChange: 'ADDED', lateReason: 'A slip' });
    const moved = next(changed, (before) => moveItem(before, { ...place, reason }, chair));
    expect(item(moved, 'a')).toMatchObject({ lateChange: 'MOVED', lateReason: reason });
    const gone = next(moved, (before) => withdrawItem(before, { itemKey: 'b', version: 1, reason }, chair));
    expect(item(gone, 'b')).toMatchObject({
      state: 'WITHDRAWN',
      lateChange: 'WITHDRAWN',
      lateReason: reason,
    });
  });

  it('never changes by anybody else or without a mark, whatever people do', () => {
    const edits = ['addItem', 'changeItem', 'moveItem', 'withdrawItem'];
    const seen = new Set<string>();
    fc.assert(
      fc.property(courses, (course) => {
        for (const { before, after, attempt, refusal } of play(course)) {
          if (before.session.agendaAdoptedAt !== null)
            expect(after.session.agendaAdoptedAt).toEqual(before.session.agendaAdoptedAt);
          if (refusal !== null || !edits.includes(attempt.kind)) continue;
          const touched = after.items.filter(
            (one) => before.items.find(({ key }) => key === one.key) !== one,
          );
          const marked = touched.filter(({ lateReason }) => lateReason !== null);
          if (before.session.agendaAdoptedAt === null) expect(marked).toEqual([]);
          else {
            seen.add(attempt.kind);
            expect(holds(attempt.actor, 'CHAIR')).toBe(true);
            expect(marked.length).toBeGreaterThan(0);
          }
        }
      }),
      { seed: 7, numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual([...edits].sort());
  });
});
