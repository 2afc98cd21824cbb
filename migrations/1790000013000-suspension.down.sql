alter table session
  drop constraint session_suspension,
  drop column suspended_at, drop column suspension_reason, drop column resumes_at;
