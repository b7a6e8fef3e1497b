-- Each time the ledger was compared with what a provider says that it counted itself.
create table reconciliations (
  id uuid primary key,
  provider text not null,
  -- The night it is for; null where a person asked for it.
  night date,
  state text not null default 'open' check (state in ('open', 'done', 'failed')),
  opened_by text not null,
  opened_at timestamptz not null default now(),
  finished_at timestamptz,
  trouble text,
  -- What the provider said, and between which moments it was asked.
  counted bigint,
  counts_of text,
  account text,
  period_start timestamptz,
  asked_at timestamptz,
  answered_at timestamptz,
  -- With what it was compared, and what came of it.
  basis text,
  since timestamptz,
  increase bigint,
  billed bigint,
  possible bigint,
  drift bigint,
  late_billed bigint,
  late_possible bigint
);
-- One for each night, however many processes remember it; and one at a time.
create unique index reconciliations_of_night on reconciliations (provider, night) where night is not null;
create unique index reconciliations_open on reconciliations (provider) where state = 'open';
create index reconciliations_done on reconciliations (provider, answered_at desc) where state = 'done';
-- What was under way in a stretch of time, without reading all that ever was.
create index ledger_requests_by_end on ledger_requests (provider, settled_at);
