-- Why a session stands still, and when it is to go on; only while it is suspended.
alter table session
  add column suspended_at timestamptz,
  add column suspension_reason text,
  add column resumes_at timestamptz,
  add constraint session_suspension check (suspended_at is not null or (suspension_reason is null and resumes_at is null));

-- Sessions that were suspended before this was kept: since their last step.
alter table session no force row level security;
alter table record no force row level security;
update session s set suspended_at = coalesce(
    (select max(r.at) from record r where r.session_key = s.id and r.type = 'session.suspended'), s.opened_at, s.starts_at)
  where state = 'SUSPENDED';
alter table session force row level security;
alter table record force row level security;
