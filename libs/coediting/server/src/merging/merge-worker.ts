import { parentPort } from 'node:worker_threads';
import { MergeDesk } from './merge-desk';
import type { MergeJob } from './merge-job';

/*
 * The program of the worker in which documents are merged: what somebody wrote may be made to take all time or memory there
 * is, and must not be able to stop more than this.
 */
const desk = new MergeDesk();
parentPort?.on('message', (job: MergeJob) => parentPort?.postMessage(desk.answer(job)));
