import { parentPort, workerData } from 'node:worker_threads';
import type { Imported, ImportJob } from './import-job';
import { readDocx } from './read-docx';
import { unpackedParts } from './unpacked-parts';

/*
 * The program of a worker that takes the text out of one Word document: what is in it may be made to take all time or memory
 * there is, and must not be able to stop more than this.
 */
const imported = async ({ parts, others }: ImportJob): Promise<Imported> => {
  try {
    const texts = unpackedParts(parts);
    return texts === null ? { failed: 'BROKEN' } : { text: await readDocx(texts, others) };
  } catch (error) {
    // Nested deeper than there is room for.
    return { failed: error instanceof RangeError ? 'HEAVY' : 'BROKEN' };
  }
};

void imported(workerData as ImportJob).then((outcome) => parentPort?.postMessage(outcome));
