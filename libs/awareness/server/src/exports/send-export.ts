import { geoJsonOf, pictureGeoJson, pictureTable, stixBundle, tableOf } from '@parley/awareness/model';
import { DOCUMENT_FORMATS, type DocumentFormat, type MarkedDocument, type Press } from '@parley/documents';
import { csvOf } from '@parley/papers/model';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { FastifyReply } from 'fastify';
import { exportName } from './file-name';
import { noteDocument } from './note-document';
import { pictureDocument } from './picture-document';
import type { ReadExport } from './read-export';

/** What notes can be had as: for other systems, for a map, for a spreadsheet, and to be read. */
export const EXPORT_FORMATS = ['stix.json', 'geojson', 'csv', ...DOCUMENT_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type DataFormat = Exclude<ExportFormat, DocumentFormat>;

const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = {
  'stix.json': 'application/stix+json;version=2.1',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
};

/** Notes in a form for machines. A bundle of several says under which label they are together; of one note it is that note's, of a picture the report's. */
const dataOf = ({ notes, label, over, picture }: ReadExport, format: DataFormat): string => {
  switch (format) {
    case 'stix.json':
      return JSON.stringify(stixBundle(notes, over));
    case 'geojson':
      return JSON.stringify(picture ? pictureGeoJson(picture, notes, label) : geoJsonOf(notes, label));
    case 'csv':
      return csvOf(picture ? pictureTable(picture, notes, label) : tableOf(notes, label));
  }
};

const documentOf = async (read: ReadExport, language: DocumentLanguage): Promise<MarkedDocument> => {
  const { picture } = read;
  return picture === null ? noteDocument(read, language) : pictureDocument({ ...read, picture }, language);
};

const isDocument = (format: ExportFormat): format is DocumentFormat =>
  DOCUMENT_FORMATS.some((one) => one === format);

/** Answers with notes in a form: kept by no cache, taken for nothing else, under a name that begins with the marking of the whole. */
export const sendExport = async (
  press: Press,
  reply: FastifyReply,
  read: ReadExport,
  {
    format,
    language,
    day,
  }: { readonly format: ExportFormat; readonly language: DocumentLanguage; readonly day: string },
): Promise<FastifyReply> => {
  const name = exportName(read, language, day);
  if (isDocument(format)) return press.send(reply, await documentOf(read, language), format, name);
  return reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .type(MEDIA_TYPES[format])
    .send(dataOf(read, format));
};
