-- A note may name a country by its alpha-2 code; what codes there are is the rule's to say.
alter table note add column country text check (country ~ '^[A-Z]{2}$');
grant update (country) on note to parley_app;
