const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 1980, the first day that a ZIP file can name (APPNOTE 4.4.6). */
const FIRST_DAY = 0x0021;

/**
 * Sets the time of every entry of a ZIP file to the first that there is, in place: what is packed twice alike is the same
 * twice. Throws for what is no ZIP file.
 */
export const stillZip = (zip: Buffer): Buffer => {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || zip.readUInt32LE(end) !== DIRECTORY_END) throw new Error('no end of a ZIP directory');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('no entry of a ZIP directory');
    const local = zip.readUInt32LE(at + 42);
    zip.writeUInt32LE(FIRST_DAY << 16, at + 12);
    zip.writeUInt32LE(FIRST_DAY << 16, local + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
};
