import type { LabelColumns } from '@parley/platform';

/** What a node keeps an eye on of a document that is open in it. */
export interface DocumentState extends LabelColumns {
  readonly last_change: number;
  readonly rights: number;
}

export interface ChangeRow {
  readonly position: number;
  readonly content: Buffer;
}

/** A change as it was read together with the state of its document; no position where nothing has changed. */
export interface StateAndChange extends DocumentState {
  readonly position: number | null;
  readonly content: Buffer | null;
}

/** Columns of {@link DocumentState}. */
export const STATE_COLUMNS =
  'd.last_change, d.rights, d.level, d.releasable_to, d.observers, d.caveats, d.originator';

/** The bytes alone: what is sent to a worker is copied together with whatever shares its memory. */
export const bytesOf = (buffer: Uint8Array): Uint8Array => new Uint8Array(buffer);
