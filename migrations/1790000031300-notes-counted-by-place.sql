-- Where the mark of a note stands, and the part of the world that it is counted in: the middle of its box, as the model has it (a test holds
-- the two together). `NOWHERE` without a place.
create function region_of(x double precision, y double precision) returns text language sql immutable as $f$
  select case
    when x is null or y is null then 'NOWHERE'
    when y >= 66.5 then 'ARCTIC'
    when y <= -60 then 'ANTARCTIC'
    when x between -6 and 37 and y between 30 and 42 then 'MEDITERRANEAN'
    when x between -11 and 60 and y between 35 and 66.5 then 'EUROPE'
    when x between 60 and 100 and y between 30 and 66.5 then 'CENTRAL_ASIA'
    when x between 95 and 130 and y between -11 and 23 then 'SOUTH_EAST_ASIA'
    when x between 100 and 150 and y between 23 and 66.5 then 'EAST_ASIA'
    when x between 37 and 100 and y between -60 and 35 then 'INDIAN_OCEAN'
    when x between -19 and 52 and y between -35 and 35 then 'AFRICA'
    when x between -170 and -55 and y between 50 and 66.5 then 'NORTH_AMERICA'
    when x between -127 and -75 and y between 14 and 50 then 'NORTH_AMERICA'
    when x between -82 and -34 and y between -60 and 14 then 'SOUTH_AMERICA'
    when x between -82 and -5 and y between 0 and 66.5 then 'NORTH_ATLANTIC'
    when x between -60 and 37 and y between -60 and 0 then 'SOUTH_ATLANTIC'
    when x between 37 and 130 and y between -60 and 0 then 'INDIAN_OCEAN'
    when (x >= 100 or x <= -75) and y between 0 and 66.5 then 'NORTH_PACIFIC'
    when (x >= 130 or x <= -70) and y between -60 and 0 then 'SOUTH_PACIFIC'
    else 'NORTH_PACIFIC' end
$f$;

-- Across the 180th meridian west is greater than east.
create function middle_of(west double precision, east double precision) returns double precision language sql immutable as $f$
  select case
    when west <= east then west + (east - west) / 2
    when west + (east - west + 360) / 2 > 180 then west + (east - west + 360) / 2 - 360
    else west + (east - west + 360) / 2 end
$f$;

alter table note
  add column middle_x double precision generated always as (middle_of(west, east)) stored,
  add column middle_y double precision generated always as ((south + north) / 2) stored,
  add column region text not null generated always as (region_of(middle_of(west, east), (south + north) / 2)) stored;

-- Comparisons of numbers and instants leak nothing, so that they are used under row-level security.
create index note_middle on note (middle_x, middle_y) where middle_x is not null;
create index note_observed on note (observed_from);
