import type { ImportedText } from '@parley/papers/model';
import type { OfficeArchive } from './office-archive';

/** What a worker is given: one document. */
export type ImportJob = OfficeArchive;

/** What it sends back: the text, or that the document is not as Word writes one, or that it is too intricate. */
export type Imported = { readonly text: ImportedText } | { readonly failed: 'BROKEN' | 'HEAVY' };
