import { keyOf } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { aggregateLabel, type DocumentLanguage, effectiveLabel, saying } from '@parley/sessions/model';
import { agendaItemByKey, readDossier, sessionByKey } from '@parley/sessions/server';
import { papersByItem, paperByKey } from '../reading/paper-view';
import { readingList } from '../reading-marks/reading-list';
import { type ArchivePlan, planArchive } from './archive-plan';
import { ARCHIVE_WORDS } from './archive-words';

/** What somebody asks to take along. */
export type ArchiveOf =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'papers'; readonly ids: readonly string[] };

type Planned = Promise<ArchivePlan | undefined>;

const ofSession = async (scope: ReadScope, id: string, language: DocumentLanguage): Planned => {
  const key = keyOf('Session', id);
  const session = key === undefined ? undefined : await scope.loader(sessionByKey).load(key);
  const dossier = session && (await scope.loader(readDossier).load(session.key));
  if (session === undefined || dossier === undefined) return undefined;
  const { entries } = await readingList(scope, session);
  return planArchive(
    scope,
    session.title,
    [aggregateLabel(dossier.session, dossier.items)],
    entries.map(({ item, papers }) => ({
      title: item?.title ?? saying(language)(ARCHIVE_WORDS.alone),
      number: item?.number ?? null,
      papers: papers.map(({ paper }) => paper),
    })),
  );
};

const ofItem = async (scope: ReadScope, id: string): Planned => {
  const key = keyOf('AgendaItem', id);
  const item = key === undefined ? undefined : await scope.loader(agendaItemByKey).load(key);
  const dossier = item && (await scope.loader(readDossier).load(item.sessionKey));
  if (item === undefined || dossier === undefined) return undefined;
  const { number, title } = item;
  const papers = await scope.loader(papersByItem).load(item.key);
  return planArchive(
    scope,
    `${dossier.session.title}, ${number} ${title}`,
    [effectiveLabel(dossier.session), item.label],
    [{ title, number, papers }],
  );
};

// One that is absent or out of sight makes the whole absent: what was chosen is what is taken.
const ofPapers = async (scope: ReadScope, ids: readonly string[], language: DocumentLanguage): Planned => {
  const keys = ids.flatMap((id) => keyOf('Paper', id) ?? []);
  const found = await Promise.all(keys.map((key) => scope.loader(paperByKey).load(key)));
  const papers = found.filter((paper) => paper !== undefined);
  if (papers.length !== ids.length || ids.length === 0) return undefined;
  const say = saying(language);
  const section = { title: say(ARCHIVE_WORDS.chosenFolder), number: null, papers };
  return planArchive(scope, say(ARCHIVE_WORDS.chosen), [], [section]);
};

/** What is to be taken along, as far as the reader sees it; `undefined` for what is absent or out of sight. */
export const readPlan = (scope: ReadScope, of: ArchiveOf, language: DocumentLanguage): Planned => {
  switch (of.kind) {
    case 'session':
      return ofSession(scope, of.id, language);
    case 'item':
      return ofItem(scope, of.id);
    case 'papers':
      return ofPapers(scope, of.ids, language);
  }
};
