-- Queries of administrators, what members ask their club, and feedback on questions. club_id leads every key, as in 0001.

create table query (
  club_id text not null,
  year text not null,
  member_code text not null,
  -- Chosen by the client, so that what is sent twice is one thread.
  id uuid not null,
  kind text not null check (kind in ('query', 'helpline')),
  -- The question or cell it is about; null if it is about the whole submission.
  subject text check (subject <> ''),
  seen text,
  -- The newest version of the submission when it began; null if there was none.
  version integer check (version > 0),
  -- Of the answer in that version. A later version with another answers the query.
  answer_sha256 bytea check (octet_length(answer_sha256) = 32),
  state text not null check (state in ('open', 'answered', 'closed')),
  answered_by_version integer check (answered_by_version > coalesce(version, 0)),
  primary key (club_id, year, member_code, id),
  foreign key (club_id, year) references collection
);

create table query_message (
  club_id text not null,
  year text not null,
  member_code text not null,
  query_id uuid not null,
  n integer not null check (n > 0),
  id uuid not null,
  said_at timestamptz not null,
  said_by uuid not null references app_user,
  -- As they were called then.
  said_by_name text not null,
  side text not null check (side in ('club', 'member')),
  words text not null check (words <> ''),
  primary key (club_id, year, member_code, query_id, n),
  unique (club_id, year, member_code, id),
  foreign key (club_id, year, member_code, query_id) references query
);

create table feedback (
  club_id text not null,
  year text not null,
  member_code text not null,
  id uuid not null,
  question text not null check (question <> ''),
  said_at timestamptz not null,
  said_by uuid not null references app_user,
  words text not null check (words <> ''),
  primary key (club_id, year, member_code, id),
  foreign key (club_id, year) references collection
);

-- Only how far a query is changes.
create function refuse_change_of_query() returns trigger language plpgsql as $$
begin
  if (new.club_id, new.year, new.member_code, new.id, new.kind, new.subject, new.seen, new.version, new.answer_sha256)
    is not distinct from
    (old.club_id, old.year, old.member_code, old.id, old.kind, old.subject, old.seen, old.version, old.answer_sha256)
  then return new; end if;
  raise exception 'query is never changed: what was asked stays as it was' using errcode = 'restrict_violation';
end $$;
create trigger query_forward before update on query for each row execute function refuse_change_of_query();
create trigger query_stays before delete or truncate on query
  for each statement execute function refuse_change_of_record();
create trigger query_message_immutable before update or delete or truncate on query_message
  for each statement execute function refuse_change_of_record();
create trigger feedback_immutable before update or delete or truncate on feedback
  for each statement execute function refuse_change_of_record();

-- As with peer groups (0004): in this role one sees one member's rows and no others.
grant select, insert on query, query_message, feedback to yardstick_member;
grant update (state, answered_by_version) on query to yardstick_member;
alter table query enable row level security;
alter table query_message enable row level security;
alter table feedback enable row level security;
create policy own_member on query to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
create policy own_member on query_message to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
create policy own_member on feedback to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
