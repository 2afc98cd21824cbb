import { Worker } from 'node:worker_threads';
import MarkdownIt from 'markdown-it';
import { type NotedSource, splitNotes } from '@parley/papers/model';
import { withBrackets } from './bracket-pieces';
import { type ParsedNotes, withNotes } from './note-pieces';
import { NOT_READ, PARSER_OPTIONS, SAFE_LINK, WORKER } from './parser-options';

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

/** How a text is parsed; `null` for what takes too long. */
type Parse = (source: NotedSource) => Promise<ParsedNotes | null>;

const safe = new RegExp(SAFE_LINK, 'i');
const parser = new MarkdownIt(PARSER_OPTIONS).disable(NOT_READ);
parser.validateLink = (url) => safe.test(url.trim());

const settled = (tokens: Token[], reading: Reading): Token[] =>
  reading === 'SHOWN' ? withBrackets(tokens) : tokens;

let kept: Worker | undefined;

const forget = (worker: Worker): void => {
  if (kept === worker) kept = undefined;
};

/** The thread that reads long texts. Starting one costs more than most of them do, so it is kept until it fails. */
const reader = (): Worker => {
  if (kept !== undefined) return kept;
  const workerData = { from: import.meta.url, options: PARSER_OPTIONS, safeLink: SAFE_LINK };
  const worker = new Worker(WORKER, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  worker.unref();
  worker.on('error', () => forget(worker));
  worker.on('exit', () => forget(worker));
  kept = worker;
  return worker;
};

const atOnce: Parse = ({ body, notes }) =>
  Promise.resolve({
    tokens: parser.parse(body, {}),
    notes: notes.map((note) => parser.parseInline(note, {}).flatMap(({ children }) => children ?? [])),
  });

const inThread = ({ body, notes }: NotedSource, patience: number): Promise<ParsedNotes | null> =>
  new Promise((resolve, reject) => {
    const worker = reader();
    const leave = (): void => {
      clearTimeout(timer);
      worker.off('message', read).off('error', failed);
    };
    const read = (parsed: ParsedNotes): void => {
      leave();
      resolve(parsed.tokens.length > MOST_TOKENS ? null : parsed);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      leave();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    };
    const timer = setTimeout(() => {
      leave();
      forget(worker);
      void worker.terminate();
      resolve(null);
    }, patience);
    worker.once('message', read).once('error', failed);
    worker.postMessage({ text: body, notes, without: NOT_READ });
  });

/** The pieces of a text with its footnotes; of one whose last lines only look like some without any. */
const read = async (text: string, parse: Parse): Promise<Token[] | null> => {
  const source = splitNotes(text);
  const parsed = await parse(source);
  if (parsed === null || source.notes.length === 0) return parsed && parsed.tokens;
  return withNotes(parsed) ?? (await parse({ body: text, notes: [] }))?.tokens ?? null;
};

let before: Promise<unknown> = Promise.resolve();

/**
 * The pieces of a text; `null` for one that cannot be read in a reasonable time. Long ones are read in a thread for them,
 * one at a time and not for long: there are texts of 1 MB that take minutes, and they must hold nobody up.
 */
export const parseText = async (text: string, reading: Reading = 'SHOWN'): Promise<Token[] | null> => {
  const tokens = text.length <= READ_AT_ONCE ? await read(text, atOnce) : await inTurn(text);
  return tokens && settled(tokens, reading);
};

const inTurn = (text: string): Promise<Token[] | null> => {
  const until = performance.now() + PATIENCE_MS;
  const patient: Parse = async (source) => {
    const left = until - performance.now();
    return left > 0 ? inThread(source, left) : null;
  };
  const mine = before.then(() => read(text, patient));
  before = mine.catch(() => undefined);
  return mine;
};
