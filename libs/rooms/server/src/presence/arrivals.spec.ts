import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Arrivals } from './arrivals';
import type { Whereabouts } from './presence-store';

const at = (sessionKey: string, id: string): Whereabouts => ({
  sessionKey,
  person: { id, name: id, delegation: null },
  author: null,
});

/** Writes when it is told to; who is named `bad` cannot be written, nor anybody together with them. */
const held = () => {
  const groups: string[][] = [];
  const going: (() => void)[] = [];
  const arrivals = new Arrivals(async (sessionKey, wheres) => {
    const ids = wheres.map(({ person }) => person.id);
    groups.push([sessionKey, ...ids]);
    await new Promise<void>((resolve) => going.push(resolve));
    if (ids.includes('bad')) throw new Error('nobody of that name');
    return new Set(ids.filter((id) => !id.startsWith('known')));
  });
  const letAllGo = async (): Promise<void> => {
    for (let quiet = 0; quiet < 5; quiet += 1) {
      while (going.length > 0) {
        quiet = 0;
        going.shift()?.();
        await Promise.resolve();
      }
      await new Promise(setImmediate);
    }
  };
  return { arrivals, groups, letAllGo };
};

describe('people at the door of a room', () => {
  it('are written together when they come while others are written, each room by itself', async () => {
    const { arrivals, groups, letAllGo } = held();
    const answers = ['a', 'b', 'known', 'c'].map((id) => arrivals.connect(at('one', id)));
    const elsewhere = arrivals.connect(at('two', 'd'));
    await letAllGo();
    expect(groups).toEqual([
      ['one', 'a'],
      ['two', 'd'],
      ['one', 'b', 'known', 'c'],
    ]);
    expect(await Promise.all(answers)).toEqual([true, true, false, true]);
    expect(await elsewhere).toBe(true);
  });

  it('are not kept out by one who cannot be written', async () => {
    const { arrivals, letAllGo } = held();
    const answers = Promise.allSettled(['a', 'b', 'bad', 'c'].map((id) => arrivals.connect(at('one', id))));
    await letAllGo();
    expect((await answers).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('are each answered once, however many come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 200 }), async (ids) => {
        const written: string[] = [];
        const arrivals = new Arrivals((_, wheres) => {
          written.push(...wheres.map(({ person }) => person.id));
          return Promise.resolve(new Set(wheres.map(({ person }) => person.id)));
        });
        const answers = await Promise.all(ids.map((id) => arrivals.connect(at('one', String(id)))));
        expect(answers).toEqual(ids.map(() => true));
        expect(written).toEqual(ids.map(String));
      }),
      { numRuns: 30 },
    );
  });
});
