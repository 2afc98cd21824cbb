/**
 * `$1` further papers of one text each, so many every time: a third of them English, a third French, a third mixed. Of twenty, one
 * is for Japan alone and one is released to observers; four in nine speak of islands, English ones of archipelago and French ones of archipel, one in a thousand speaks of a zeolite or a
 * hydravion.
 */
export const SEARCHED_DATA = `
with given as (select coalesce(max(number), 0) as last from paper where prefix = 'D' and year = 2042),
words as (select string_to_array('delegations consultation maritime security incident report exchange partner regional cooperation
  training infrastructure supply energy cable harbour election media debate evidence method exercise secretariat paragraph proposal
  wording deadline capital instruction reserve agenda item meeting', ' ') as en,
  string_to_array('délégations consultation maritime sécurité incident rapport échange partenaire régional coopération formation
  infrastructure approvisionnement énergie câble port élection média débat preuve méthode exercice secrétariat paragraphe', ' ') as fr),
texts as (
  select gen_random_uuid() as paper, gen_random_uuid() as revision, last + n as number, n,
    case n % 3 when 1 then 'FR' else 'EN' end as language,
    (select string_agg(case when n % 3 = 0 or (n % 3 = 2 and w % 2 = 0) then en[1 + (n * 7 + w * w) % 33] else fr[1 + (n * 5 + w * w) % 24] end, ' ')
      from generate_series(1, 60) w)
    || case when n % 3 = 0 then ' lighthouse archipelago' when n % 9 = 1 then ' archipel balisé' else '' end
    || case n % 1000 when 7 then ' zeolite' when 8 then ' hydravion' else '' end as body
  from given, words, generate_series(1, $1::int) n),
papers as (
  insert into paper (id, kind, language, title, state, prefix, year, number, reference, revision, created_at, circulated_at, listed_at,
    declared, level, releasable_to, observers, caveats, originator)
  select paper, 'DRAFT_DECISION', language, 'Bench ' || number, 'CIRCULATED', 'D', 2042, number, 'APP-D(2042)' || number, 0,
    now(), now(), now() - number * interval '1 minute', '{}', 0, case n % 20 when 0 then array['JPN'] end, n % 20 = 1, '{}', 'FRA'
  from texts)
insert into paper_revision (id, paper_id, number, reference, title, markdown, sha256, html, paragraphs, circulated_at, level,
  releasable_to, observers, caveats, originator)
select revision, paper, 0, 'APP-D(2042)' || number, 'Bench ' || number, body, encode(sha256(convert_to(body, 'UTF8')), 'hex'), '', '[]',
  now(), 0, case n % 20 when 0 then array['JPN'] end, n % 20 = 1, '{}', 'FRA' from texts`;

/** The best twenty by the owner, whom no row-level security holds: the same index, the same ranking, no reader. */
export const PLAIN_SEARCH = `select p.id, ts_rank(r.search, a.words) as rank
  from (select search_query($1) as words offset 0) a, paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number
  where r.search @@ a.words order by rank desc, p.listed_at desc, p.id desc limit 21`;
