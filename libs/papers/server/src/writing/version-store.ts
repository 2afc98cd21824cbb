import { type DraftVersionReason, MOST_VERSION_BYTES, MOST_VERSIONS } from '@parley/papers/model';

/** Whatever runs a statement: the transaction of a command, or that of something due. */
export interface Asks {
  query(sql: string, values: readonly unknown[]): Promise<unknown>;
}

// The draft as it is stored; once, unless somebody asks for it by hand. Who wrote since the version before is said with it.
const KEEP = `
  with last as (select number, at, sha256 from paper_draft_version where paper_id = $1 order by number desc limit 1),
  draft as (select d.*, encode(sha256(convert_to(d.markdown, 'UTF8')), 'hex') as sha256 from paper_draft d
    where d.paper_id = $1 and d.markdown <> '')
  insert into paper_draft_version (id, paper_id, number, reason, name, kept_by, title, markdown, html, paragraphs, sha256, authors,
    level, releasable_to, observers, caveats, originator)
  select gen_random_uuid(), d.paper_id, coalesce((select number from last), 0) + 1, $2::text, $3::text, $4::uuid, d.title,
    d.markdown, d.html, d.paragraphs, d.sha256,
    coalesce((select array_agg(distinct c.author) from shared_document_change c
      join paper_writing w on w.document_id = c.document_id
      where w.paper_id = $1 and c.position > w.begun_with and c.at > coalesce((select at from last), '-infinity')), '{}'),
    d.level, d.releasable_to, d.observers, d.caveats, d.originator
  from draft d where $2::text = 'KEPT' or d.sha256 is distinct from (select sha256 from last)`;

const THIN = `
  delete from paper_draft_version where id in (
    select id from (select id, row_number() over latest as place, sum(octet_length(markdown)) over latest as bytes
      from paper_draft_version where paper_id = $1 and reason <> 'KEPT' window latest as (order by number desc)) as own
    where place > $2 or bytes > $3)`;

/** Keeps the draft of a paper as it is stored now, and lets go of the oldest where there are too many. */
export const keepVersionOf = async (
  asks: Asks,
  paperKey: string,
  reason: DraftVersionReason,
  { name = null, by }: { readonly name?: string | null; readonly by: string | null },
): Promise<void> => {
  await asks.query(KEEP, [paperKey, reason, name, by]);
  await asks.query(THIN, [paperKey, MOST_VERSIONS, MOST_VERSION_BYTES]);
};
