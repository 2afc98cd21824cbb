-- Pictures: what several notes come to together. A picture is its originator's, written with the delegations that it names, and never seen by anybody
-- who may not see all that it rests on: the database holds that, and narrows a picture with its notes.
create table picture (
  id uuid primary key,
  originator text not null references delegation,
  editors text[] not null default '{}',
  version integer not null default 1,
  language text not null check (language in ('EN', 'FR', 'JA', 'KO')),
  title text not null check (length(title) between 1 and 200),
  -- Markdown; (#3) cites the note of that number.
  text text not null,
  html text not null,
  -- How many numbers were given to its notes: none is given twice.
  numbers integer not null check (numbers >= 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- When it was put to the forum, in which version, and as which paper.
  put_at timestamptz,
  put_version integer,
  put_paper_id uuid references paper,
  tlp text check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  check ((put_at is null) = (put_version is null) and (put_at is null) = (put_paper_id is null))
);
create index picture_listed on picture (changed_at desc, id desc);
create index picture_put on picture (put_paper_id) where put_paper_id is not null;
do $$ begin call guard('picture', label_rule(), 'insert, update (editors, version, language, title, text, html, numbers, changed_at, put_at,
  put_version, put_paper_id, tlp, level, releasable_to, observers, caveats)'); end $$;

-- A note under a picture, in the version that the picture rests on: seen by whoever sees both.
create table picture_note (
  picture_id uuid not null references picture,
  note_id uuid not null references note,
  number integer not null check (number > 0),
  place integer not null,
  rests_on integer not null check (rests_on > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (picture_id, note_id),
  unique (picture_id, number)
);
create index picture_note_of on picture_note (note_id);
do $$ begin call guard('picture_note', 'exists (select from picture p where p.id = picture_id) and exists (select from note n where n.id = note_id)',
  'insert, update (place, rests_on, sha256), delete'); end $$;

-- A version as it was written, put or relabelled, whole, with its hash. Nobody changes one.
create table picture_version (
  picture_id uuid not null references picture,
  version integer not null check (version > 0),
  -- One line of JSON, as it was hashed.
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  person_id uuid not null references person,
  at timestamptz not null,
  reason text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text not null references delegation,
  primary key (picture_id, version)
);
do $$ begin call guard('picture_version', label_rule() || ' and exists (select from picture p where p.id = picture_id)', 'insert'); end $$;

revoke insert, update, delete on picture, picture_note, picture_version from parley_system;

-- Whether a picture shows nothing of a note to anybody who may not see that. Its originator reads it without being named.
create function picture_holds(p picture, n note) returns boolean language sql immutable
return p.level >= n.level and n.caveats <@ p.caveats and (n.observers or not p.observers)
  and (n.releasable_to is null or (p.releasable_to is not null and p.releasable_to <@ array_append(n.releasable_to, n.originator)));

-- Whatever a command may have got wrong: a picture is written by its own delegation and by those it names, its label is moved by its own and by the
-- secretariat, its text stays while it is before the forum, and it is never wider than what it rests on.
create function picture_kept() returns trigger language plpgsql as $f$
declare
  own constant boolean := my_standing() = 'DELEGATION' and my_seat() = new.originator;
begin
  if my_standing() is null or current_user = 'parley_definer' then return new; end if;
  if tg_op = 'INSERT' then
    if own is not true then raise exception 'a picture is begun by its own delegation'; end if;
    return new;
  end if;
  if (old.level, old.releasable_to, old.observers, old.caveats, old.tlp) is distinct from (new.level, new.releasable_to, new.observers, new.caveats, new.tlp) then
    if own is not true and my_standing() <> 'SECRETARIAT' then raise exception 'the label of a picture is its originator’s'; end if;
    if not picture_rests(new) then raise exception 'a picture is no wider than what it rests on'; end if;
  elsif own is not true and (my_standing() <> 'DELEGATION' or my_seat() <> all (old.editors)) then
    raise exception 'a picture is written by its own delegation and by those it names';
  end if;
  if (old.title, old.text, old.put_at) is distinct from (new.title, new.text, new.put_at) then
    if old.put_at is not null and (new.put_at is not null or (old.title, old.text) is distinct from (new.title, new.text)) then
      raise exception 'a picture that was put to the forum stays as it is';
    end if;
    if own is not true and coalesce(my_seat(), '') <> all (old.editors) then raise exception 'the text of a picture is its writers’'; end if;
  end if;
  return new;
end $f$;

-- Also of notes that whoever acts does not see.
create function picture_rests(p picture) returns boolean language sql stable security definer set search_path = public, pg_temp
return not exists (select from picture_note s join note n on n.id = s.note_id where s.picture_id = p.id and not picture_holds(p, n));
create trigger picture_kept before insert or update on picture for each row execute function picture_kept();

create function picture_note_kept() returns trigger language plpgsql as $f$
declare
  fits boolean;
  put timestamptz;
begin
  if my_standing() is null then return coalesce(new, old); end if;
  if tg_op <> 'DELETE' then
    select picture_holds(p, n), p.put_at into fits, put from picture p, note n where p.id = new.picture_id and n.id = new.note_id;
    if fits is not true then raise exception 'a picture is no wider than what it rests on'; end if;
  else
    select p.put_at into put from picture p where p.id = old.picture_id;
  end if;
  if put is not null then raise exception 'a picture that was put to the forum stays as it is'; end if;
  return coalesce(new, old);
end $f$;
create trigger picture_note_kept before insert or update or delete on picture_note for each row execute function picture_note_kept();

-- A label that rises narrows what was said before: in the record, and in earlier versions.
create function picture_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update picture_version v set level = greatest(v.level, new.level), releasable_to = released_to_both(v.releasable_to, new.releasable_to),
      observers = v.observers and new.observers, caveats = array(select unnest(v.caveats) union select unnest(new.caveats) order by 1)
    where v.picture_id = new.id;
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on picture for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function picture_label_moved();

create function stricter_tlp(one text, other text) returns text language sql immutable
return case when one is null then other when other is null then one
  when array_position(array['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'], one) >= array_position(array['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'], other)
  then one else other end;

-- A picture is narrowed with each note that it rests on, by the statement that narrows the note, so that no path can miss it. A mark that no longer
-- agrees with the label becomes AMBER, which agrees with any.
create function pictures_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update picture p set level = m.level, releasable_to = m.seats, observers = m.observers, caveats = m.caveats,
      tlp = case when m.tlp in ('CLEAR', 'GREEN') and (m.seats is not null or m.level > 1 or (m.tlp = 'CLEAR' and (m.level > 0 or m.caveats <> '{}'))) then 'AMBER' else m.tlp end
    from (select q.id, greatest(q.level, new.level) as level,
        released_to_both(q.releasable_to, case when new.releasable_to is null then null else array_append(new.releasable_to, new.originator) end) as seats,
        q.observers and new.observers as observers,
        array(select unnest(q.caveats) union select unnest(new.caveats) order by 1) as caveats, stricter_tlp(q.tlp, new.tlp) as tlp
      from picture q join picture_note s on s.picture_id = q.id where s.note_id = new.id and not picture_holds(q, new)) m
    where p.id = m.id;
  return null;
end $f$;
create trigger pictures_narrowed after update of level, releasable_to, observers, caveats on note for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function pictures_narrowed();

create policy definer on picture to parley_definer using (true) with check (true);
create policy definer on picture_note for select to parley_definer using (true);
create policy definer on picture_version to parley_definer using (true) with check (true);
grant select, update (tlp, level, releasable_to, observers, caveats) on picture to parley_definer;
grant select on picture_note to parley_definer;
grant select, update (level, releasable_to, observers, caveats) on picture_version to parley_definer;
grant execute on function picture_holds(picture, note), picture_kept(), stricter_tlp(text, text) to parley_definer;

-- What a picture rests on, with the labels that hold it, to whoever sees the picture: also notes that they do not see, of which nothing else is told.
do $$ begin
  execute 'create function sources_of_picture(of_picture uuid) returns table (note_id uuid, number integer, place integer, rests_on integer,
      sha256 text, tlp text, level smallint, releasable_to text[], observers boolean, caveats text[], originator text)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select s.note_id, s.number, s.place, s.rests_on, s.sha256, n.tlp, n.level, n.releasable_to, n.observers, n.caveats, n.originator
      from picture_note s join note n on n.id = s.note_id join picture p on p.id = s.picture_id
      where s.picture_id = of_picture and ' || label_rule('p.') || ' order by s.place, s.number $f$';
end $$;

-- Pictures that rest on a note, by number and label alone: whoever moves a note owes their readers word of it, and may not see them.
create function pictures_resting_on(of_note uuid) returns table (id uuid, number integer, tlp text, level smallint, releasable_to text[],
    observers boolean, caveats text[], originator text)
  language sql stable security definer set search_path = public, pg_temp as $f$
  select p.id, s.number, p.tlp, p.level, p.releasable_to, p.observers, p.caveats, p.originator
  from picture_note s join picture p on p.id = s.picture_id where s.note_id = of_note order by p.id
$f$;
call give_to_definer('picture_rests(picture)', 'picture_label_moved()', 'pictures_narrowed()', 'sources_of_picture(uuid)', 'pictures_resting_on(uuid)');
