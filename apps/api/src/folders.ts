/** Where the server finds what is not in its own program. */
export interface Folders {
  /** The built web client. */
  readonly web: string;
  /** The fonts of PDF documents. */
  readonly fonts: string;
  /** The program of the worker in which documents are merged. */
  readonly mergeWorker: string;
  /** The program of the worker in which PDF and Word documents are made. */
  readonly pressWorker: string;
  /** The program of the worker in which Word documents are read. */
  readonly importWorker: string;
}
