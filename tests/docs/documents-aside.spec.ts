import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Block,
  DocumentTooLarge,
  MakerAside,
  MakerHere,
  type MakingLimits,
  type MarkedDocument,
  Press,
  PressBusy,
} from '@parley/documents';
import { build } from 'esbuild';
import fastify from 'fastify';
import { fontsFolder } from './support/fonts-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fonts = fontsFolder();
const LIMITS: MakingLimits = { workers: 1, waiting: 8, timeMs: 300_000, memoryMb: 256 };

let folder: string;
let file: string;
let maker: MakerAside | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(root, 'node_modules/.press-worker-'));
  file = join(folder, 'press-worker.mjs');
  await build({
    entryPoints: [join(root, 'libs/documents/src/making/press-worker.ts')],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
});
afterEach(() => maker?.stop());
afterAll(async () => {
  fonts.remove();
  await rm(folder, { recursive: true });
});

const withLimits = (limits: Partial<MakingLimits> = {}): MakerAside =>
  (maker = new MakerAside({ file, fontFolder: fonts.folder }, { ...LIMITS, ...limits }));

const aDocument = (items: number): MarkedDocument => ({
  title: 'Consultations',
  language: 'EN',
  marking: 'APP RESTRICTED',
  footer: 'Journal',
  at: new Date('2026-02-03T12:00:00Z'),
  blocks: Array.from({ length: items }, (_, at): Block => ({
    kind: 'paragraph',
    text: `Paragraph ${at} ${'of many words '.repeat(12)}`,
  })),
});

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

describe('documents made in a worker', () => {
  it('are those that are made here, byte for byte', async () => {
    const here = new MakerHere(fonts.folder);
    for (const format of ['pdf', 'docx'] as const) {
      const bytes = await withLimits().make(aDocument(20), format);
      expect(bytes.equals(await here.make(aDocument(20), format))).toBe(true);
    }
  });

  it('let everything else go on meanwhile', async () => {
    const order: string[] = [];
    const heavy = withLimits()
      .make(aDocument(600), 'pdf')
      .then(() => order.push('document'));
    await turns(50).then(() => order.push('others'));
    await heavy;
    expect(order).toEqual(['others', 'document']);
  });

  it('are given up where one takes too much, and those that wait are made', async () => {
    const small = withLimits({ memoryMb: 48 });
    const tooMuch = small.make(aDocument(60_000), 'pdf');
    const waiting = small.make(aDocument(1), 'docx');
    await expect(tooMuch).rejects.toBeInstanceOf(DocumentTooLarge);
    expect((await waiting).subarray(0, 2).toString()).toBe('PK');
  });

  it('are refused when more wait than may, and made in the order in which they were asked for', async () => {
    const busy = withLimits({ waiting: 2 });
    const order: number[] = [];
    const made = [0, 1, 2].map((at) => busy.make(aDocument(5), 'docx').then(() => order.push(at)));
    await expect(busy.make(aDocument(5), 'docx')).rejects.toBeInstanceOf(PressBusy);
    await Promise.all(made);
    expect(order).toEqual([0, 1, 2]);
  });
});

describe('the answer to a request', () => {
  const answerOf = async (error: Error, language: MarkedDocument['language']) => {
    const server = fastify();
    const press = new Press({ make: () => Promise.reject(error) });
    server.get('/', (_, reply) => press.send(reply, { ...aDocument(1), language }, 'pdf', 'journal'));
    const { statusCode, headers, body } = await server.inject('/');
    await server.close();
    return { statusCode, retryAfter: headers['retry-after'], body };
  };

  it('says what to do when the press is busy, and when a document is too large', async () => {
    expect(await answerOf(new PressBusy(), 'EN')).toEqual({
      statusCode: 503,
      retryAfter: '5',
      body: expect.stringContaining('Ask again in some seconds') as unknown,
    });
    expect(await answerOf(new DocumentTooLarge(), 'FR')).toEqual({
      statusCode: 503,
      retryAfter: undefined,
      body: expect.stringContaining('Prenez la version HTML') as unknown,
    });
  });

  it('is a fault for any other error', async () => {
    expect((await answerOf(new Error('no such font'), 'EN')).statusCode).toBe(500);
  });
});
