-- The directory now says of each indicator its unit, heading and newest year. An entry never changes, so the table is made
-- again, empty; the start that runs this fills it from the releases.
drop table directory_entry;

create table directory_entry (
  club_id text not null,
  version integer not null,
  club json not null,
  -- An array, in the order of the release.
  indicators json not null,
  sha256 bytea not null check (sha256 = sha256(convert_to(club::text || indicators::text, 'UTF8'))),
  primary key (club_id, version),
  foreign key (club_id, version) references dataset_release
);

create trigger directory_entry_immutable before update or delete or truncate on directory_entry
  for each statement execute function refuse_change();
