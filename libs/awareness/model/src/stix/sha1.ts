const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64));
  bytes.forEach((byte, at) => {
    view.setUint8(at, byte);
  });
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(view.byteLength - 4, (bytes.length << 3) >>> 0);
  return view;
};

const schedule = (block: DataView, from: number): readonly number[] => {
  const words = Array.from({ length: 16 }, (_, at) => block.getInt32(from + at * 4));
  for (let at = 16; at < 80; at += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [words[at - 3], words[at - 8], words[at - 14], words[at - 16]];
    words.push(rotated(a ^ b ^ c ^ d, 1));
  }
  return words;
};

type State = readonly [number, number, number, number, number];

const mixed = (round: number, b: number, c: number, d: number): number => {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
};

const compressed = (before: State, words: readonly number[]): State => {
  let [a, b, c, d, e] = before;
  words.forEach((word, round) => {
    const next = (rotated(a, 5) + mixed(round, b, c, d) + e + word) | 0;
    [a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
  });
  const [h0, h1, h2, h3, h4] = before;
  return [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0];
};

/** SHA-1 (RFC 3174), only for UUIDs of version 5, which are defined by it: it names, and protects nothing. */
export const sha1 = (bytes: Uint8Array): Uint8Array => {
  const message = padded(bytes);
  let state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let from = 0; from < message.byteLength; from += 64)
    state = compressed(state, schedule(message, from));
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => {
    digest.setInt32(at * 4, word);
  });
  return new Uint8Array(digest.buffer);
};
