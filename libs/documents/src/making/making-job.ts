import type { MarkedDocument } from '../block';
import type { HeavyFormat } from './maker';

/** What a worker is sent: one at a time. */
export interface MakingJob {
  readonly document: MarkedDocument;
  readonly format: HeavyFormat;
}

/** What it sends back for it. */
export type Made =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: string };

/** More documents wait than are let wait. */
export class PressBusy extends Error {
  constructor() {
    super('too many documents wait to be made');
  }
}

/** A document that takes more time or memory than one is given. */
export class DocumentTooLarge extends Error {
  constructor() {
    super('a document took more time or memory than it was given');
  }
}
