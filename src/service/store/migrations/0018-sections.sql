-- Who of a member answers which section of a questionnaire, whether it is ready, and how far it is. club_id leads every
-- key, as in 0001.

create table section_work (
  club_id text not null,
  year text not null,
  member_code text not null,
  section text not null check (section <> ''),
  -- One more with each change, and never again the same: what a change follows stays unambiguous.
  version integer not null check (version > 0),
  -- The people, a note and the day that is wished for, as JSON. Names change and are taken out: nothing else has them.
  assignment json not null,
  -- All null unless somebody said that it is ready; then with a check number of its answers.
  ready_at timestamptz,
  ready_by uuid references app_user,
  ready_by_name text,
  ready_number integer check (ready_number between 0 and 65535),
  -- Of the newest change.
  changed_at timestamptz not null,
  changed_by uuid not null references app_user,
  changed_by_name text not null,
  primary key (club_id, year, member_code, section),
  foreign key (club_id, year) references collection,
  check (num_nulls(ready_at, ready_by, ready_by_name, ready_number) in (0, 4))
);

create function refuse_lost_section() returns trigger language plpgsql as $$
begin
  if (new.club_id, new.year, new.member_code, new.section) = (old.club_id, old.year, old.member_code, old.section)
     and new.version = old.version + 1 then return new; end if;
  raise exception 'section_work moves on by one version at a time' using errcode = 'restrict_violation';
end $$;
create trigger section_work_forward before update on section_work for each row execute function refuse_lost_section();
create trigger section_work_stays before delete or truncate on section_work
  for each statement execute function refuse_change_of_record();

-- How far each section is by the newest check: counts, in the place of those before. It is no record of anything, so
-- that checking as often as one likes leaves one row.
create table section_progress (
  club_id text not null,
  year text not null,
  member_code text not null,
  section text not null check (section <> ''),
  asked integer not null check (asked >= 0),
  answered integer not null check (answered >= 0),
  to_fix integer not null check (to_fix >= 0),
  told_at timestamptz not null,
  told_by_name text not null,
  -- The version that was ready and whose answers have changed, by whose check and when; null if none have.
  changed_from integer check (changed_from > 0),
  changed_at timestamptz,
  changed_by_name text,
  primary key (club_id, year, member_code, section),
  foreign key (club_id, year) references collection,
  check (num_nulls(changed_from, changed_at, changed_by_name) in (0, 3))
);

-- As with queries (0014, 0016): in this role one sees one member's rows in one club and no others.
grant select, insert, update on section_work, section_progress to yardstick_member;
alter table section_work enable row level security;
alter table section_progress enable row level security;
create policy own_member on section_work to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on section_progress to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
