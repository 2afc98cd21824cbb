import { describe, expect, it } from '@jest/globals';
import { placesUnderItem } from './places-under-item';

const paper = (key: string) => ({ key, parentKey: null });
const addendum = (key: string, parentKey: string) => ({ key, parentKey });
const placed = (...args: Parameters<typeof placesUnderItem>): string[] =>
  placesUnderItem(...args).map(({ key, place }) => `${place} ${key}`);

describe('papers under an item', () => {
  it('stand in the order in which they were named, what was added to one behind it', () => {
    const addenda = [addendum('one-add1', 'one'), addendum('one-add2', 'one')];
    expect(placed([paper('two'), paper('one')], addenda, [])).toEqual([
      '1 two',
      '2 one',
      '2 one-add1',
      '2 one-add2',
    ]);
  });

  it('are the same ones whether what was added is named or not', () => {
    const addenda = [addendum('one-add1', 'one')];
    expect(placed([addendum('one-add1', 'one'), paper('one')], addenda, [])).toEqual(['1 one', '1 one-add1']);
  });

  it('lose with a paper what was added to it, but keep an addendum that was named alone', () => {
    const named = [paper('two'), addendum('one-add1', 'one')];
    expect(placed(named, [], ['one', 'one-add1', 'two'])).toEqual(['1 two']);
    expect(placed(named, [], ['two'])).toEqual(['1 two', '2 one-add1']);
  });
});
