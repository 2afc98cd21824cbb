create or replace function room_of(place text) returns text language sql immutable parallel safe as $f$
  select case when words = '' or words ~ ('^(online|on line|en ligne|virtual|virtuel(le)?|remote|a distance|(video|visio) ?conference'
      || '|tb[acd]|to be (announced|confirmed|decided)|a (confirmer|determiner|preciser))\y') then null else words end
  from (select btrim(regexp_replace(regexp_replace(lower(regexp_replace(normalize(place, NFKD), '[\u0300-\u036f]', '', 'g')),
    '[\s[:punct:]–—‘’“”«»·]+', ' ', 'g'), '([[:alpha:]])(\d)', '\1 \2', 'g')) as words) as normalised
$f$;
