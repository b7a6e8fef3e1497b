-- Providers that failed at a job for good, so that those go on which may stand in for them.
alter table jobs add column passed_over text[] not null default '{}';
