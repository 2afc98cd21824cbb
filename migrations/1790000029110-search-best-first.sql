-- The best of what matches, and no more than is shown: what comes after it is counted by `search_papers`, and never joined. The
-- text in preparation counts where it says it better. Planned anew each time: how many papers say a word decides how they are found.
do $$ begin
  execute 'create function search_papers_best(asked tsquery, after_rank real, after_at timestamptz, after_id uuid, most integer)
    returns table (id uuid, rank real, at timestamptz)
    language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $f$
      with prepared as materialized (
        select d.paper_id, ts_rank(d.search, asked) as rank from paper_draft d
        where d.search @@ asked and d.stage is not null and ' || label_rule('d.') || '),
      circulated as (
        select r.paper_id, greatest(ts_rank(r.search, asked), t.rank) as rank, r.listed_at as at
        from (select r.*, p.listed_at from paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number
          where r.search @@ asked offset 0) r left join prepared t on t.paper_id = r.paper_id
        where ' || label_rule('r.') || '),
      found as (
        select * from circulated
        union all
        select t.paper_id, t.rank, p.listed_at from prepared t join paper p on p.id = t.paper_id
        where not exists (select from paper_revision r where r.paper_id = p.id and r.number = p.revision and r.search @@ asked
          and ' || label_rule('r.') || '))
      select f.paper_id, f.rank, f.at from found f
      where after_rank is null or (f.rank, f.at, f.paper_id) < (after_rank, after_at, after_id)
      order by f.rank desc, f.at desc, f.paper_id desc limit most$f$';
end $$;
call give_to_definer('search_papers_best(tsquery, real, timestamptz, uuid, integer)');
