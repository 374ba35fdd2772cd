-- Questionnaires, what members submit, and the record of it. club_id leads every key, as in 0001.

-- One run of a club. Submissions are taken in while it is open, and again once a draft is out, to be revised.
create table collection (
  club_id text not null references club,
  year text not null check (year ~ '^[0-9]{4}-[0-9]{2}$'),
  state text not null check (state in ('open', 'closed', 'draft', 'final')),
  -- The day from which it takes submissions in.
  opens_on date not null,
  primary key (club_id, year)
);

-- What is asked, as written by its authors. json and not jsonb: the text is kept as it is, and its hash with it.
create table form_version (
  club_id text not null,
  year text not null,
  version integer not null check (version > 0),
  definition json not null,
  sha256 bytea not null check (sha256 = sha256(convert_to(definition::text, 'UTF8'))),
  primary key (club_id, year, version),
  foreign key (club_id, year) references collection
);

create table submission (
  club_id text not null,
  year text not null,
  member_code text not null,
  version integer not null check (version > 0),
  -- The version before it, which must be there: versions cannot gap, fork or be overwritten.
  supersedes integer check (coalesce(supersedes, 0) = version - 1),
  id uuid not null unique default gen_random_uuid(),
  form_version integer not null,
  -- As the receipt gives them: what people and members were called then.
  member_name text not null,
  submitted_by uuid not null references app_user,
  submitted_by_name text not null,
  received_at timestamptz not null,
  content_sha256 bytea not null check (octet_length(content_sha256) = 32),
  explained integer not null check (explained >= 0),
  -- The answers as gzipped JSON: one blob, so that they are read back exactly, whatever a register's length.
  answers_sha256 bytea not null references blob,
  primary key (club_id, year, member_code, version),
  foreign key (club_id, year, form_version) references form_version,
  foreign key (club_id, member_code) references member,
  foreign key (club_id, year, member_code, supersedes) references submission (club_id, year, member_code, version)
);

create table explanation (
  club_id text not null,
  year text not null,
  member_code text not null,
  version integer not null,
  n integer not null,
  rule_code text not null,
  rule_version integer not null,
  subject text not null,
  value text not null,
  words text not null,
  primary key (club_id, year, member_code, version, n),
  foreign key (club_id, year, member_code, version) references submission
);

-- The workbook as it was sent; never opened here.
create table attachment (
  club_id text not null,
  year text not null,
  member_code text not null,
  version integer not null,
  name text not null check (name <> ''),
  blob_sha256 bytea not null references blob,
  primary key (club_id, year, member_code, version, name),
  foreign key (club_id, year, member_code, version) references submission
);

-- What a user's key led to: the response is the receipt of that version, which never changes.
create table idempotency (
  club_id text not null references club,
  user_id uuid not null references app_user,
  key uuid not null,
  request_sha256 bytea not null check (octet_length(request_sha256) = 32),
  year text not null,
  member_code text not null,
  -- Null only inside the transaction that takes the submission in.
  version integer,
  primary key (club_id, user_id, key),
  foreign key (club_id, year, member_code, version) references submission
);

-- Each entry's hash covers the one before it: hash = SHA-256(previous hash, entry).
create table audit (
  club_id text not null references club,
  seq integer not null check (seq > 0),
  entry text not null,
  previous bytea not null check (octet_length(previous) = 32),
  hash bytea not null check (hash = sha256(previous || convert_to(entry, 'UTF8'))),
  primary key (club_id, seq)
);

-- The end of each club's chain. Whoever appends locks it, so that entries follow one another.
create table audit_head (
  club_id text primary key references club,
  seq integer not null check (seq >= 0),
  hash bytea not null check (octet_length(hash) = 32)
);

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: what was received stays as it was', tg_table_name
    using errcode = 'restrict_violation';
end $$;

create trigger form_version_immutable before update or delete or truncate on form_version
  for each statement execute function refuse_change_of_record();
create trigger submission_immutable before update or delete or truncate on submission
  for each statement execute function refuse_change_of_record();
create trigger explanation_immutable before update or delete or truncate on explanation
  for each statement execute function refuse_change_of_record();
create trigger attachment_immutable before update or delete or truncate on attachment
  for each statement execute function refuse_change_of_record();
create trigger audit_immutable before update or delete or truncate on audit
  for each statement execute function refuse_change_of_record();

-- A key that has led to a version leads there for good.
create function refuse_change_of_key() returns trigger language plpgsql as $$
begin
  if old.version is null and new.version is not null then return new; end if;
  raise exception 'idempotency is never changed: a key leads to one version' using errcode = 'restrict_violation';
end $$;
create trigger idempotency_once before update on idempotency for each row execute function refuse_change_of_key();

create function refuse_backward_head() returns trigger language plpgsql as $$
begin
  if new.club_id = old.club_id and new.seq = old.seq + 1 then return new; end if;
  raise exception 'audit_head moves on by one entry at a time' using errcode = 'restrict_violation';
end $$;
create trigger audit_head_forward before update on audit_head for each row execute function refuse_backward_head();
create trigger audit_head_stays before delete or truncate on audit_head
  for each statement execute function refuse_change_of_record();
