-- What each release of a club year was made from, and what was withheld of it. club_id leads every key, as in 0001.

create table release_basis (
  club_id text not null,
  version integer not null,
  year text not null,
  state text not null check (state in ('draft', 'final')),
  form_version integer not null,
  -- The version of the rules by which figures are worked out and withheld.
  rules_version integer not null check (rules_version > 0),
  -- The draft that a final has the figures of; a draft has none.
  finalises integer check ((finalises is null) = (state = 'draft')),
  -- The final of this year that it takes the place of, after a correction; null for the first.
  supersedes integer check (supersedes is null or (state = 'final' and supersedes < version)),
  published_at timestamptz not null,
  published_by uuid not null references app_user,
  -- What is withheld and why, never a value. json and not jsonb: the text is kept as it is.
  withheld json not null,
  primary key (club_id, version),
  foreign key (club_id, version) references dataset_release,
  foreign key (club_id, year, form_version) references form_version,
  foreign key (club_id, finalises) references release_basis (club_id, version),
  foreign key (club_id, supersedes) references release_basis (club_id, version)
);
-- One final a club year; a corrected one takes the place of the one before, and finals never fork.
create unique index release_basis_final on release_basis (club_id, year, coalesce(supersedes, 0)) where state = 'final';

-- Which version of whose submission.
create table release_submission (
  club_id text not null,
  release_version integer not null,
  year text not null,
  member_code text not null,
  version integer not null,
  primary key (club_id, release_version, member_code),
  foreign key (club_id, release_version) references release_basis (club_id, version),
  foreign key (club_id, year, member_code, version) references submission
);

create trigger release_basis_immutable before update or delete or truncate on release_basis
  for each statement execute function refuse_change();
create trigger release_submission_immutable before update or delete or truncate on release_submission
  for each statement execute function refuse_change();
