import { docxText, type Forum, pdfPages, type Person, zipFiles } from '@parley/testkit';

/** Every form in which something can be taken along. */
export const FORMS = ['stix.json', 'geojson', 'csv', 'html', 'pdf', 'docx'];

/** What came of asking for a file: its words, in whatever form. */
export interface Answer {
  readonly status: number;
  readonly name: string;
  readonly text: string;
}

const inWords = (form: string, body: Buffer): string => {
  if (form === 'pdf') return pdfPages(body).join('\n');
  return form === 'docx' ? docxText(zipFiles(body).get('word/document.xml') ?? '') : body.toString();
};

/** Asks for files under an address of the forum, as a reader or as nobody. */
export const filesUnder =
  (forum: Forum, root: 'notes' | 'pictures') =>
  async (path: string, reader?: Person): Promise<Answer> => {
    const address = `${forum.node(0).address}/${root}/${path}`;
    const answer = await fetch(address, { headers: reader?.headers ?? {} });
    const body = Buffer.from(await answer.arrayBuffer());
    const form = FORMS.find((one) => path.split('?')[0]?.endsWith(`.${one}`)) ?? '';
    return {
      status: answer.status,
      name: answer.headers.get('content-disposition') ?? '',
      text: answer.status === 200 ? inWords(form, body) : body.toString(),
    };
  };

/** A bundle of STIX, as specs look at it. */
export interface Bundle {
  readonly type: string;
  readonly id: string;
  readonly objects: readonly {
    readonly type: string;
    readonly id: string;
    readonly name?: string;
    readonly object_refs?: readonly string[];
  }[];
}

export const bundleOf = ({ text }: Answer): Bundle => JSON.parse(text) as Bundle;

export const typesIn = ({ objects }: Bundle, type: string) =>
  objects.filter((object) => object.type === type);

/** The cells of a file of comma-separated values, row by row. */
export const cellsOf = ({ text }: Answer): readonly (readonly string[])[] => {
  const cells: string[][] = [[]];
  for (const [, quoted, bare, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    cells.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') cells.push([]);
    if (end === '') break;
  }
  return cells.filter((row) => row.length > 1);
};
