-- As with peer groups (0004), for everything else that a member owns: in the role yardstick_member a query sees the rows
-- of one member in one club and no others, whatever it says. The owner of the tables, as whom the service works for a
-- whole club, sees all.

grant select, insert on submission, explanation, attachment to yardstick_member;
grant select, insert, update (version) on idempotency to yardstick_member;
grant select on extension, member_contact to yardstick_member;
-- What a submission is held against, and the record it is written to: of one club. The record is added to, never read.
grant select on collection, form_version to yardstick_member;
grant select, update (seq, hash) on audit_head to yardstick_member;
grant insert on audit to yardstick_member;
-- Bytes belong to the submissions that refer to them.
grant select on blob to yardstick_member;

alter table submission enable row level security;
alter table explanation enable row level security;
alter table attachment enable row level security;
alter table idempotency enable row level security;
alter table extension enable row level security;
alter table member_contact enable row level security;
alter table collection enable row level security;
alter table form_version enable row level security;
alter table audit_head enable row level security;
alter table audit enable row level security;
alter table blob enable row level security;

create policy own_member on submission to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on explanation to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on attachment to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on idempotency to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on extension to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
create policy own_member on member_contact to yardstick_member using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
alter policy own_member on query using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
alter policy own_member on query_message using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));
alter policy own_member on feedback using (
  member_code = current_setting('yardstick.member', true) and club_id = current_setting('yardstick.club', true));

create policy own_club on collection to yardstick_member using (club_id = current_setting('yardstick.club', true));
create policy own_club on form_version to yardstick_member using (club_id = current_setting('yardstick.club', true));
create policy own_club on audit_head to yardstick_member using (club_id = current_setting('yardstick.club', true));
create policy own_club on audit to yardstick_member using (club_id = current_setting('yardstick.club', true));

create policy own_member on blob to yardstick_member using (
  exists (select from submission where answers_sha256 = sha256)
  or exists (select from attachment where blob_sha256 = sha256));
create index submission_by_answers on submission (answers_sha256);
create index attachment_by_blob on attachment (blob_sha256);

-- Bytes come before the submission that refers to them, so no policy can say whose they are: they are stored as the
-- owner of the table.
create function save_blob(hash bytea, kind text, content bytea) returns void
  language sql security definer set search_path from current as $$
    insert into blob (sha256, size, media_type, bytes) values (hash, octet_length(content), kind, content)
      on conflict (sha256) do nothing
  $$;
revoke all on function save_blob from public;
grant execute on function save_blob to yardstick_member;

-- What is a person's own, whichever member they act for.
grant select, insert, update (revoked_at) on token to yardstick_member;
grant select, insert, update, delete on own_contact to yardstick_member;
alter table token enable row level security;
alter table own_contact enable row level security;
create policy own_person on token to yardstick_member
  using (user_id::text = current_setting('yardstick.person', true));
create policy own_person on own_contact to yardstick_member
  using (user_id::text = current_setting('yardstick.person', true));
