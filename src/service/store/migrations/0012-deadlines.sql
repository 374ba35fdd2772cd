-- The last day on which the year's submissions are accepted; null if it is for as long as the year is open, as for every
-- year that was there before this.
alter table collection add column deadline date;

create table deadline_change (
  club_id text not null,
  year text not null,
  number integer not null check (number > 0),
  from_day date,
  to_day date,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by uuid not null references app_user,
  -- As the administrator was called then.
  made_by_name text not null,
  primary key (club_id, year, number),
  foreign key (club_id, year) references collection
);
create trigger deadline_change_immutable before update or delete or truncate on deadline_change
  for each statement execute function refuse_change_of_record();

-- A later day for one member; the newest counts.
create table extension (
  club_id text not null,
  year text not null,
  member_code text not null,
  number integer not null check (number > 0),
  until_day date not null,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by uuid not null references app_user,
  made_by_name text not null,
  primary key (club_id, year, member_code, number),
  foreign key (club_id, year) references collection,
  foreign key (club_id, member_code) references member
);
create trigger extension_immutable before update or delete or truncate on extension
  for each statement execute function refuse_change_of_record();

-- When it was due, and how many days later it came in; both null where it came in before this was noted.
alter table submission add column due_on date;
alter table submission add column days_late integer check (days_late >= 0);
alter table submission add constraint submission_lateness_check check ((due_on is null) = (days_late is null));
