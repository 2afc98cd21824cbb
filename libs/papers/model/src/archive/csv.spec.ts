import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv';

describe('an index as CSV', () => {
  it('keeps commas, quotes and line ends in their cells, and runs no formula', () => {
    expect(
      csvOf([
        ['a', 'b, c', 'says "d"', 'e\nf'],
        ['=1+1', '@x', '-2', ''],
      ]),
    ).toBe('\ufeffa,"b, c","says ""d""","e\nf"\r\n\'=1+1,\'@x,\'-2,\r\n');
  });
});
