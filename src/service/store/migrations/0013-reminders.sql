-- The people at a member to whom the club writes, kept by the club's administrators. Names and addresses change and are
-- deleted: nothing else in the database has them.
create table member_contact (
  club_id text not null,
  member_code text not null,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  primary key (club_id, member_code, number),
  foreign key (club_id, member_code) references member
);

-- What was written to a member, and whether it was sent.
create table reminder (
  club_id text not null,
  year text not null,
  member_code text not null,
  number integer not null check (number > 0),
  -- The day in England.
  day date not null,
  made_at timestamptz not null,
  made_by uuid not null references app_user,
  -- As the administrator was called then.
  made_by_name text not null,
  recipients integer not null check (recipients > 0),
  -- Null while it is being sent. If the service stops meanwhile it stays so, and nobody knows whether it was.
  outcome text check (outcome in ('sent', 'failed')),
  primary key (club_id, year, member_code, number),
  foreign key (club_id, year) references collection,
  foreign key (club_id, member_code) references member
);

create function refuse_change_of_reminder() returns trigger language plpgsql as $$
begin
  if old.outcome is null and new.outcome is not null
     and (to_jsonb(new) - 'outcome') = (to_jsonb(old) - 'outcome') then return new; end if;
  raise exception 'reminder is never changed: what was sent was sent' using errcode = 'restrict_violation';
end $$;
create trigger reminder_once before update on reminder for each row execute function refuse_change_of_reminder();
create trigger reminder_stays before delete or truncate on reminder
  for each statement execute function refuse_change_of_record();
