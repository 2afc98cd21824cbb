import { inflateRawSync } from 'node:zlib';
import type { StagedFile } from './staged-file';

/** An entry of a ZIP file as its directory names it (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the directory with the longest comment. */
const LONGEST_END = 22 + 65_535;
const LARGEST_DIRECTORY = 2_000_000;
const MOST_ENTRIES = 10_000;

const entriesIn = (directory: Buffer, count: number): ZipEntry[] | null => {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const length = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + length),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
};

/** The entries of a ZIP file, of which nothing is unpacked; `null` for what is none, or one of many parts or of more than 4 GB. */
export const zipDirectory = async (file: StagedFile): Promise<ZipEntry[] | null> => {
  const from = Math.max(0, file.bytes - LONGEST_END);
  const tail = await file.read(from, LONGEST_END);
  const end = tail.lastIndexOf(END);
  if (end === -1 || end + 22 > tail.length) return null;
  const [count, size, at] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  const whole = tail.readUInt16LE(end + 8) === count && at + size <= from + end;
  if (!whole || count > MOST_ENTRIES || size > LARGEST_DIRECTORY) return null;
  return entriesIn(await file.read(at, size), count);
};

/** What one entry holds, packed as it is; `null` for one that is encrypted, packed otherwise, or not there. */
export const packedIn = async (file: StagedFile, entry: ZipEntry): Promise<Buffer | null> => {
  if ((entry.flags & 1) === 1 || (entry.method !== 0 && entry.method !== 8)) return null;
  const head = await file.read(entry.at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) return null;
  return file.read(entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), entry.packed);
};

/** What one entry holds, if that is at most `most` bytes; never more than those are unpacked. */
export const unpacked = async (file: StagedFile, entry: ZipEntry, most: number): Promise<Buffer | null> => {
  if (entry.unpacked > most || entry.packed > most) return null;
  const data = await packedIn(file, entry);
  return data === null || entry.method === 0 ? data : inflated(data, most);
};

/** What was packed, if that is at most `most` bytes. */
export const inflated = (data: Uint8Array, most: number): Buffer | null => {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
};
