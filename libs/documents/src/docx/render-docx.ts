import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { MarkedDocument } from '../block';
import { oneLine } from '../plain';
import { docxBlock } from './docx-blocks';
import { OWN_STYLES } from './docx-styles';
import { RichDocx } from './rich-docx';
import { stillZip } from './still-zip';

const MARGIN = 1134;
const FONT = 'IBM Plex Sans';

const marking = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: oneLine(text), bold: true, size: 17 })],
  });

const footer = ({ footer: text, marking: label }: MarkedDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${oneLine(text)} · `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
      marking(label),
    ],
  });

const documentOf = (document: MarkedDocument, rich: RichDocx): Document => {
  const blocks = document.blocks.flatMap((block) => docxBlock(block, rich));
  return new Document({
    footnotes: rich.footnotes,
    styles: {
      ...OWN_STYLES,
      default: {
        document: {
          run: { font: FONT, size: 21, language: { value: document.language === 'FR' ? 'fr-FR' : 'en-GB' } },
        },
        title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { font: FONT, size: 26, bold: true },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
        heading2: {
          run: { font: FONT, size: 22, bold: true },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1500, bottom: 1500, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: new Header({ children: [marking(document.marking)] }) },
        footers: { default: footer(document) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(document.title))] }),
          ...blocks,
        ],
      },
    ],
  });
};

const escaped = (text: string): string =>
  oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The core properties (ECMA-376 part 2 §11), with the document's own date instead of the moment of packing. */
const properties = ({ title, language, at }: MarkedDocument): string => {
  const date = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Parley</dc:creator>`,
    `<dc:language>${language === 'FR' ? 'fr' : 'en'}</dc:language><cp:lastModifiedBy>Parley</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
};

/** The document for Word (ECMA-376). The same document gives the same bytes. */
export const renderDocx = async (document: MarkedDocument): Promise<Buffer> => {
  const rich = new RichDocx('Parley', document.at);
  const core = { path: 'docProps/core.xml', data: properties(document) };
  return stillZip(await Packer.toBuffer(documentOf(document, rich), undefined, [core]));
};
