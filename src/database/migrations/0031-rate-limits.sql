-- What each key and address has asked for in this minute. It was made by whichever process came first, and one that
-- started at the same moment, or while the database was away, counted for itself from then on.
create table if not exists rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
