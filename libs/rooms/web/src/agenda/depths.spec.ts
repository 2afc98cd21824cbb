import { describe, expect, it } from '@jest/globals';
import { depths } from './depths';

describe('the depth of an item in the agenda', () => {
  it('counts the items above it', () => {
    const found = depths([
      { id: '1', parent: null },
      { id: '1a', parent: { id: '1' } },
      { id: '1ai', parent: { id: '1a' } },
      { id: '2', parent: null },
    ]);
    expect([...found.values()]).toEqual([0, 1, 2, 0]);
  });
});
