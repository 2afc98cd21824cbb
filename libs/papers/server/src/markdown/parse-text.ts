import { Worker } from 'node:worker_threads';
import MarkdownIt from 'markdown-it';
import { PARSER_OPTIONS, SAFE_LINK, WORKER } from './parser-options';

/** A piece of a parsed text. */
export type Token = ReturnType<MarkdownIt['parse']>[number];

/** Texts up to this many characters are read at once, whatever stands in them: it takes milliseconds. */
const READ_AT_ONCE = 10_000;

/** How long a long text may take, in milliseconds, waiting for others included. */
const PATIENCE_MS = 10_000;

/** Pieces of a text beyond which nobody reads it. */
const MOST_TOKENS = 250_000;

/** How a text is read: to be shown, or to be written on, where escaped signs are told apart. */
type Reading = 'SHOWN' | 'WRITTEN';
const WITHOUT: Readonly<Record<Reading, string[]>> = { SHOWN: ['image'], WRITTEN: ['image', 'text_join'] };

const safe = new RegExp(SAFE_LINK, 'i');
const parserFor = (reading: Reading): MarkdownIt => {
  const parser = new MarkdownIt(PARSER_OPTIONS).disable(WITHOUT[reading]);
  parser.validateLink = (url) => safe.test(url.trim());
  return parser;
};
const parsers: Readonly<Record<Reading, MarkdownIt>> = {
  SHOWN: parserFor('SHOWN'),
  WRITTEN: parserFor('WRITTEN'),
};

const inThread = (text: string, patience: number, reading: Reading): Promise<Token[] | null> =>
  new Promise((resolve, reject) => {
    const without = WITHOUT[reading];
    const workerData = { text, from: import.meta.url, options: PARSER_OPTIONS, safeLink: SAFE_LINK, without };
    const worker = new Worker(WORKER, {
      eval: true,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const end = (tokens: Token[] | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(tokens);
    };
    const timer = setTimeout(() => end(null), patience);
    worker.once('message', (tokens: Token[]) => end(tokens.length > MOST_TOKENS ? null : tokens));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end(null);
      clearTimeout(timer);
      reject(error);
    });
  });

let before: Promise<unknown> = Promise.resolve();

/**
 * The pieces of a text; `null` for one that cannot be read in a reasonable time. Long ones are read in a thread of their own,
 * one at a time and not for long: there are texts of 1 MB that take minutes, and they must hold nobody up.
 */
export const parseText = (text: string, reading: Reading = 'SHOWN'): Promise<Token[] | null> => {
  if (text.length <= READ_AT_ONCE) return Promise.resolve(parsers[reading].parse(text, {}));
  const until = performance.now() + PATIENCE_MS;
  const mine = before.then(() => {
    const left = until - performance.now();
    return left > 0 ? inThread(text, left, reading) : null;
  });
  before = mine.catch(() => undefined);
  return mine;
};
