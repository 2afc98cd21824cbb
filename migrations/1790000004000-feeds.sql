-- A partner's right to read; what it presents is a credential of kind FEED with the same id.
create table feed_token (
  id uuid primary key references credential,
  name text not null,
  delegation text references delegation,
  ceiling smallint not null check (ceiling between 0 and 3),
  issued_by uuid not null references person,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
call guard('feed_token', $$
  id = (select my_principal()) or (select my_role()) = 'ADMINISTRATOR'
  or (delegation = (select my_seat()) and (select my_role()) in ('HEAD', 'DEPUTY', 'ADVISER'))$$, 'insert, update');
