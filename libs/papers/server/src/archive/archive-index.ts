import { oneLine } from '@parley/documents';
import type { Worded } from '@parley/kernel';
import { csvOf, type PaperState } from '@parley/papers/model';
import { type DocumentLanguage, markingIn, saying } from '@parley/sessions/model';
import { KINDS_SAID } from '../exports/export-words';
import { originatorIn } from '../exports/paper-document';
import type { ArchivePlan, PlannedPaper, PlannedSection } from './archive-plan';
import { ARCHIVE_WORDS, omittedSaid } from './archive-words';
import { escapedText, INDEX_STYLE } from './index-style';
import type { WrittenFile } from './zip-writer';

/** A paper that went into an archive, with its files. */
export interface ArchivedPaper {
  readonly planned: PlannedPaper;
  readonly files: readonly WrittenFile[];
  /** A form of it could not be made. */
  readonly incomplete: boolean;
}

/** What an archive holds in the end. */
export interface Archived {
  readonly plan: ArchivePlan;
  readonly papers: readonly ArchivedPaper[];
  /** How many went out of sight meanwhile. */
  readonly omitted: number;
}

const dayOf = (at: string): string => at.slice(0, 10);

const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const lastOf = (path: string): string => path.split('/').at(-1) ?? path;

const element = (name: string, text: string, more = ''): string =>
  `<${name}${more} dir="auto">${escapedText(text)}</${name}>`;

/** Everything in an archive as CSV, one line for each file. */
export const csvIndex = ({ papers }: Archived, language: DocumentLanguage): string => {
  const say = saying(language);
  const W = ARCHIVE_WORDS;
  const head = [W.file, W.reference, W.title, W.kind, W.language, W.originator, W.label, W.circulated].map(
    say,
  );
  const rows = papers.flatMap(({ planned: { view, revision }, files }) =>
    files.map(({ path, sha256, bytes }) => [
      path,
      revision.reference,
      revision.title,
      say(KINDS_SAID[view.kind]),
      view.language,
      originatorIn(view, language),
      markingIn(view.label, language),
      revision.circulatedAt,
      revision.sha256,
      sha256,
      String(bytes),
    ]),
  );
  const lines = [[...head, say(W.textHash), say(W.fileHash), say(W.bytes)], ...rows];
  return csvOf(lines.map((line) => line.map(oneLine)));
};

const rowOf = ({ planned, files, incomplete }: ArchivedPaper, language: DocumentLanguage): string => {
  const say = saying(language);
  const { view, revision } = planned;
  const links = files.map(
    ({ path }) => `<li><a href="${hrefOf(path)}">${escapedText(lastOf(path))}</a></li>`,
  );
  const note = incomplete ? element('p', say(ARCHIVE_WORDS.notMade), ' class="note"') : '';
  const facts = [
    say(KINDS_SAID[view.kind]),
    originatorIn(view, language),
    `${say(ARCHIVE_WORDS.circulated)} ${dayOf(revision.circulatedAt)}`,
  ];
  return `<li class="paper">
<h3><span class="reference">${escapedText(revision.reference)}</span> ${element('span', revision.title)}</h3>
${element('p', facts.join(' · '), ' class="facts"')}
${element('p', markingIn(view.label, language), ' class="label"')}
<ul class="files">${links.join('')}</ul>
${note}<p class="hash">${escapedText(say(ARCHIVE_WORDS.textHash))} <code>${revision.sha256}</code></p>
</li>`;
};

const whyAbsent = (state: PaperState): Worded => {
  if (state === 'WITHDRAWN') return ARCHIVE_WORDS.withdrawn;
  return state === 'SUPERSEDED' ? ARCHIVE_WORDS.superseded : ARCHIVE_WORDS.preparation;
};

const sectionOf = (
  { title, papers, absent }: PlannedSection,
  archived: ReadonlyMap<PlannedPaper, ArchivedPaper>,
  language: DocumentLanguage,
): string => {
  const say = saying(language);
  const rows = papers.flatMap((planned) => {
    const paper = archived.get(planned);
    return paper === undefined ? [] : [rowOf(paper, language)];
  });
  const others = absent.map(({ title: name, reference, state }) =>
    element('li', `${reference ?? ''} ${name} (${say(whyAbsent(state))})`.trim(), ' class="absent"'),
  );
  if (rows.length + others.length === 0) return '';
  return `<section>\n${element('h2', title)}\n<ul class="papers">\n${[...rows, ...others].join('\n')}\n</ul>\n</section>`;
};

/** Everything in an archive as one HTML page, to be opened where it was unpacked: it needs nothing else and runs nothing. */
export const htmlIndex = ({ plan, papers, omitted }: Archived, language: DocumentLanguage): string => {
  const say = (text: Worded): string => saying(language)(text);
  const archived = new Map(papers.map((paper) => [paper.planned, paper]));
  const marking = markingIn(plan.label, language);
  return `<!doctype html>
<html lang="${language === 'FR' ? 'fr' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedText(`${marking} – ${plan.title}`)}</title>
<style>${INDEX_STYLE}</style>
</head>
<body>
${element('header', marking, ' class="marking"')}
<main>
${element('p', say(ARCHIVE_WORDS.archive), ' class="over"')}
${element('h1', plan.title)}
${element('p', say(ARCHIVE_WORDS.lead), ' class="lead"')}
${omitted === 0 ? '' : element('p', say(omittedSaid(omitted)), ' class="note"')}
${plan.sections.map((section) => sectionOf(section, archived, language)).join('\n')}
</main>
${element('footer', marking, ' class="marking"')}
</body>
</html>
`;
};

/** The hashes of all files, as `sha256sum --check` reads them. */
export const sumsOf = (files: readonly WrittenFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
