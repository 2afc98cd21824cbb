import PDFDocument from 'pdfkit';
import type { MarkedDocument } from '../block';
import { oneLine } from '../plain';
import type { DocumentFonts } from './fonts';
import { Page } from './page';
import { Pen } from './pen';
import { setBlock, setHeading } from './set-block';

const MISSED = {
  EN: 'Some characters cannot be shown here and stand as \ufffd. The HTML and Word versions have them.',
  FR: 'Certains caractères ne peuvent être montrés ici et figurent comme \ufffd. Les versions HTML et Word les contiennent.',
} as const;

const sheetOf = ({ title, language, at }: MarkedDocument): InstanceType<typeof PDFDocument> =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: language === 'FR' ? 'fr' : 'en',
    displayTitle: true,
    info: { Title: oneLine(title), Creator: 'Parley', Producer: 'Parley', CreationDate: at, ModDate: at },
  });

const bytesOf = (sheet: InstanceType<typeof PDFDocument>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    sheet.on('error', reject);
    sheet.end();
  });

/**
 * The document as PDF 1.7 on A4, its fonts embedded. What no font has is replaced and said so at the end. The same document
 * gives the same bytes.
 */
export const renderPdf = async (document: MarkedDocument, fonts: DocumentFonts): Promise<Buffer> => {
  const sheet = sheetOf(document);
  const pen = new Pen(sheet, fonts);
  const page = new Page(pen, document);
  setHeading(pen, page, document.title, 0);
  for (const block of document.blocks) setBlock(pen, page, block);
  if (pen.missed) setBlock(pen, page, { kind: 'paragraph', text: MISSED[document.language], quiet: true });
  page.number();
  return bytesOf(sheet);
};
