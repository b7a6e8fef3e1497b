-- Providers that failed at a job for good, so that those go on which may stand in for them.
alter table jobs add column passed_over text[] not null default '{}';
-- How far the engine is with what it needs before it can begin with the job, as its worker last said.
alter table jobs add column preparation jsonb;
