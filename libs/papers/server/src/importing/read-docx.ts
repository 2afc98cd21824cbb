import { convertToHtml } from 'mammoth';
import { type LeftOut, LEFT_OUTS, type ImportedText, writeMarkdown } from '@parley/papers/model';
import type { OfficeDocument } from './office-node';
import { officeText, type OfficeText } from './office-text';

/** The parts of a Word document that its text is in, by their names. */
export type OfficeParts = ReadonlyMap<string, string>;

const BODY = 'word/document.xml';

/** What the parts themselves tell of what is lost. */
const TOLD: readonly (readonly [LeftOut, RegExp])[] = [
  ['PICTURES', /<(w:drawing|w:pict)[\s>/]/],
  ['OBJECTS', /<(w:object|m:oMath|c:chart|dgm:relIds)[\s>/]/],
  ['COMMENTS', /<w:commentReference[\s/>]/],
  ['CHANGES', /<w:(ins|del|moveFrom|moveTo)[\s>]/],
  ['HIDDEN', /<w:(vanish|webHidden)(\s*\/>|\s+w:val="(1|true|on)")/],
];

const lostIn = (parts: OfficeParts, others: readonly string[]): Set<LeftOut> => {
  const body = parts.get(BODY) ?? '';
  const lost = new Set(TOLD.flatMap(([what, sign]) => (sign.test(body) ? [what] : [])));
  const heads = [...parts].filter(([name]) => /^word\/(header|footer)\d*\.xml$/.test(name));
  if (heads.some(([, xml]) => /<w:t[\s>]/.test(xml))) lost.add('HEADERS');
  if (others.some((name) => /vbaProject\.bin$/i.test(name))) lost.add('MACROS');
  if (others.some((name) => /^word\/embeddings\//i.test(name))) lost.add('OBJECTS');
  return lost;
};

/** Reads what the document says; what is set out of it is not asked for. */
const documentIn = async (
  parts: OfficeParts,
): Promise<OfficeText & { readonly lost: readonly LeftOut[] }> => {
  const lost: LeftOut[] = [];
  let read: OfficeText = { title: '', text: [] };
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: (name: string): Promise<string> => Promise.resolve(parts.get(name) ?? ''),
  };
  const transformDocument = (document: OfficeDocument): object => {
    read = officeText(document, (what) => lost.push(what));
    return { ...document, children: [] };
  };
  // Without an archive of its own: it sees the parts that were checked, and nothing else.
  const input = { arrayBuffer: new ArrayBuffer(0), file };
  await convertToHtml(input, { transformDocument, externalFileAccess: false });
  return { ...read, lost };
};

/** The text of a Word document from its parts; `others` names what else is in its archive. */
export const readDocx = async (parts: OfficeParts, others: readonly string[]): Promise<ImportedText> => {
  const lost = lostIn(parts, others);
  const read = await documentIn(parts);
  for (const what of read.lost) lost.add(what);
  return {
    title: read.title,
    markdown: writeMarkdown(read.text),
    leftOut: LEFT_OUTS.filter((one) => lost.has(one)),
  };
};
