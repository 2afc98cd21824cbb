import { aggregate, type Label } from '@parley/kernel';
import { itemFolder, safeName, uniquePath } from '@parley/papers/model';
import type { ReadScope } from '@parley/platform';
import { attachmentsByPaper, type AttachmentView } from '../attachments/attachment-view';
import type { PaperView } from '../reading/paper-view';
import { revisionsByPaper, type RevisionView } from '../reading/revision-view';

/** A circulated paper that is to go into an archive, as its reader saw it when it was begun. */
export interface PlannedPaper {
  readonly view: PaperView;
  readonly revision: RevisionView;
  readonly attachments: readonly AttachmentView[];
  /** Path of its files without their endings. */
  readonly path: string;
}

/** What stands together: an item with its papers, those that are in the archive and those that are not. */
export interface PlannedSection {
  readonly title: string;
  readonly papers: readonly PlannedPaper[];
  readonly absent: readonly PaperView[];
}

/** What an archive is to hold, in order. */
export interface ArchivePlan {
  readonly title: string;
  /** Of all of it together, names of folders included. */
  readonly label: Label;
  readonly sections: readonly PlannedSection[];
  /** Each paper once, also where it stands under several items. */
  readonly papers: readonly PlannedPaper[];
}

/** What goes into a plan: which papers stand where. */
export interface SectionToPlan {
  readonly title: string;
  /** `null` for a section without a number. */
  readonly number: string | null;
  readonly papers: readonly PaperView[];
}

const nameOf = (view: PaperView, { reference, title, number }: RevisionView): string =>
  view.reference === null
    ? `${safeName(`${reference} ${title}`)}${number === 0 ? '' : `-REV${number}`}`
    : safeName(reference);

const folderOf = ({ number, title }: SectionToPlan): string =>
  number === null ? safeName(title) : itemFolder(number, title);

/** Plans paper after paper; one that was planned stays where it was put. */
class Planner {
  readonly planned = new Map<string, PlannedPaper>();
  private readonly taken = new Set<string>();

  constructor(private readonly scope: ReadScope) {}

  async section(section: SectionToPlan): Promise<PlannedSection> {
    const folder = uniquePath(this.taken, folderOf(section));
    const papers: PlannedPaper[] = [];
    const absent: PaperView[] = [];
    for (const view of section.papers) {
      const paper = this.planned.get(view.key) ?? (await this.paper(view, folder));
      if (paper === undefined) absent.push(view);
      else papers.push(paper);
    }
    const title = section.number === null ? section.title : `${section.number} ${section.title}`;
    return { title, papers, absent };
  }

  private async paper(view: PaperView, folder: string): Promise<PlannedPaper | undefined> {
    if (view.state !== 'CIRCULATED') return undefined;
    const revision = (await this.scope.loader(revisionsByPaper).load(view.key)).at(-1);
    if (revision === undefined) return undefined;
    const files = await this.scope.loader(attachmentsByPaper).load(view.key);
    const path = uniquePath(this.taken, `${folder}/${nameOf(view, revision)}`);
    const paper = { view, revision, attachments: files.filter(({ circulated }) => circulated), path };
    this.planned.set(view.key, paper);
    return paper;
  }
}

/**
 * Reads what an archive of these sections is to hold, as far as the reader sees it: the present text of each circulated paper
 * and its files. A paper that stands under several items goes into the folder of the first.
 */
export const planArchive = async (
  scope: ReadScope,
  title: string,
  labels: readonly Label[],
  sections: readonly SectionToPlan[],
): Promise<ArchivePlan | undefined> => {
  // All at once first, so that one statement each reads them.
  const all = [...new Set(sections.flatMap(({ papers }) => papers.map(({ key }) => key)))];
  await Promise.all([
    scope.loader(revisionsByPaper).loadMany(all),
    scope.loader(attachmentsByPaper).loadMany(all),
  ]);
  const planner = new Planner(scope);
  const made: PlannedSection[] = [];
  for (const section of sections) if (section.papers.length > 0) made.push(await planner.section(section));
  const shown = made.flatMap(({ papers, absent }) => [...papers.map(({ view }) => view), ...absent]);
  const label = aggregate([...labels, ...shown.map((view) => view.label)]);
  return label && { title, label, sections: made, papers: [...planner.planned.values()] };
};
