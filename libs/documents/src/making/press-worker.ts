import { parentPort, workerData } from 'node:worker_threads';
import { MakerHere } from './maker';
import type { Made, MakingJob } from './making-job';

/*
 * The program of a worker that makes documents: a heavy one takes seconds, in which the thread that serves everybody goes on.
 */
const maker = new MakerHere((workerData as { readonly fontFolder: string }).fontFolder);

const madeOf = async ({ document, format }: MakingJob): Promise<Made> => {
  try {
    return { ok: true, bytes: await maker.make(document, format) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', (job: MakingJob) => {
  void madeOf(job).then((made) => parentPort?.postMessage(made));
});
