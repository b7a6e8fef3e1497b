-- Who wanted it and for which section, as it was when it was asked for.
alter table ledger_requests add column section text, add column client text;
update ledger_requests set section = articles.section, client = articles.client
from jobs join articles on articles.id = jobs.article_id where jobs.id = ledger_requests.job_id;
create index ledger_requests_by_time on ledger_requests (asked_at);

-- How many characters may be asked for in a month (UTC): in all, of a provider, for a section.
create table budgets (
  place integer primary key,
  scope text not null check (scope in ('overall', 'provider', 'section')),
  name text,
  characters bigint not null check (characters >= 0),
  check ((scope = 'overall') = (name is null))
);

-- What counts against budgets, summed up: what was billed, and what is out or in doubt as if it were.
create table ledger_months (
  month date not null,
  provider text not null,
  section text not null,
  characters bigint not null,
  primary key (month, provider, section)
);

create function ledger_weight(state text, characters integer, billed integer) returns integer immutable language sql as
  $$ select case state when 'answered' then coalesce(billed, characters) when 'refused' then 0 else characters end $$;

-- However a request's state is changed, the sums follow in the same transaction.
create function sum_up_ledger() returns trigger language plpgsql as $$
declare
  change integer := ledger_weight(new.state, new.characters, new.billed_characters);
begin
  if tg_op = 'UPDATE' then
    change := change - ledger_weight(old.state, old.characters, old.billed_characters);
  end if;
  if change <> 0 then
    insert into ledger_months as sums (month, provider, section, characters)
    values (date_trunc('month', new.asked_at at time zone 'UTC')::date, new.provider, coalesce(new.section, ''), change)
    on conflict (month, provider, section) do update set characters = sums.characters + excluded.characters;
  end if;
  return null;
end $$;
create trigger ledger_requests_summed_up after insert or update on ledger_requests
for each row execute function sum_up_ledger();

insert into ledger_months
select date_trunc('month', asked_at at time zone 'UTC')::date, provider, coalesce(section, ''),
  sum(ledger_weight(state, characters, billed_characters))
from ledger_requests group by 1, 2, 3;
