-- A club year that is being revised is not the same as one whose draft is out: members submit again only in the first.
-- Until now they could in both, so that is where the years with a draft are.
alter table collection drop constraint collection_state_check;
update collection set state = 'revising' where state = 'draft';
alter table collection add constraint collection_state_check
  check (state in ('open', 'closed', 'draft', 'revising', 'final'));

-- Each step of a club year from a state to the next.
create table collection_step (
  club_id text not null,
  year text not null,
  number integer not null check (number > 0),
  from_state text not null check (from_state in ('open', 'closed', 'draft', 'revising', 'final')),
  to_state text not null check (to_state in ('open', 'closed', 'draft', 'revising', 'final') and to_state <> from_state),
  -- Null where the step needs none.
  reason text check (reason <> ''),
  made_at timestamptz not null,
  made_by uuid not null references app_user,
  -- As the administrator was called then.
  made_by_name text not null,
  primary key (club_id, year, number),
  foreign key (club_id, year) references collection
);
create trigger collection_step_immutable before update or delete or truncate on collection_step
  for each statement execute function refuse_change_of_record();
