-- How a person comes to have a role: an invitation, which can be accepted once.
create table invitation (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of the code; the code itself is shown once and never kept.
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  -- Null for the first administrator's, who looks after every club that has a questionnaire.
  club_id text references club,
  role text not null check (role in ('reader', 'contributor', 'approver', 'administrator')),
  member_code text,
  -- Whom it is for, in the administrator's words; null if they gave none.
  note text,
  -- Null if the service itself issued it.
  issued_by uuid references app_user,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  accepted_at timestamptz,
  accepted_by uuid references app_user,
  revoked_at timestamptz,
  foreign key (club_id, member_code) references member,
  check ((role = 'administrator') = (member_code is null)),
  check (club_id is not null or role = 'administrator'),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or revoked_at is null)
);
create index invitation_by_club on invitation (club_id, issued_at);

-- The last day on which somebody signed in with it; null if nobody has.
alter table token add column last_used_on date;
create index token_by_user on token (user_id);
