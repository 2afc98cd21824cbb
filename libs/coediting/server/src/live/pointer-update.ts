import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Where somebody's cursor is, as it goes over the wire of y-protocols: one entry of an awareness update. */
export interface Pointer {
  /** The Yjs client that it belongs to. */
  readonly client: number;
  readonly clock: number;
  /** JSON; `null` once it has gone. */
  readonly state: string | null;
}

const MOST_CURSOR = 2_000;

/** Reads an awareness update; `undefined` for what is none. */
export const pointersIn = (update: Uint8Array): Pointer[] | undefined => {
  try {
    const decoder = decoding.createDecoder(update);
    const pointers: Pointer[] = [];
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const state = decoding.readVarString(decoder);
      pointers.push({ client, clock, state: state === 'null' ? null : state });
    }
    return pointers;
  } catch {
    return undefined;
  }
};

/** Writes an awareness update of any number of pointers. */
export const pointerUpdate = (pointers: readonly Pointer[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, pointers.length);
  for (const { client, clock, state } of pointers) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state ?? 'null');
  }
  return encoding.toUint8Array(encoder);
};

/** Whose cursor it is: said by the server, whatever the client says of itself. */
export interface PointerOwner {
  readonly name: string;
  readonly delegation: string | null;
}

const cursorIn = (state: string): unknown => {
  const parsed: unknown = JSON.parse(state);
  return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'cursor') : undefined;
};

// The cursor that was sent, under the name of whoever sent it.
const statedBy = (owner: PointerOwner, state: string): string | undefined => {
  try {
    const cursor = cursorIn(state) ?? null;
    if (JSON.stringify(cursor).length > MOST_CURSOR) return undefined;
    return JSON.stringify({ user: owner, cursor });
  } catch {
    return undefined;
  }
};

/** The one cursor in an update as others are shown it; `undefined` where there is not exactly one that can be shown. */
export const shownAs = (owner: PointerOwner, update: Uint8Array): Pointer | undefined => {
  const [pointer, ...more] = pointersIn(update) ?? [];
  if (pointer === undefined || more.length > 0) return undefined;
  if (pointer.state === null) return pointer;
  const state = statedBy(owner, pointer.state);
  return state === undefined ? undefined : { ...pointer, state };
};
