import { describe, expect, it } from '@jest/globals';
import { Coalescer } from './coalescer';

/** A coalescer whose work the spec lets go on, piece by piece. */
const setUp = () => {
  const pieces: { items: readonly number[]; end: (error?: Error) => void }[] = [];
  let begun: () => void = () => undefined;
  const faults: unknown[] = [];
  const coalescer = new Coalescer<number>(
    (items) =>
      new Promise((resolve, reject) => {
        pieces.push({ items, end: (error) => (error === undefined ? resolve() : reject(error)) });
        begun();
      }),
    1,
    (error) => faults.push(error),
  );
  const piece = async (index: number) => {
    while (pieces.length <= index) await new Promise<void>((resolve) => (begun = resolve));
    const found = pieces[index];
    if (found === undefined) throw new Error('there is no such piece of work');
    return found;
  };
  return { coalescer, piece, pieces, faults };
};

describe('what is gathered', () => {
  it('is done at once, and what comes meanwhile waits for the next time', async () => {
    const { coalescer, piece, pieces } = setUp();
    coalescer.add(1, 2);
    coalescer.add(3);
    const first = await piece(0);
    expect(first.items).toEqual([1, 2, 3]);
    coalescer.add(4);
    coalescer.add(5);
    expect(pieces).toHaveLength(1);
    first.end();
    const second = await piece(1);
    expect(second.items).toEqual([4, 5]);
    second.end();
    coalescer.stop();
  });

  it('is tried again when it fails, before what came later', async () => {
    const { coalescer, piece, faults } = setUp();
    const fault = new Error('out of reach');
    coalescer.add(1);
    const first = await piece(0);
    coalescer.add(2);
    first.end(fault);
    const second = await piece(1);
    expect(second.items).toEqual([1, 2]);
    expect(faults).toEqual([fault]);
    second.end();
    coalescer.stop();
  });
});
