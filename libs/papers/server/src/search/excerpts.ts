import type { ReadScope } from '@parley/platform';
import { excerptOf, type ExcerptPart, HIT_BEGINS, HIT_ENDS } from '@parley/papers/model';
import type { Found } from './find';
import { searchSources } from './search-sources';

interface Text {
  readonly id: string;
  readonly text: string;
  readonly marked: string;
}

// Of a long text its beginning: looking for words in all of it would take longer than finding it.
const SHOWN = 30_000;

// Marks of Markdown and where links lead are not read; the two signs must not be there beforehand.
const PLAIN = String.raw`translate(left(regexp_replace(regexp_replace(t.text, '\]\([^)]*\)', '', 'g'), '\s+', ' ', 'g'), ${SHOWN}), '*_#|[${HIT_BEGINS}${HIT_ENDS}' || chr(96), '')`;

const MARKED = `select x.id, x.text, ts_headline((case when x.language = 'FR' then 'french' else 'english' end)::regconfig,
    search_plain(x.text), search_query($1), 'HighlightAll=true, StartSel=${HIT_BEGINS}, StopSel=${HIT_ENDS}') as marked
  from (select t.id, t.language, ${PLAIN} as text from found t) x`;

const SESSIONS = `with found as (select s.id, 'EN' as language, concat_ws(' · ', s.title, s.place) as text
  from session s where s.id = any ($2)) ${MARKED}`;

const ITEMS = `with found as (select i.id, 'EN' as language, concat_ws(' · ', i.title, i.summary) as text
  from agenda_item i where i.id = any ($2)) ${MARKED}`;

// What is circulated now where that matches, else the reader's own draft where that does.
const PAPERS = `with found as (select p.id, p.language, coalesce(
    (select r.markdown from paper_revision r where r.paper_id = p.id and r.number = p.revision and r.search @@ search_query($1)),
    (select d.markdown from paper_draft d where d.paper_id = p.id and d.stage is not null and d.search @@ search_query($1)),
    (select r.markdown from paper_revision r where r.paper_id = p.id and r.number = p.revision), '') as text
  from paper p where p.id = any ($2)) ${MARKED}`;

const byKind = (): readonly (readonly [string, string])[] => [
  ...([
    ['Session', SESSIONS],
    ['AgendaItem', ITEMS],
    ['Paper', PAPERS],
  ] as const),
  ...searchSources().map(({ kind, texts }) => [kind, `with found as (${texts}) ${MARKED}`] as const),
];

/** Where in each thing that was found the words stand, by its key. */
export const excerptsOf = async (
  scope: ReadScope,
  text: string,
  found: readonly Found[],
): Promise<ReadonlyMap<string, readonly ExcerptPart[]>> => {
  const excerpts = new Map<string, readonly ExcerptPart[]>();
  for (const [kind, statement] of byKind()) {
    const keys = found.filter((one) => one.kind === kind).map(({ id }) => id);
    if (keys.length === 0) continue;
    for (const row of await scope.query<Text>(statement, [text, keys]))
      excerpts.set(row.id, excerptOf(row.text, row.marked));
  }
  return excerpts;
};
