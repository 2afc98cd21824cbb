import * as encoding from 'lib0/encoding';

/** Bits of the first byte of an item in the encoding of updates, version 1 (yjs, `Item.write`). */
const STRING = 4;
const HAS_RIGHT_ORIGIN = 64;

const written = (write: (number: (value: number) => void, encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write((value) => encoding.writeVarUint(encoder, value), encoder);
  return encoding.toUint8Array(encoder);
};

/**
 * A well-formed change in which every one of `items` letters has to be compared with every other: quarter of a megabyte of
 * it keeps the library busy for many minutes.
 */
export const slowChange = (items = 28_000): Uint8Array =>
  written((number, encoder) => {
    number(2);
    number(items);
    number(2);
    number(0);
    for (let at = 0; at < items; at += 1) {
      encoding.writeUint8(encoder, STRING | HAS_RIGHT_ORIGIN);
      number(1);
      number(at);
      encoding.writeVarString(encoder, 'x');
    }
    number(1);
    number(1);
    number(0);
    encoding.writeUint8(encoder, STRING);
    number(1);
    encoding.writeVarString(encoder, 'text');
    encoding.writeVarString(encoder, 'y'.repeat(items));
    number(0);
  });

/** A few bytes that claim to be thirty million pieces: the library makes room for them before it looks (yjs issue 687). */
export const greedyChange = (): Uint8Array =>
  written((number) => {
    number(1);
    number(30_000_000);
    number(1);
    number(0);
    for (let piece = 0; piece < 10; piece += 1) {
      number(0);
      number(1);
    }
  });

/** A change that cannot be read at all. */
export const brokenChange = (): Uint8Array => Uint8Array.from([1, 200, 3, 7, 255, 255]);
