import type { AttachmentType } from '@parley/papers/model';
import type { StagedFile } from './staged-file';
import { unpacked, type ZipEntry, zipDirectory } from './zip-directory';

const MAGIC: readonly (readonly [AttachmentType, (head: Buffer) => boolean])[] = [
  ['application/pdf', (head) => head.toString('latin1', 0, 5) === '%PDF-'],
  ['image/png', (head) => head.toString('hex', 0, 8) === '89504e470d0a1a0a'],
  ['image/jpeg', (head) => head.toString('hex', 0, 3) === 'ffd8ff'],
  [
    'image/webp',
    (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  ],
];

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** The main part of each kind of office document, and what the list of types has to say of it (ECMA-376 part 1). */
const OFFICE_PARTS: readonly (readonly [AttachmentType, string, string])[] = [
  [`${OFFICE}wordprocessingml.document`, 'word/document.xml', `${OFFICE}wordprocessingml.document.main+xml`],
  [`${OFFICE}spreadsheetml.sheet`, 'xl/workbook.xml', `${OFFICE}spreadsheetml.sheet.main+xml`],
  [
    `${OFFICE}presentationml.presentation`,
    'ppt/presentation.xml',
    `${OFFICE}presentationml.presentation.main+xml`,
  ],
];

const TYPES = '[Content_Types].xml';
const LARGEST_TYPES = 1_000_000;

/** What all of a document may unpack to, and how many times as much as it is packed: beyond that it is a bomb. */
const LARGEST_UNPACKED = 400_000_000;
const MOST_TIMES = 200;
const SMALL = 2_000_000;

/** Whether an archive says, or hides, that it unpacks to more than any document does. */
export const isBomb = (entries: readonly ZipEntry[], bytes: number): boolean => {
  const all = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const swollen = entries.some(
    (entry) => entry.unpacked > SMALL && entry.unpacked > MOST_TIMES * entry.packed,
  );
  // Entries that share their bytes are how small bombs become large.
  return all > LARGEST_UNPACKED || swollen || packed > bytes;
};

const isActive = ({ name }: ZipEntry): boolean =>
  /vbaproject|activex|\.(exe|dll|js|vbs|bat|cmd|scr)$/i.test(name);

const officeType = async (file: StagedFile): Promise<AttachmentType | null> => {
  const entries = await zipDirectory(file);
  if (entries === null || isBomb(entries, file.bytes) || entries.some(isActive)) return null;
  const names = new Set(entries.map(({ name }) => name));
  const types = entries.find(({ name }) => name === TYPES);
  if (names.size !== entries.length || types === undefined) return null;
  const said = (await unpacked(file, types, LARGEST_TYPES))?.toString('utf8') ?? '';
  const found = OFFICE_PARTS.find(([, part, type]) => names.has(part) && said.includes(`"${type}"`));
  return found?.[0] ?? null;
};

/**
 * What a file is by its bytes; `null` for what may not be attached: other types, office documents with macros, bombs. Nothing
 * of an office document is unpacked but its list of types, and that not beyond its bound.
 */
export const typeOfFile = async (file: StagedFile): Promise<AttachmentType | null> => {
  const head = await file.read(0, 16);
  const known = MAGIC.find(([, fits]) => fits(head))?.[0];
  if (known !== undefined) return known;
  return head.toString('hex', 0, 4) === '504b0304' ? officeType(file) : null;
};
