import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadEntry, readCalendar } from './calendar';

/** A message as its receiver reads it. */
export interface ReadMail {
  readonly headers: string;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly method: string;
  readonly text: string;
  readonly entry: ReadEntry | undefined;
  /** Everything in it, decoded. */
  readonly whole: string;
}

const decodedWord = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : quotedPrintable(word.replaceAll('_', ' ')),
    );

const quotedPrintable = (text: string): string => {
  const bytes = text.replace(/=\r?\n/g, '');
  return Buffer.from(
    bytes.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
};

const decoded = (headers: string, body: string): string => {
  if (/^content-transfer-encoding: *base64/im.test(headers)) return Buffer.from(body, 'base64').toString();
  return /^content-transfer-encoding: *quoted-printable/im.test(headers) ? quotedPrintable(body) : body;
};

interface Part {
  readonly headers: string;
  readonly body: string;
}

const partsOf = (message: string): Part[] => {
  const at = message.indexOf('\r\n\r\n');
  const [raw, body] = [message.slice(0, at), message.slice(at + 4)];
  const headers = raw.replace(/\r\n[ \t]+/g, ' ');
  const boundary = /^content-type: *multipart\/.*boundary="([^"]+)"/im.exec(headers)?.[1];
  if (boundary === undefined) return [{ headers, body: decoded(headers, body) }];
  const inner = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return [{ headers, body: '' }, ...inner.flatMap((part) => partsOf(part.replace(/^\r\n/, '')))];
};

const headerOf = (headers: string, name: string): string =>
  decodedWord(new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '');

/** Reads a message with the invitation in it. */
export const readMail = (message: string): ReadMail => {
  const parts = partsOf(message);
  const headers = parts[0]?.headers ?? '';
  const calendar = parts.find((part) => /^content-type: *text\/calendar/im.test(part.headers));
  return {
    headers,
    to: headerOf(headers, 'to'),
    subject: headerOf(headers, 'subject'),
    messageId: headerOf(headers, 'message-id'),
    method: /method="?(\w+)/i.exec(calendar?.headers ?? '')?.[1] ?? '',
    text: parts.find((part) => /^content-type: *text\/plain/im.test(part.headers))?.body ?? '',
    entry: calendar && readCalendar(calendar.body)[0],
    whole: [decodedWord(headers), ...parts.map(({ body }) => body)].join('\n'),
  };
};

/** All messages that a node has put into its folder. */
export const mailIn = async (dataDir: string): Promise<ReadMail[]> => {
  const folder = join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => []);
  const whole = names.filter((name) => name.endsWith('.eml'));
  return Promise.all(whole.map(async (name) => readMail(await readFile(join(folder, name), 'utf8'))));
};
