import { inflated } from '../attachments/zip-directory';
import type { PackedPart } from './office-archive';
import type { OfficeParts } from './read-docx';

// A document has no use for definitions of its own: they are how a few bytes become many, or reach for other files.
const DEFINES = /<!(DOCTYPE|ENTITY)/i;

const unpackedPart = ({ data, deflated, unpacked }: PackedPart): string | null => {
  const bytes = deflated ? inflated(data, unpacked) : Buffer.from(data);
  // It holds what it says, no more and no less.
  if (bytes?.length !== unpacked) return null;
  const text = bytes.toString('utf8');
  // Another encoding than UTF-8 would hide what was asked about.
  return DEFINES.test(text) || text.includes('\0') ? null : text;
};

/** The parts of a document unpacked, never beyond what they say; `null` where one lies or has definitions of its own. */
export const unpackedParts = (packed: readonly PackedPart[]): OfficeParts | null => {
  const parts = new Map<string, string>();
  for (const part of packed) {
    const text = unpackedPart(part);
    if (text === null) return null;
    parts.set(part.name, text);
  }
  return parts;
};
