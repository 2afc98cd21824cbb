import { keyOf } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { type DocumentLanguage, instantText } from '@parley/sessions/model';
import { readDossier } from '../reading/read-dossier';
import { deferralsByItem } from '../reading/deferrals';
import { sessionByKey } from '../reading/session-view';
import { itemPapers } from '../store/item-papers';
import type { AgendaItemView } from '../reading/agenda-view';
import type { SeenAgenda } from './agenda-document';

// What the reader may know of: row-level security lets through no other entry.
const LAST = 'select max(at) as at from record where session_key = $1';

const elsewhere = async (
  scope: ReadScope,
  item: AgendaItemView | null,
  language: DocumentLanguage,
): Promise<string | null> => {
  if (item === null) return null;
  const session = await scope.loader(sessionByKey).load(item.sessionKey);
  return session === undefined
    ? null
    : `${session.title}, ${instantText(new Date(session.startsAt), session.timeZone, language)}`;
};

/** A session's agenda as its reader sees it; `undefined` where there is none for them. */
export const readAgenda = async (
  scope: ReadScope,
  id: string,
  language: DocumentLanguage,
): Promise<SeenAgenda | undefined> => {
  const key = keyOf('Session', id);
  const dossier = key === undefined ? undefined : await scope.loader(readDossier).load(key);
  if (dossier === undefined) return undefined;
  const { session, items } = dossier;
  const links = await Promise.all(
    items.map(async (item) => {
      const { from, to } = await scope.loader(deferralsByItem).load(item.key);
      const told = { from: await elsewhere(scope, from, language), to: await elsewhere(scope, to, language) };
      return [item.key, told] as const;
    }),
  );
  const papers = await itemPapers().named(
    scope,
    items.map((item) => item.key),
  );
  const [last] = await scope.query<{ at: string | null }>(LAST, [session.key]);
  return { session, items, chain: new Map(links), papers, at: new Date(last?.at ?? session.startsAt) };
};
