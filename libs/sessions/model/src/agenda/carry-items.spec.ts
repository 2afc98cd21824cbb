import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '@parley/kernel';
import type { LabelInput } from '@parley/delegations/model';
import { saveTemplate } from '../agenda-templates/agenda-template';
import type { Dossier } from '../dossier';
import { aConvened, aDraft, anItemInput, decided, item, next, noon, withItems } from '../testing/builders';
import { chair, lowOfficer, READERS } from '../testing/people';
import { carriedItems, fittedTo } from './carry-items';
import { addItem } from './edit-item';
import { withdrawItem } from './place-item';
import { takeOverItems } from './take-over-items';

const LABELS: readonly LabelInput[] = [
  { classification: 'UNCLASSIFIED' },
  { classification: 'UNCLASSIFIED', releasableToObservers: true },
  { classification: 'RESTRICTED' },
  { classification: 'RESTRICTED', releasableTo: ['AUS', 'FRA'] },
  { classification: 'SECRET', releasableTo: ['JPN'] },
  { classification: 'UNCLASSIFIED', caveats: ['CYBER-DEFENCE'] },
];

const label = fc.constantFrom(...LABELS);
const convened = (given: LabelInput): Dossier => aConvened({ label: given });
const withLabelled = (dossier: Dossier, given: LabelInput | null): Dossier => {
  const under = (key: string, parentKey: string | null, own: LabelInput | null) => (before: Dossier) =>
    addItem({ ...before, key }, anItemInput({ title: key, parentKey, label: own }), chair);
  return next(next(dossier, under('a', null, given)), under('b', 'a', null));
};

const takenOver = (to: Dossier, from: Dossier, actor = chair): Dossier => {
  const carried = carriedItems(actor, from);
  return next(to, () =>
    takeOverItems({ ...to, carried, keys: carried.map(({ key }) => `copy of ${key}`) }, {}, actor),
  );
};

describe('items that go over to another agenda', () => {
  it('are read there by nobody who could not read them where they come from, and by nobody who cannot read the session', () => {
    fc.assert(
      fc.property(label, label, fc.option(label), (here, there, own) => {
        const from = withLabelled(convened(here), own);
        const to = takenOver(convened(there), from);
        for (const reader of READERS)
          for (const key of ['a', 'b']) {
            const before = visible(reader, item(from, key).label);
            const session = visible(reader, to.session.label);
            expect(visible(reader, item(to, `copy of ${key}`).label)).toBe(before && session);
          }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('keep no label of their own where the session’s says as much', () => {
    const from = withLabelled(convened({ classification: 'RESTRICTED' }), null);
    expect(fittedTo(convened({ classification: 'SECRET' }).session, carriedItems(chair, from))).toMatchObject(
      [{ ownLabel: null }, { ownLabel: null }],
    );
  });

  it('are those that the actor sees, without what was withdrawn', () => {
    const from = withLabelled(withItems(aDraft(), 'c', 'd'), { classification: 'SECRET' });
    const less = next(from, (before) => withdrawItem(before, { itemKey: 'c', version: 1 }, chair));
    expect(
      carriedItems(chair, less)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['a', 'b', 'd']);
    expect(carriedItems(lowOfficer, less).map(({ key }) => key)).toEqual(['d']);
  });

  it('are refused where there are none', () => {
    expect(takeOverItems({ ...aDraft(), carried: [], keys: [] }, {}, chair)).toMatchObject({ code: 'STATE' });
  });
});

describe('a template', () => {
  it('is the secretariat’s, under the label of all its items together', () => {
    const from = withLabelled(convened({ classification: 'RESTRICTED' }), { classification: 'SECRET' });
    const { template } = decided(saveTemplate({ ...from, key: 't' }, { name: ' Weekly ' }, chair, noon));
    expect(template).toMatchObject({
      name: 'Weekly',
      label: { classification: 'SECRET', releasableTo: [], releasableToObservers: false },
    });
    expect(template.items.map(({ title, parentKey }) => [title, parentKey])).toEqual([
      ['a', null],
      ['b', '1'],
    ]);
  });

  it('is refused without items and without a name', () => {
    expect(saveTemplate({ ...aDraft(), key: 't' }, { name: 'x' }, chair, noon)).toMatchObject({
      code: 'STATE',
    });
    expect(saveTemplate({ ...withItems(aDraft(), 'a'), key: 't' }, { name: ' ' }, chair, noon)).toMatchObject(
      {
        code: 'INVALID',
        field: 'name',
      },
    );
  });
});
