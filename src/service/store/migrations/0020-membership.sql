-- Members who ask to join a club or to leave it, and for which years each belongs to it.

-- For which of a club's years it asks something of a member; a member without a row belongs to all of them.
create table membership_years (
  club_id text not null,
  member_code text not null,
  -- Null if it has been there from the beginning.
  first_year text check (first_year ~ '^[0-9]{4}-[0-9]{2}$'),
  -- Null if it has not left.
  last_year text check (last_year ~ '^[0-9]{4}-[0-9]{2}$'),
  primary key (club_id, member_code),
  foreign key (club_id, member_code) references member
);

create table membership_request (
  club_id text not null references club,
  -- Chosen by the client, so that what is sent twice is one request.
  id uuid not null,
  -- Not yet of the club, where it asks to join.
  member_code text not null check (member_code <> ''),
  member_name text not null,
  kind text not null check (kind in ('join', 'leave')),
  -- The first year in which it is to be in the club, or out of it.
  year text not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
  words text check (words <> ''),
  asked_at timestamptz not null,
  asked_by uuid not null references app_user,
  -- As people were called then.
  asked_by_name text not null,
  state text not null check (state in ('open', 'accepted', 'refused', 'withdrawn')),
  decided_at timestamptz,
  decided_by uuid references app_user,
  decided_by_name text,
  reason text check (reason <> ''),
  primary key (club_id, id),
  check ((state = 'open') = (decided_at is null)),
  check (num_nulls(decided_at, decided_by, decided_by_name) in (0, 3)),
  check (state <> 'refused' or reason is not null)
);
-- One at a time.
create unique index membership_request_open on membership_request (club_id, member_code) where state = 'open';
create unique index membership_request_id on membership_request (id);

create function refuse_change_of_request() returns trigger language plpgsql as $$
declare decided constant text[] := array['state', 'decided_at', 'decided_by', 'decided_by_name', 'reason'];
begin
  if old.state = 'open' and new.state <> 'open' and (to_jsonb(new) - decided) = (to_jsonb(old) - decided) then
    return new;
  end if;
  raise exception 'membership_request is never changed: it is decided once' using errcode = 'restrict_violation';
end $$;
create trigger membership_request_once before update on membership_request
  for each row execute function refuse_change_of_request();
create trigger membership_request_stays before delete or truncate on membership_request
  for each statement execute function refuse_change_of_record();

-- As with peer groups (0004): in this role one sees one member's rows and no others; its requests are to all clubs.
grant select on membership_years, membership_request to yardstick_member;
alter table membership_years enable row level security;
alter table membership_request enable row level security;
create policy own_member on membership_years to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on membership_request to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
