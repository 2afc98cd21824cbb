import type { Forum } from '@parley/testkit';

/**
 * Lets a spec say what time it is in its own database. The servers ask `clock_timestamp()` without saying whose: with this, what they
 * get is the time that was set, and the real one while none is. Policies that ask for the time, e.g. whether what was hidden until the
 * close may be seen, are made to ask the same clock; defaults, which were bound when they were made, stay real.
 */
export const TOLD_CLOCK = `create table public.told_clock (at timestamptz not null);
grant select on public.told_clock to public;
create function public.clock_timestamp() returns timestamptz language sql volatile as
  'select coalesce((select at from public.told_clock), pg_catalog.clock_timestamp())';
do $$
declare
  asks record;
begin
  execute format('alter database %I set search_path = public, pg_catalog', current_database());
  for asks in select policyname, tablename, qual from pg_policies where schemaname = 'public' and qual like '%clock_timestamp()%' loop
    execute format('alter policy %I on public.%I using (%s)', asks.policyname, asks.tablename,
      regexp_replace(asks.qual, '(pg_catalog\\.)?clock_timestamp\\(\\)', 'public.clock_timestamp()', 'g'));
  end loop;
end $$;`;

/** Stops the clock at a time; without one it goes on. */
export const tellTime = async (forum: Forum, at?: number): Promise<void> => {
  await forum.sql('delete from public.told_clock');
  if (at !== undefined)
    await forum.sql('insert into public.told_clock values (to_timestamp($1::float8))', [at / 1_000]);
};
