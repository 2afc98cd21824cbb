import { describe, expect, it } from '@jest/globals';
import { addItem } from './edit-item';
import { copyItems } from './copy-items';
import { numbering } from './numbering';
import { aConvened, aDraft, anItemInput, next, withItems } from '../testing/builders';
import { chair } from '../testing/people';

const fresh = (count: number): string[] => Array.from({ length: count }, (_, index) => `copy-${index}`);

describe('copying agenda items', () => {
  it('keeps the tree, its order and what the author gave, and starts every item anew', () => {
    const source = withItems(aConvened(), 'a', 'b', 'a/c', 'a/c/d', 'e');
    const copies = copyItems(aDraft().session, source.items, fresh(5));
    const numbers = numbering(copies);
    expect(copies.map((copy) => [copy.title, numbers.get(copy.key)])).toEqual([
      ['a', '1'],
      ['c', '1(a)'],
      ['d', '1(a)(i)'],
      ['b', '2'],
      ['e', '3'],
    ]);
    expect(new Set(copies.map(({ state, version }) => `${state} ${version}`))).toEqual(
      new Set(['PENDING 1']),
    );
  });

  it('comes behind what the agenda already holds', () => {
    const target = withItems(aDraft(), 'x', 'y');
    const copies = copyItems(target.session, withItems(aDraft(), 'a', 'b').items, fresh(2), target.items);
    const numbers = numbering([...target.items, ...copies]);
    expect(copies.map(({ key }) => numbers.get(key))).toEqual(['3', '4']);
  });

  it('takes its labels from the session it comes to and what it stands under', () => {
    const source = next(aDraft(), (dossier) =>
      addItem({ ...dossier, key: 'a' }, anItemInput({ label: { classification: 'SECRET' } }), chair),
    );
    const under = withItems(source, 'a/b');
    const target = aConvened({ format: 'NAMED', named: ['FRA', 'JPN'] }).session;
    const labels = copyItems(target, under.items, fresh(2)).map(({ label }) => label);
    expect(labels.map(({ classification, releasableTo }) => [classification, releasableTo])).toEqual([
      ['SECRET', ['FRA', 'JPN']],
      ['SECRET', ['FRA', 'JPN']],
    ]);
  });

  it('leaves sponsors out who are not invited', () => {
    const source = next(aDraft(), (dossier) =>
      addItem({ ...dossier, key: 'a' }, anItemInput({ sponsors: ['NOR', 'JPN'] }), chair),
    );
    const target = aDraft({ format: 'NAMED', named: ['FRA', 'JPN'] }).session;
    expect(copyItems(target, source.items, fresh(1)).map(({ sponsors }) => sponsors)).toEqual([['JPN']]);
  });

  it('keeps a format of its own and that it goes without discussion, as far as the session can', () => {
    const format = {
      format: 'NAMED',
      named: ['FRA', 'NOR'],
      kind: 'INFORMATION',
      withoutDiscussion: true,
    } as const;
    const source = next(aDraft(), (dossier) => addItem({ ...dossier, key: 'a' }, anItemInput(format), chair));
    const copiedTo = (...named: string[]) =>
      copyItems(aDraft({ format: 'NAMED', named }).session, source.items, fresh(1))[0];
    expect(copiedTo('FRA', 'JPN')).toMatchObject({
      format: 'NAMED',
      named: ['FRA'],
      withoutDiscussion: true,
    });
    expect(copiedTo('JPN')).toMatchObject({ format: null, named: [], withoutDiscussion: true });
  });
});
