import type { Forum, Person } from '@parley/testkit';
import { zipOf } from './zip';

/** Media type of a file as it is sent. */
export const STREAM = 'application/octet-stream';
/** The smallest of each kind. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const types = (type: string): string =>
  `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
const MAIN = `${OFFICE}.main+xml`;
/** A Word document, with more in it where a spec wants it. */
export const docx = (more: Parameters<typeof zipOf>[0] = [], type = MAIN): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', data: Buffer.from(types(type)) },
    { name: 'word/document.xml', data: Buffer.from('<w/>') },
    ...more,
  ]);

/** What came of sending a file. */
export interface Told {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends files to papers of a forum. */
export const senderOf =
  (forum: Forum) =>
  async (
    by: Person,
    paper: string,
    body: Buffer,
    filename = 'annex.pdf',
    headers: Record<string, string> = {},
  ): Promise<Told> => {
    const address = `${forum.node().address}/papers/${paper}/attachments?filename=${encodeURIComponent(filename)}`;
    const answer = await fetch(address, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { ...by.headers, 'content-type': STREAM, ...headers },
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Told['body']) };
  };
