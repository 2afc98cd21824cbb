drop function set_password(uuid, text), note_use(uuid), open_sign_in(uuid, uuid, text, bytea, text, interval), note_sign_in_failure(text, text),
  sign_in_failures(text), sign_in_candidate(text), may_sign_in(person), assume(bytea), identify(bytea), standing_credentials(uuid[]), stands(credential), seated(text, timestamptz), standing_of(text);
alter table credential drop constraint credential_person_id_fkey;
drop policy definer on credential;
drop table sign_in_failure, password, person, seat, delegation;
