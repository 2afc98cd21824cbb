/** Papers that only reading is measured on are written into the database itself, each with one text or two. */

/** A paper of France that everybody sees, with its texts; `$1` its id, `$2` its texts as [{id, number, markdown, paragraphs}]. */
export const PAPER_DATA = `
with made as (
  insert into paper (id, kind, language, title, state, prefix, year, number, reference, revision, created_at, circulated_at, listed_at,
    declared, level, observers, caveats, originator)
  select $1, 'WORKING_PAPER', 'EN', 'Bench', 'CIRCULATED', 'WP', 2041, given.n, 'APP-WP(2041)' || lpad(given.n::text, 4, '0') || '-REV1', 1,
    now(), now(), now(), '{}', 0, true, '{}', 'FRA'
  from (select coalesce(max(number), 0) + 1 as n from paper where prefix = 'WP' and year = 2041) given
  returning id, reference)
insert into paper_revision (id, paper_id, number, reference, title, markdown, sha256, html, paragraphs, circulated_at, level,
  observers, caveats, originator)
select t.id, made.id, t.number, made.reference, 'Bench', t.markdown, encode(sha256(convert_to(t.markdown, 'UTF8')), 'hex'), '',
  t.paragraphs, now(), 0, true, '{}', 'FRA'
from made, jsonb_to_recordset($2::jsonb) as t(id uuid, number int, markdown text, paragraphs jsonb)`;

/** Identities of the paragraphs of the text `$1`, and what all delegations say of each. */
export const KEYS_DATA = `insert into paragraph_key (revision_id, keys)
  select id, array(select '0.' || place from jsonb_array_elements(paragraphs) with ordinality as e (p, place))
  from paper_revision where paper_id = $1`;
export const STANCES_DATA = `
insert into paragraph_stance (revision_id, paragraph_key, delegation, paper_id, stance, comment, words_hash, at, level, observers, caveats, originator)
select r.id, '0.' || place, s.delegation, r.paper_id,
  (array['ACCEPT', 'CAN_GO_ALONG', 'RESERVE', 'OBJECT'])[1 + (place + ascii(s.delegation)) % 4], null,
  encode(sha256(convert_to(p ->> 'text', 'UTF8')), 'hex'), now(), 0, true, '{}', 'FRA'
from paper_revision r, jsonb_array_elements(r.paragraphs) with ordinality as e (p, place), (select distinct delegation from seat) s
where r.paper_id = $1 and r.number = 1`;

/** The same rows as one statement whose text is the body. */
export const stanceStatement = (revision: string): string => `
select jsonb_agg(jsonb_build_object('number', p ->> 'number', 'key', k.keys[place], 'stances', (
  select jsonb_agg(jsonb_build_object('stance', s.stance, 'delegation', s.delegation) order by s.delegation)
  from paragraph_stance s where s.revision_id = r.id and s.paragraph_key = k.keys[place])) order by place)::text as body
from paper_revision r join paragraph_key k on k.revision_id = r.id, jsonb_array_elements(r.paragraphs) with ordinality as e (p, place)
where r.id = '${revision}'`;
