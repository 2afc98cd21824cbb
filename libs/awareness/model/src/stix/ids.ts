import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The forum's own namespace: ids of STIX objects that two exports share are the same in both. */
const NAMESPACE = '6f0c3d0e-4a4b-4d5f-9a37-0d7f5b0c2a91';

const bytesOf = (uuid: string): Uint8Array => hexToBytes(uuid.replaceAll('-', ''));

/** The UUID of version 5 (RFC 9562 §5.5) of a name. */
export const uuidV5 = (namespace: string, name: string): string => {
  const digest = sha1(concatBytes(bytesOf(namespace), utf8ToBytes(name))).slice(0, 16);
  const marked = digest.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytesToHex(marked);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The id of a STIX object of this type that stands for this thing of the forum: the same in every export of it. */
export const stixId = (type: string, ...name: readonly string[]): string =>
  `${type}--${uuidV5(NAMESPACE, JSON.stringify([type, ...name]))}`;
