import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { Stalled, StagedFile, TooLarge } from './staged-file';

const thatWaits = (): PassThrough => {
  const stream = new PassThrough();
  stream.write('%PDF-');
  return stream;
};

describe('a file that comes', () => {
  it('is kept as it was sent', async () => {
    const file = await StagedFile.receive(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3);
    expect([file.bytes, (await file.read(0, 9)).toString()]).toEqual([3, 'abc']);
    await file.close();
  });

  it('is dropped where more comes than is taken, and where no more comes', async () => {
    const stream = thatWaits();
    await expect(StagedFile.receive(stream, 100, 10)).rejects.toBeInstanceOf(Stalled);
    // Whoever sent it can still be told so.
    expect(stream.destroyed).toBe(false);
    await expect(StagedFile.receive(thatWaits(), 4)).rejects.toBeInstanceOf(TooLarge);
  });

  it('is dropped where its sender is gone', async () => {
    const stream = thatWaits();
    stream.on('error', () => undefined);
    const coming = expect(StagedFile.receive(stream, 100)).rejects.toThrow();
    stream.destroy(new Error('gone'));
    await coming;
  });
});
