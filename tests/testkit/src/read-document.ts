import { inflateRawSync, inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  /** Inflated; empty for an object without one. */
  readonly stream: string;
}

const streamOf = (pdf: Buffer, dictionary: string, from: number): string => {
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  const bytes = pdf.subarray(from, from + length);
  return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
};

const objectsOf = (pdf: Buffer): Map<string, PdfObject> => {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: number = '', index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = text.indexOf('obj\n', index) + 4;
    const end = /\nendobj|\nstream\n/.exec(text.slice(start));
    const dictionary = text.slice(start, start + (end?.index ?? 0));
    const from = start + dictionary.length + '\nstream\n'.length;
    const stream = end?.[0] === '\nstream\n' ? streamOf(pdf, dictionary, from) : '';
    objects.set(number, { dictionary, stream });
  }
  return objects;
};

const fromUtf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What the glyphs of a font stand for, by its ToUnicode map (ISO 32000-1 §9.10.3). */
const lettersOf = (map: string): Map<number, string> => {
  const letters = new Map<number, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    for (const [at, hex] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries())
      // A glyph may stand for several letters, as that of `ffi` does.
      letters.set(Number.parseInt(from, 16) + at, fromUtf16((hex[1] ?? '').replaceAll(' ', '')));
  }
  return letters;
};

const fontsOf = (objects: Map<string, PdfObject>, resources: string): Map<string, Map<number, string>> => {
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = '', font = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1];
    fonts.set(name, lettersOf(objects.get(map ?? '')?.stream ?? ''));
  }
  return fonts;
};

const lettersIn = (shown: string, letters: Map<number, string> | undefined): string =>
  [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex = '']) => [...hex.matchAll(/.{4}/g)])
    .map(([glyph]) => letters?.get(Number.parseInt(glyph, 16)) ?? '')
    .join('');

const TEXT = /\/(F\d+) [\d.]+ Tf|1 0 0 1 [\d.-]+ ([\d.-]+) Tm|\[([^\]]*)\] TJ/g;

const textOf = (content: string, fonts: Map<string, Map<number, string>>): string => {
  let letters: Map<number, string> | undefined;
  let [text, line] = ['', ''];
  for (const [, font, y, shown = ''] of content.matchAll(TEXT)) {
    if (font !== undefined) letters = fonts.get(font);
    if (y !== undefined && y !== line) [text, line] = [`${text}\n`, y];
    text += lettersIn(shown, letters);
  }
  return text;
};

/** The text of each page of a PDF document, lines as they stand; the fonts are read by their own maps of letters. */
export const pdfPages = (pdf: Buffer): string[] => {
  const objects = objectsOf(pdf);
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => {
      const part = (name: string): PdfObject | undefined =>
        objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '');
      const fonts = fontsOf(objects, part('Resources')?.dictionary ?? '');
      return textOf(part('Contents')?.stream ?? '', fonts).trim();
    });
};

/** The files in a ZIP archive (APPNOTE 4.3), by path, as text. */
export const zipFiles = (zip: Buffer): Map<string, string> => {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    files.set(path, (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString());
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
};

/** The words of a part of a Word document, its paragraphs as lines. */
export const docxText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)]
    .map(([mark, text]) => text ?? (mark === '</w:p>' ? '\n' : '\t'))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
