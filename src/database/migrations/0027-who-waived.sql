-- Who let a finding stand is shown beside the reason, under the name they had then, as with decisions.
alter table findings add column decided_by_name text;
update findings set decided_by_name = coalesce(
  (select name from users where users.id::text = findings.decided_by),
  (select name from api_keys where api_keys.id::text = findings.decided_by))
where state = 'waived';
