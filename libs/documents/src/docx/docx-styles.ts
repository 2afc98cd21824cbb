import type { IStylesOptions } from 'docx';

const QUIET = '4A5766';

/**
 * Names of the styles of a document: what a paragraph or its words are, so that whoever takes the text out of it again can tell
 * the matter from what stands beside it. They never change their meaning: documents that went out have them.
 */
export const STYLES = {
  /** A paragraph; a part of a list; what goes on with one; a quotation; preformatted text; cells of a table; a line across. */
  text: 'ParleyText',
  item: 'ParleyItem',
  continued: 'ParleyGoesOn',
  quote: 'ParleyQuote',
  codeBlock: 'ParleyCode',
  head: 'ParleyHead',
  cell: 'ParleyCell',
  rule: 'ParleyRule',
  /** What is no part of the matter. */
  aside: 'ParleyAside',
  /** Of words: the number of a paragraph, where a link leads, what became of a passage, who wants a bracket in or out, code. */
  number: 'ParleyNumber',
  address: 'ParleyAddress',
  note: 'ParleyNote',
  sides: 'ParleySides',
  code: 'ParleyCodeWords',
} as const;

const paragraph = (
  id: string,
  name: string,
  more: Partial<NonNullable<IStylesOptions['paragraphStyles']>[number]> = {},
) => ({ id, name, basedOn: 'Normal', ...more });
const character = (
  id: string,
  name: string,
  run: NonNullable<NonNullable<IStylesOptions['characterStyles']>[number]['run']>,
) => ({ id, name, basedOn: 'DefaultParagraphFont', run });

const AFTER = { paragraph: { spacing: { after: 120 } } };

/** The styles themselves. */
export const OWN_STYLES: Pick<IStylesOptions, 'paragraphStyles' | 'characterStyles'> = {
  paragraphStyles: [
    paragraph(STYLES.text, 'Parley text', AFTER),
    paragraph(STYLES.item, 'Parley item', AFTER),
    paragraph(STYLES.continued, 'Parley goes on', AFTER),
    paragraph(STYLES.quote, 'Parley quotation', AFTER),
    paragraph(STYLES.codeBlock, 'Parley preformatted', AFTER),
    paragraph(STYLES.head, 'Parley table head', { run: { bold: true } }),
    paragraph(STYLES.cell, 'Parley table cell'),
    paragraph(STYLES.rule, 'Parley line'),
    paragraph(STYLES.aside, 'Parley aside'),
  ],
  characterStyles: [
    character(STYLES.number, 'Parley number', { color: QUIET }),
    character(STYLES.address, 'Parley address', { color: QUIET }),
    character(STYLES.note, 'Parley note', { color: QUIET }),
    character(STYLES.sides, 'Parley sides', { color: QUIET, size: 15 }),
    character(STYLES.code, 'Parley code', { font: 'IBM Plex Mono' }),
  ],
};
