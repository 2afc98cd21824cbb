import type { Block } from '@parley/documents';
import { type DocumentLanguage, saying } from '@parley/sessions/model';
import { EXPORT_WORDS } from './export-words';

/** A size as people say it: `1.7 MB`, `1,7 Mo`. */
const sizeIn = (bytes: number, language: DocumentLanguage): string => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const style = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language === 'FR' ? 'fr' : 'en', style).format(value);
};

/** The files that went out with a text: name, size, hash; nothing where there are none. */
export const filesTable = (
  files: readonly { readonly filename: string; readonly bytes: number; readonly sha256: string }[],
  language: DocumentLanguage,
): Block[] => {
  if (files.length === 0) return [];
  const rows = files.map(({ filename, bytes, sha256 }) => [filename, sizeIn(bytes, language), sha256]);
  return [
    { kind: 'paragraph', quiet: true, text: saying(language)(EXPORT_WORDS.files) },
    { kind: 'table', head: ['', '', ''], rows, widths: [4, 1.4, 5] },
  ];
};
