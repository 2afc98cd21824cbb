import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { brokenChange, greedyChange, slowChange } from '../testing/hostile';
import { buildWorker } from '../testing/worker-file';
import { MergeLane } from './merge-lane';

const written = (text: string): Uint8Array => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, text);
  return Y.encodeStateAsUpdate(doc);
};

const textIn = (update: Uint8Array): string => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc.getText('text').toJSON();
};

describe('the worker in which documents are merged', () => {
  let worker: Awaited<ReturnType<typeof buildWorker>>;
  let lane: MergeLane;
  beforeAll(async () => {
    worker = await buildWorker();
  });
  afterAll(() => worker.remove());
  beforeEach(() => {
    lane = new MergeLane(worker.file, { timeMs: 1_000, openMs: 5_000, memoryMb: 128 });
  });
  afterEach(() => lane.stop());

  const open = (document: string, ...parts: Uint8Array[]) => lane.run({ kind: 'open', document, parts });
  const whole = (document: string) => lane.run({ kind: 'whole', document });

  it('merges what comes, and says what of it is new', async () => {
    await open('a', written('one '));
    const { change } = await lane.run({ kind: 'merge', document: 'a', change: written('two ') });
    expect(textIn(change ?? new Uint8Array())).toBe('two ');
    expect(textIn(await whole('a'))).toMatch(/^(one two |two one )$/);
    const again = await lane.run({ kind: 'merge', document: 'a', change: change ?? new Uint8Array() });
    expect(again.change).toBeUndefined();
  });

  it('gives up a change that takes too long, and goes on with what waits', async () => {
    await open('a', written('kept'));
    await open('b', written('other'));
    const slow = lane.run({ kind: 'merge', document: 'a', change: slowChange() });
    const waiting = open('b', written('other'));
    await expect(slow).rejects.toMatchObject({ why: 'OVERRUN' });
    await waiting;
    expect(textIn(await whole('b'))).toBe('other');
    await expect(whole('a')).rejects.toMatchObject({ why: 'NOT_OPEN' });
  });

  it.each([
    ['claims to be larger than it is', greedyChange()],
    ['cannot be read', brokenChange()],
    ['is empty', new Uint8Array()],
  ])('refuses a change that %s', async (_, change) => {
    await open('a', written('kept'));
    const merging = lane.run({ kind: 'merge', document: 'a', change: new Uint8Array(change) });
    await expect(merging).rejects.toMatchObject({ why: 'BROKEN' });
    await open('a', written('kept'));
    expect(textIn(await whole('a'))).toBe('kept');
  });

  it('finds nothing in the bytes of yjs issue 687, which are of another encoding', async () => {
    await open('a', written('kept'));
    const change = Uint8Array.from(
      Buffer.from('00010000000001000100010200001602000001fdffffffff7f0000', 'hex'),
    );
    expect(await lane.run({ kind: 'merge', document: 'a', change })).toEqual({ change: undefined });
    expect(textIn(await whole('a'))).toBe('kept');
  });

  it('refuses a change that builds on what is not there', async () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getText('text').insert(0, 'first');
    doc.getText('text').insert(5, ' second');
    await open('a');
    const merging = lane.run({ kind: 'merge', document: 'a', change: updates[1] ?? new Uint8Array() });
    await expect(merging).rejects.toMatchObject({ why: 'MISSING' });
  });
});
