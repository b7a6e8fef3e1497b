-- In which order events became true: an event's id is made before its transaction commits, so a later one may be
-- seen earlier. Whoever follows them goes by transaction, and only as far as no older one is still under way.
alter table events add column tx xid8 not null default pg_current_xact_id();
create index events_in_order on events (tx, id);
