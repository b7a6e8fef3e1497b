-- Who took an article from its readers is shown beside the reason, under the name they had then, as with decisions.
alter table retractions add column retracted_by_name text;
update retractions set retracted_by_name = coalesce(
  (select name from users where users.id::text = retractions.retracted_by),
  (select name from api_keys where api_keys.id::text = retractions.retracted_by));
