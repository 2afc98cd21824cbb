import type { Forum, Person } from '@parley/testkit';
import { OFFICE, STREAM, type Told } from './files';
import { zipOf } from './zip';

type Entries = Parameters<typeof zipOf>[0];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of a Word document in its name space. */
export const part = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W} ${R}>${inside}</w:${name}>`;

/** A paragraph of one run. */
export const paragraph = (text: string, properties = '', look = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A heading, or a title. */
export const styled = (text: string, style: string): string =>
  paragraph(text, `<w:pStyle w:val="${style}"/>`);

/** A part of a list: 1 is numbered, 2 has points. */
export const listed = (text: string, list: 1 | 2, level: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

const levels = (format: string): string =>
  [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');

const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
);

const STYLES = part(
  'styles',
  ['Title', 'Heading 1', 'Heading 2']
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join(''),
);

/** The body as a part of its own, where a spec has something else to put there. */
export const bodyOf = (inside: string): string => part('document', `<w:body>${inside}</w:body>`);

/** A Word document as Word packs one, with links to `links` as r:id link0, link1 … */
export const wordFile = (
  document: string,
  {
    more = [],
    links = [],
    type = `${OFFICE}.main+xml`,
  }: { more?: Entries; links?: readonly string[]; type?: string } = {},
): Buffer => {
  const entry = (name: string, text: string): Entries[number] => ({ name, data: Buffer.from(text) });
  const rels = links.map(
    (target, at) =>
      `<Relationship Id="link${at}" Type="${OFFICE_TYPES}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return zipOf([
    entry(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    entry(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="main" Type="${OFFICE_TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    entry(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${rels.join('')}</Relationships>`,
    ),
    entry('word/numbering.xml', NUMBERING),
    entry('word/styles.xml', STYLES),
    entry('word/document.xml', document),
    ...more,
  ]);
};

/** What an import answers with, or its refusal. */
export interface Read {
  readonly title: string;
  readonly markdown: string;
  readonly leftOut: readonly { readonly code: string; readonly message: string }[];
}

/** Sends files to have their text taken out. */
export const importerOf =
  (forum: Forum) =>
  async (by: Person, body: Buffer, headers: Record<string, string> = {}): Promise<Told> => {
    const answer = await fetch(`${forum.node().address}/papers/import`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { ...by.headers, 'content-type': STREAM, ...headers },
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Told['body']) };
  };
