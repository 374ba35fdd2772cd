-- What members wrote in a club's scrapbook, as each draft release gathered it; a final has the answers of its draft.
-- club_id leads every key, as in 0001.

create table scrapbook_answer (
  club_id text not null,
  release_version integer not null,
  -- By question, then by member; where no member is named, in the order of the alphabet.
  n integer not null check (n > 0),
  year text not null,
  question text not null check (question <> ''),
  -- What question and member were called then.
  label text not null,
  -- Null where the club does not say who wrote what.
  member_code text,
  member_name text check ((member_name is null) = (member_code is null)),
  -- The day of the submission; of the release where no member is named.
  given_on date not null,
  -- What was written, and its words as PostgreSQL finds them; null if it is withheld.
  words text check (words <> ''),
  search tsvector check ((search is null) = (words is null)),
  -- What it contains for which it is withheld; null if it is published.
  withheld text check ((withheld is null) = (words is not null)),
  primary key (club_id, release_version, n),
  foreign key (club_id, release_version) references release_basis (club_id, version)
);
create index scrapbook_answer_by_word on scrapbook_answer using gin (search);

create trigger scrapbook_answer_immutable before update or delete or truncate on scrapbook_answer
  for each statement execute function refuse_change();

-- It is read in this role (0004), which sees what one club published and nothing that is withheld, whatever a query says.
grant select on scrapbook_answer to yardstick_member;
alter table scrapbook_answer enable row level security;
create policy own_club on scrapbook_answer to yardstick_member
  using (club_id = current_setting('yardstick.club', true) and withheld is null);
