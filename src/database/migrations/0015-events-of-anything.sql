-- Finds the events of anything by its id, whatever kind of thing that is: `data` names all that an event is about.
create index events_about on events using gin (data jsonb_path_ops);
