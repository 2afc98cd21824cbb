-- What waits for a delegation is counted at every screen: of what is open alone.
create index silence_under on silence (expires_at) where state = 'UNDER_SILENCE';
create index straw_poll_open on straw_poll (opened_at) where closed_at is null and withdrawn_at is null;
create index agreed_action_late on agreed_action (due_on) where state = 'OPEN';
