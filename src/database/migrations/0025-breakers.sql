-- A provider that failed again and again is left alone until a single request goes well again. Without a row it never
-- did. While it is closed, requests asked before `since` no longer count against it.
create table breakers (
  provider text primary key,
  state text not null check (state in ('closed', 'open')),
  since timestamptz not null default now(),
  reason text,
  detail text,
  failed_trials integer not null default 0,
  next_trial_at timestamptz,
  -- The one request that is let through while it is open; it is under way as long as it holds its claim.
  trial uuid references ledger_requests,
  check ((state = 'open') = (reason is not null and next_trial_at is not null))
);
