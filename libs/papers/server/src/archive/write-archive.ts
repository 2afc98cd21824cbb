import { setTimeout } from 'node:timers/promises';
import { sameLabel } from '@parley/delegations/model';
import {
  type DocumentFormat,
  DocumentTooLarge,
  type MarkedDocument,
  type Press,
  PressBusy,
} from '@parley/documents';
import { correctionsOf, safeName, shownText, uniquePath } from '@parley/papers/model';
import { type Operation, RateLimited, Unauthenticated } from '@parley/platform';
import type { DocumentLanguage } from '@parley/sessions/model';
import type { AttachmentView } from '../attachments/attachment-view';
import { piecesOf } from '../attachments/send-file';
import { blocksOfText } from '../changes/blocks-of-text';
import { trackedChanges } from '../changes/tracked-changes';
import { paperDocument } from '../exports/paper-document';
import { readRevision, type ReadRevision } from '../exports/read-revision';
import { paperByKey } from '../reading/paper-view';
import { type ArchivedPaper, csvIndex, htmlIndex, sumsOf } from './archive-index';
import type { ArchivePlan, PlannedPaper } from './archive-plan';
import { ARCHIVE_WORDS } from './archive-words';
import { slicesOf, type WrittenFile, ZipWriter } from './zip-writer';

/** Reads under the identity of whoever takes the archive, in a transaction of its own. */
export type Reading = <T>(work: (operation: Operation) => Promise<T>) => Promise<T>;

/** What an archive is made with. */
export interface ArchiveWork {
  readonly plan: ArchivePlan;
  readonly language: DocumentLanguage;
  /** Also as Word document, also as Markdown. */
  readonly word: boolean;
  readonly source: boolean;
  readonly press: Press;
  readonly read: Reading;
}

/** How often it is asked again where too many documents are being made or compared, and after how long, in milliseconds. */
const TRIES = 60;
const PAUSE_MS = 1_000;

/** What comes of a work that has to wait for its turn; `null` where that does not come, or the document is too large. */
const inTurn = async <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> => {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DocumentTooLarge) return null;
      if (!(error instanceof PressBusy || error instanceof RateLimited)) throw error;
      if (left === 0) return null;
    }
    await setTimeout(PAUSE_MS, undefined, { signal });
  }
};

/** Writes an archive: what its reader sees at the moment at which it is written, and nothing that they have lost sight of. */
export class ArchiveWriter {
  private readonly zip: ZipWriter;
  private readonly papers: ArchivedPaper[] = [];
  private readonly taken = new Set<string>();
  private omitted = 0;

  constructor(
    private readonly work: ArchiveWork,
    private readonly signal: AbortSignal,
  ) {
    this.zip = new ZipWriter(signal);
  }

  get output(): ZipWriter['output'] {
    return this.zip.output;
  }

  /** Writes all of it; whatever goes wrong ends the stream, so that a half is never taken for the whole. */
  async write(): Promise<void> {
    try {
      for (const planned of this.work.plan.papers) await this.paper(planned);
      await this.index();
      this.zip.end();
    } catch (error) {
      this.output.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private async paper(planned: PlannedPaper): Promise<void> {
    const { view, revision } = planned;
    const seen = await this.work.read(async ({ scope }) => {
      if ((await scope.actor()) === undefined) throw new Unauthenticated();
      return readRevision(scope, view.id, revision.number, null);
    });
    if (seen === undefined || !this.isAsPlanned(seen, planned)) return this.omit();
    const forms = await this.formsOf(seen);
    // Making takes a while: looked at again just before it goes out.
    if (!(await this.isStillSeen(planned))) return this.omit();
    const at = new Date(revision.circulatedAt);
    const files: WrittenFile[] = [];
    for (const { ending, bytes } of forms.made)
      files.push(await this.zip.add(this.pathOf(`${planned.path}.${ending}`), slicesOf(bytes), at));
    for (const file of planned.attachments) files.push(await this.attachment(planned, file, at));
    this.papers.push({ planned, files, incomplete: forms.incomplete });
  }

  private isAsPlanned({ paper, state }: ReadRevision, { view }: PlannedPaper): boolean {
    return state !== 'WITHDRAWN' && sameLabel(paper.label, view.label);
  }

  private isStillSeen({ view }: PlannedPaper): Promise<boolean> {
    return this.work.read(async ({ scope }) => {
      const now = await scope.loader(paperByKey).load(view.key);
      return now !== undefined && now.state === 'CIRCULATED' && sameLabel(now.label, view.label);
    });
  }

  private omit(): void {
    this.omitted += 1;
  }

  private async documentOf({ text, before: _, uncorrected, ...seen }: ReadRevision): Promise<MarkedDocument> {
    const changes =
      uncorrected === null ? [] : await inTurn(() => trackedChanges(uncorrected, text), this.signal);
    const blocks = shownText(await blocksOfText(text.markdown));
    return paperDocument({ ...seen, blocks, corrections: correctionsOf(changes ?? []) }, this.work.language);
  }

  private async formsOf(seen: ReadRevision) {
    const { press, word, source } = this.work;
    const document = await this.documentOf(seen);
    const made = (format: DocumentFormat): Promise<Buffer | null> =>
      inTurn(() => press.make(document, format), this.signal);
    const pdf = await made('pdf');
    // What is too large for a PDF document can still be read and printed.
    const first =
      pdf === null
        ? { ending: 'html', bytes: await press.make(document, 'html') }
        : { ending: 'pdf', bytes: pdf };
    const docx = word ? await made('docx') : null;
    return {
      made: [
        first,
        ...(docx === null ? [] : [{ ending: 'docx', bytes: docx }]),
        ...(source ? [{ ending: 'md', bytes: Buffer.from(seen.text.markdown) }] : []),
      ],
      incomplete: pdf === null || (word && docx === null),
    };
  }

  private attachment({ path }: PlannedPaper, file: AttachmentView, at: Date): Promise<WrittenFile> {
    const words = ARCHIVE_WORDS.attachments;
    const folder = `${path} ${this.work.language === 'FR' ? words.fr : words.en}`;
    const [, stem = file.filename, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(file.filename) ?? [];
    const name = `${safeName(stem, 'file')}${ending}`;
    return this.zip.add(this.pathOf(`${folder}/${name}`), piecesOf(file, this.work.read), at);
  }

  private pathOf(path: string): string {
    return uniquePath(this.taken, path);
  }

  private async index(): Promise<void> {
    const { plan, language } = this.work;
    const archived = { plan, papers: this.papers, omitted: this.omitted };
    const dates = this.papers.map(({ planned }) => new Date(planned.revision.circulatedAt).getTime());
    const at = new Date(Math.max(0, ...dates));
    const add = (path: string, text: string): Promise<WrittenFile> =>
      this.zip.add(path, slicesOf(Buffer.from(text)), at);
    await add('index.html', htmlIndex(archived, language));
    await add('index.csv', csvIndex(archived, language));
    await add('SHA256SUMS', sumsOf(this.zip.written));
  }
}
