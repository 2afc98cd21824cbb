/**
 * `$1` further notes of all delegations over two years, the same every time: one in four without a place, one in four near one sea, the others
 * all over the world. Of twenty, one is for Japan alone and one for three delegations, one is told to observers too, three are at a higher level (one of them above what most
 * hold) and one bears a caveat that nobody holds. One in nine speaks of trawlers, one in a thousand of a hydrophone; of eight, one is
 * assessed.
 */
export const NOTES_DATA = `
with given as (select count(*)::int as last from note where title like 'Bench %'),
seats as (select array_agg(code order by code) as codes from (select distinct delegation as code from seat) s),
words as (select string_to_array('vessel transit patrol incident report cable harbour strait coast signal jamming election media campaign
  supply energy outage exercise survey cargo tanker escort warning airspace drone network operator fisheries reef island passage
  rescue weather radio', ' ') as en),
made as (
  select gen_random_uuid() as id, last + n as n, seats.codes[1 + (last + n) % cardinality(seats.codes)] as originator,
    seats.codes[1 + (last + n + 7) % cardinality(seats.codes)] as other,
    '2040-01-01T00:00:00Z'::timestamptz + mod((last + n) * 0.7320508, 1) * interval '730 days' as until,
    case (last + n) % 4 when 0 then null when 1 then 105 + mod((last + n) * 0.6180339, 1) * 15 else mod((last + n) * 0.6180339, 1) * 360 - 180 end::float8 as x,
    case (last + n) % 4 when 0 then null when 1 then mod((last + n) * 0.7548776, 1) * 20 else mod((last + n) * 0.7548776, 1) * 120 - 50 end::float8 as y,
    (select string_agg(en[1 + ((last + n) * 7 + w * w + w * (last + n) % 5) % 34], ' ') from generate_series(1, 60) w)
      || case when (last + n) % 9 = 0 then ' trawler' else '' end || case when (last + n) % 1000 = 7 then ' hydrophone' else '' end as body
  from given, seats, words, generate_series(1, $1::int) n),
notes as (
  insert into note (id, originator, title, body, topic, observed_from, observed_to, place, place_name, west, south, east, north,
    reliability, credibility, hybrid_domains, baselines, created_at, changed_at, level, releasable_to, observers, caveats)
  select id, originator, 'Bench ' || n, body, (array['maritime_activity', 'influence_operations', 'cyber', 'space', 'resilience'])[1 + n % 5],
    until - (n % 50) * interval '1 day', until, case when x is not null then jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(x, y)) end,
    case when x is not null then 'Place ' || n % 100 end, x, y, x, y, (array['A', 'B', 'C', 'D', 'E', 'F'])[1 + n % 6],
    (array['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'])[1 + n % 6],
    case n % 3 when 0 then '{}' when 1 then array['cyber'] else array['information', 'infrastructure'] end,
    case n % 4 when 0 then array['energy'] else '{}' end, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z',
    case n % 20 when 2 then 1 when 3 then 1 when 4 then 2 else 0 end,
    case n % 20 when 0 then array['JPN'] when 6 then array['DEU', 'FRA', 'NOR'] end, n % 20 = 1, case n % 20 when 5 then array['BENCH'] else '{}' end
  from made returning id)
insert into note_assessment (id, note_id, delegation, person_id, kind, text, note_version, at, level, releasable_to, observers, caveats, originator)
select gen_random_uuid(), made.id, other, (select p.id from person p order by p.id limit 1),
  (array['CORROBORATE', 'DISPUTE', 'COMMENT'])[1 + n % 3], 'Bench', 1, '2026-01-02T00:00:00Z', 0, null, n % 20 = 1, '{}', originator
from made where n % 8 = 1`;

/** What a screen of a list shows of a note, without what is for rules alone. */
const COLUMNS = `n.id, n.originator, n.editors, n.version, n.title, n.body, n.topic, n.observed_from, n.observed_to, n.place, n.place_name, n.area,
  n.country, n.west, n.south, n.east, n.north, n.reliability, n.credibility, n.likelihood, n.confidence, n.hybrid_domains, n.baselines,
  n.techniques, n.sources, n.tear_line_of, n.created_at, n.changed_at, n.withdrawn_at, n.withdraw_reason, n.tlp, n.level, n.releasable_to,
  n.observers, n.caveats`;
const ASSESSED = `(select json_agg(a) from note_assessment a where a.note_id = n.id)`;
const LISTED = 'order by n.observed_to desc, n.id desc limit';

/** The same answers by the owner, whom no row-level security holds: each question written for itself alone. */
export const PLAIN = {
  page: `select ${COLUMNS}, ${ASSESSED} from note n ${LISTED} 101`,
  count: 'select count(*) from note',
  deep: `select ${COLUMNS}, ${ASSESSED} from note n where (n.observed_to, n.id) < ($1, 'ffffffff-ffff-ffff-ffff-ffffffffffff') ${LISTED} 101`,
  map: `select avg(n.middle_x), avg(n.middle_y), count(*) from note n
    where n.middle_y between $2 and $4 and n.middle_x between $1 and $3
    group by floor((n.middle_x - $1) / $5::float8), floor((n.middle_y - $2) / $5::float8) order by 3 desc, 1, 2`,
  singles: `select ${COLUMNS} from note n where n.middle_y between $2 and $4 and n.middle_x between $1 and $3 ${LISTED} 100`,
  span: 'select count(*), min(observed_from), max(observed_to) from note',
  months: `select date_trunc('month', observed_from at time zone 'UTC'), date_trunc('month', observed_to at time zone 'UTC'), count(*)
    from note group by 1, 2`,
  heat: `with found as materialized (
      select n.region, n.hybrid_domains, greatest(date_trunc('month', n.observed_from at time zone 'UTC'), $1::timestamp) as first,
        least(date_trunc('month', n.observed_to at time zone 'UTC'), $2::timestamp) as last
      from note n where n.observed_to >= $1::timestamp at time zone 'UTC' and n.observed_from < ($2::timestamp + interval '1 month') at time zone 'UTC'),
    cells as (select d.domain, f.region, m.month, count(*) from found f cross join unnest(f.hybrid_domains) d (domain)
      cross join generate_series(f.first, f.last, interval '1 month') m (month) group by grouping sets ((1, 2, 3), (1, 3)))
    select * from cells union all
    select null, f.region, m.month, count(*) from found f cross join generate_series(f.first, f.last, interval '1 month') m (month) group by 2, 3 union all
    select d.domain, f.region, null, count(*) from found f cross join unnest(f.hybrid_domains) d (domain) group by 1, 2`,
  words: `select ${COLUMNS}, ${ASSESSED} from note n where n.search @@ search_query($1) ${LISTED} 101`,
  wordsCount: 'select count(*) from note n where n.search @@ search_query($1)',
  best: `select n.id, n.title, ts_rank(n.search, a.words) as rank from (select search_query($1) as words offset 0) a, note n
    where n.search @@ a.words order by rank desc, n.observed_to desc, n.id desc limit 21`,
  similar: `with weighed as (
      select n.id, ts_rank(n.search, search_query($1)) as rank,
        n.west <= $4 and n.east >= $2 and n.south <= $5 and n.north >= $3 as near, n.observed_to
      from note n where n.observed_from between $6::timestamptz - interval '7 days' and $6::timestamptz + interval '7 days'
        or n.observed_to between $6::timestamptz - interval '7 days' and $6::timestamptz + interval '7 days')
    select ${COLUMNS}, ${ASSESSED} from note n where n.id in (
      (select id from weighed order by rank desc limit 60) union (select id from weighed where near order by observed_to limit 60))`,
  latest: `select ${COLUMNS}, ${ASSESSED} from note n where n.observed_to >= $1 ${LISTED} 1001`,
};

/** When the `$2`th of the notes that a person sees was observed, those observed last first; and how many that person sees. */
export const SEEN_FROM = `with seen as (
  select n.observed_to from note n, person p where p.email = $1 and note_seen_by(n, p))
select (select to_char(observed_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from seen order by observed_to desc offset $2::int - 1 limit 1) as at,
  (select count(*)::int from seen) as seen`;
