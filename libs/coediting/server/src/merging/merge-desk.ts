import type { MergeAnswer, MergeJob, MergeResults } from './merge-job';
import { replaceBlock } from '../text/read-blocks';
import { readTree } from '../text/read-tree';
import { rewriteTree } from '../text/rewrite-tree';
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
      this.documents.delete(job.document);
      return { ok: false, why: error instanceof Unmergeable ? error.why : 'BROKEN' };
    }
  }

  private do(job: MergeJob): Result | undefined {
    switch (job.kind) {
      case 'open':
        this.documents.set(job.document, new MergedDocument(job.parts));
        return null;
      case 'close':
        this.documents.delete(job.document);
        return null;
      case 'text':
        return new MergedDocument(job.parts).text;
      case 'replace':
        return { change: replaceBlock(new MergedDocument(job.parts).doc, job.at, job.text) };
      case 'tree':
        return { tree: readTree(new MergedDocument(job.parts).doc) };
      case 'rewrite':
        return rewritten(job);
      case 'merge':
      case 'lacked':
      case 'whole': {
        const document = this.documents.get(job.document);
        return document && inDocument(document, job);
      }
    }
  }
}

const rewritten = ({
  parts,
  base,
  tree,
}: Extract<MergeJob, { readonly kind: 'rewrite' }>): MergeResults['rewrite'] => {
  const document = new MergedDocument(parts);
  const change = rewriteTree(base === null ? document.doc : new MergedDocument(base).doc, tree);
  if (base !== null && change !== undefined) document.merge(change);
  return { change, tree: readTree(document.doc) };
};

type InDocument = Extract<MergeJob, { readonly kind: 'merge' | 'lacked' | 'whole' }>;

const inDocument = (document: MergedDocument, job: InDocument): Result => {
  switch (job.kind) {
    case 'merge':
      return document.merge(job.change);
    case 'lacked':
      return { update: document.lackedBy(job.stateVector), stateVector: document.stateVector };
    case 'whole':
      return document.whole;
  }
};
