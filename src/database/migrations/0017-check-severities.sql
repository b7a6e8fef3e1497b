-- How much a newsroom lets a check weigh, where that is not what the check says of itself.
create table check_severities (
  place integer primary key,
  check_id text not null,
  language text,
  section text,
  severity text not null check (severity in ('error', 'warning', 'off'))
);
