-- The item of a numbered list is shown with its number. Articles that came before are shown with bullets.
alter table segments add column ordinal integer;
