-- An approver does what a contributor does, and signs off.
alter table user_role drop constraint user_role_role_check;
alter table user_role add constraint user_role_role_check
  check (role in ('reader', 'contributor', 'approver', 'administrator'));

-- In which role it was sent; null for those from before roles were recorded.
alter table submission add column submitted_as text check (submitted_as in ('contributor', 'approver'));

-- Whose submissions count as signed off: anybody's who may submit, or only an approver's.
alter table collection add column signed_off_by text not null default 'contributor'
  check (signed_off_by in ('contributor', 'approver'));
