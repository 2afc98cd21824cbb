import { isRefusal, type Result } from '@parley/kernel';
import { brokenDocument, noDocument, tooHeavy } from '@parley/papers/model';
import { isBomb } from '../attachments/type-of-file';
import type { StagedFile } from '../attachments/staged-file';
import { packedIn, type ZipEntry, zipDirectory } from '../attachments/zip-directory';

/** A part of a document, packed as it came. */
export interface PackedPart {
  readonly name: string;
  readonly data: Uint8Array;
  readonly deflated: boolean;
  /** What it says that it unpacks to, in bytes. */
  readonly unpacked: number;
}

/** The parts of a Word document that its text may be in, and the names of all else. */
export interface OfficeArchive {
  readonly parts: readonly PackedPart[];
  readonly others: readonly string[];
}

const TYPES = '[Content_Types].xml';
const BODY = 'word/document.xml';
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes|(header|footer)\d{0,3})\.xml|word\/_rels\/(document|footnotes|endnotes)\.xml\.rels)$/;

/** What all parts together may unpack to, in bytes. */
export const LARGEST_PARTS = 24_000_000;
const MOST_HEADERS = 40;

// Outside of what an archive may name: folders above, drives, names that differ by what no file system tells apart.
const isOdd = ({ name }: ZipEntry): boolean => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name);

const checked = async (file: StagedFile): Promise<Result<readonly ZipEntry[]>> => {
  const entries = await zipDirectory(file);
  if (entries === null) return brokenDocument();
  if (isBomb(entries, file.bytes)) return tooHeavy();
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length || entries.some(isOdd)) return brokenDocument();
  return names.has(TYPES.toLowerCase()) && names.has(BODY) ? entries : noDocument();
};

/** The archive of a Word document, of which nothing is unpacked; a refusal for what is none, or is made to do harm. */
export const officeArchive = async (file: StagedFile): Promise<Result<OfficeArchive>> => {
  const entries = await checked(file);
  if (isRefusal(entries)) return entries;
  const wanted = entries.filter(({ name }) => WANTED.test(name));
  const size = wanted.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (size > LARGEST_PARTS || wanted.length > MOST_HEADERS) return tooHeavy();
  const parts: PackedPart[] = [];
  for (const entry of wanted) {
    const data = await packedIn(file, entry);
    if (data === null) return brokenDocument();
    parts.push({ name: entry.name, data, deflated: entry.method === 8, unpacked: entry.unpacked });
  }
  return { parts, others: entries.flatMap(({ name }) => (WANTED.test(name) ? [] : [name])) };
};
