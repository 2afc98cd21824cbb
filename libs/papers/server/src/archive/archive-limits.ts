import { refuse, type Refusal } from '@parley/kernel';
import type { ArchivePlan } from './archive-plan';

/** Papers in one archive, and bytes of the files that go with them. */
export const MOST_PAPERS = 300;
export const LARGEST_FILES = 500_000_000;

/** Says why an archive is not made: there is nothing to take, or too much. */
export const refusedArchive = ({ papers }: ArchivePlan): Refusal | undefined => {
  if (papers.length === 0)
    return refuse('STATE', {
      en: 'There is no circulated paper here that you could take along.',
      fr: 'Il n’y a ici aucun document diffusé que vous puissiez emporter.',
    });
  const bytes = papers.reduce(
    (sum, { attachments }) => sum + attachments.reduce((own, file) => own + file.bytes, 0),
    0,
  );
  if (papers.length <= MOST_PAPERS && bytes <= LARGEST_FILES) return undefined;
  const megabytes = Math.ceil(bytes / 1_000_000);
  return refuse('INVALID', {
    en: `This would be ${papers.length} papers with ${megabytes} MB of files; one archive holds ${MOST_PAPERS} and ${LARGEST_FILES / 1_000_000} MB. Take it item by item, or choose papers.`,
    fr: `Ce seraient ${papers.length} documents et ${megabytes} Mo de fichiers ; une archive en contient ${MOST_PAPERS} et ${LARGEST_FILES / 1_000_000} Mo. Prenez-la point par point, ou choisissez des documents.`,
  });
};
