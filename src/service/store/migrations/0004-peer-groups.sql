-- Peer groups that members save, across clubs: a member goes by its ONS code, whichever clubs it is in.

create table peer_group (
  member_code text not null check (member_code <> ''),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  -- One more with each change, deletion included, and never again the same: what a change follows stays unambiguous.
  version integer not null check (version > 0),
  -- The label as names are compared.
  label_key text not null check (label_key <> ''),
  -- Label, members and how it was made, as JSON. json and not jsonb: the text is compared as it is.
  content json not null,
  saved_at timestamptz not null,
  saved_by uuid not null references app_user,
  -- As it was called then.
  saved_by_name text not null,
  deleted boolean not null,
  primary key (member_code, id)
);
-- A formula that names a label means one group.
create unique index peer_group_by_label on peer_group (member_code, label_key) where not deleted;

create function refuse_lost_update() returns trigger language plpgsql as $$
begin
  if new.member_code = old.member_code and new.id = old.id and new.version = old.version + 1 then return new; end if;
  raise exception '% moves on by one version at a time', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger peer_group_forward before update on peer_group for each row execute function refuse_lost_update();
create trigger peer_group_stays before delete or truncate on peer_group
  for each statement execute function refuse_change_of_record();

-- The record of it, chained as a club's is (0002).
create table member_audit (
  member_code text not null,
  seq integer not null check (seq > 0),
  entry text not null,
  previous bytea not null check (octet_length(previous) = 32),
  hash bytea not null check (hash = sha256(previous || convert_to(entry, 'UTF8'))),
  primary key (member_code, seq)
);
create table member_audit_head (
  member_code text primary key,
  seq integer not null check (seq >= 0),
  hash bytea not null check (octet_length(hash) = 32)
);
create trigger member_audit_immutable before update or delete or truncate on member_audit
  for each statement execute function refuse_change_of_record();
create function refuse_backward_member_head() returns trigger language plpgsql as $$
begin
  if new.member_code = old.member_code and new.seq = old.seq + 1 then return new; end if;
  raise exception 'member_audit_head moves on by one entry at a time' using errcode = 'restrict_violation';
end $$;
create trigger member_audit_head_forward before update on member_audit_head
  for each row execute function refuse_backward_member_head();
create trigger member_audit_head_stays before delete or truncate on member_audit_head
  for each statement execute function refuse_change_of_record();

-- Whoever works for a member does so in this role, and then sees that member's rows and no others, whatever a query
-- says; without a member, none.
do $$ begin
  if not exists (select from pg_roles where rolname = 'yardstick_member') then
    create role yardstick_member nologin;
  end if;
end $$;
grant select, insert, update on peer_group, member_audit_head to yardstick_member;
grant select, insert on member_audit to yardstick_member;

alter table peer_group enable row level security;
alter table member_audit enable row level security;
alter table member_audit_head enable row level security;
create policy own_member on peer_group to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
create policy own_member on member_audit to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
create policy own_member on member_audit_head to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
