-- One row for each request to a provider, written before it is sent: what was asked, and what it cost.
create table ledger_requests (
  id uuid primary key,
  provider text not null,
  model text not null,
  source_language text not null,
  language text not null,
  job_id uuid references jobs,
  run integer,
  texts integer not null,
  characters integer not null,
  billed_characters integer,
  state text not null check (state in ('asked', 'answered', 'refused', 'in_doubt')),
  trouble text,
  asked_at timestamptz not null default now(),
  settled_at timestamptz
);
create index ledger_requests_of_job on ledger_requests (job_id);
create index ledger_requests_in_doubt on ledger_requests (id) where state in ('asked', 'in_doubt');

-- One row for each text ever asked of a provider. `target` is null while the request that holds it is out.
create table ledger_texts (
  provider text not null,
  model text not null,
  source_language text not null,
  language text not null,
  source_hash text not null,
  source text not null,
  target text,
  request_id uuid not null references ledger_requests,
  claimed_until timestamptz not null,
  answered_at timestamptz,
  primary key (provider, model, source_language, language, source_hash)
);
