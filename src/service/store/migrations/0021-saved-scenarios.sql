-- Scenarios that members have filled in and saved, across clubs, as peer groups are (0004).

create table saved_scenario (
  member_code text not null check (member_code <> ''),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  -- One more with each change, deletion included, and never again the same: what a change follows stays unambiguous.
  version integer not null check (version > 0),
  -- The name as names are compared.
  name_key text not null check (name_key <> ''),
  -- Which scenario, its name, inputs and where they come from, as JSON. json and not jsonb: the text is compared as it
  -- is.
  content json not null,
  saved_at timestamptz not null,
  saved_by uuid not null references app_user,
  -- As it was called then.
  saved_by_name text not null,
  deleted boolean not null,
  primary key (member_code, id)
);
-- People of a council speak of a scenario by its name.
create unique index saved_scenario_by_name on saved_scenario (member_code, name_key) where not deleted;

create trigger saved_scenario_forward before update on saved_scenario for each row execute function refuse_lost_update();
create trigger saved_scenario_stays before delete or truncate on saved_scenario
  for each statement execute function refuse_change_of_record();

grant select, insert, update on saved_scenario to yardstick_member;
alter table saved_scenario enable row level security;
create policy own_member on saved_scenario to yardstick_member
  using (member_code = current_setting('yardstick.member', true));
