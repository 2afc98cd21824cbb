-- A place names a physical room where it says so, by a number or a word for a room. "Brussels" is a city, and holds as many
-- sessions as there are: what cannot be overridden must not be refused by mistake.
create or replace function room_of(place text) returns text language sql immutable parallel safe as $f$
  select case
    when words ~ ('^(online|on line|en ligne|virtual|virtuel(le)?|remote|a distance|(video|visio) ?conference'
      || '|tb[acd]|to be (announced|confirmed|decided)|a (confirmer|determiner|preciser))\y') then null
    when words ~ ('\y[a-z]?\d{1,3}[a-z]?\y|(room|salle|saal|raum)s?\y|\y(rm|sala|hall|chambers?|chambre|auditorium|aula|amphi\w*'
      || '|theatre|theater|salon|lounge|suite|office|bureau|studio|cabinet|library|bibliotheque|plenary|pleniere)\y') then words end
  from (select btrim(regexp_replace(regexp_replace(lower(regexp_replace(normalize(place, NFKD), '[\u0300-\u036f]', '', 'g')),
    '[\s[:punct:]–—‘’“”«»·]+', ' ', 'g'), '([[:alpha:]])(\d)', '\1 \2', 'g')) as words) as normalised
$f$;

alter table session_hold no force row level security;
update session_hold set room = null where room is not null and room_of(room) is null;
alter table session_hold force row level security;
