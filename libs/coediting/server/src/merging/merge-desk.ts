import type { MergeAnswer, MergeJob, MergeResults } from './merge-job';
import { MergedDocument, Unmergeable } from './merged-document';

type Result = MergeResults[MergeJob['kind']];

/** Does the work of the worker, one piece after the other, on the documents that are open in it. */
export class MergeDesk {
  private readonly documents = new Map<string, MergedDocument>();

  answer(job: MergeJob): MergeAnswer {
    try {
      const result = this.do(job);
      return result === undefined ? { ok: false, why: 'NOT_OPEN' } : { ok: true, result };
    } catch (error) {
      // Part of a change may have gone in before the rest could not.
      if ('document' in job) this.documents.delete(job.document);
      return { ok: false, why: error instanceof Unmergeable ? error.why : 'BROKEN' };
    }
  }

  private do(job: MergeJob): Result | undefined {
    if (job.kind === 'open') {
      this.documents.set(job.document, new MergedDocument(job.parts));
      return null;
    }
    if (job.kind === 'close') {
      this.documents.delete(job.document);
      return null;
    }
    const document = this.documents.get(job.document);
    if (document === undefined) return undefined;
    switch (job.kind) {
      case 'merge':
        return document.merge(job.change);
      case 'lacked':
        return { update: document.lackedBy(job.stateVector), stateVector: document.stateVector };
      case 'whole':
        return document.whole;
    }
  }
}
