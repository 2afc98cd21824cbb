import { sha1 } from './sha1';

/** The forum's own namespace: ids of STIX objects that two exports share are the same in both. */
const NAMESPACE = '6f0c3d0e-4a4b-4d5f-9a37-0d7f5b0c2a91';

const bytesOf = (uuid: string): readonly number[] =>
  (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

// The text of a bundle is too long to be handed on byte by byte as arguments.
const joined = (head: readonly number[], tail: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
};

/** The UUID of version 5 (RFC 9562 §5.5) of a name. */
export const uuidV5 = (namespace: string, name: string): string => {
  const digest = [...sha1(joined(bytesOf(namespace), new TextEncoder().encode(name)))].slice(0, 16);
  const marked = digest.map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** The id of a STIX object of this type that stands for this thing of the forum: the same in every export of it. */
export const stixId = (type: string, ...name: readonly string[]): string =>
  `${type}--${uuidV5(NAMESPACE, JSON.stringify([type, ...name]))}`;
