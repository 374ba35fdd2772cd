-- How to reach a person, as they entered it themself, for the others of their clubs. There is a row only while they
-- consent.
create table own_contact (
  user_id uuid primary key references app_user,
  email text,
  phone text,
  consented_at timestamptz not null,
  check (email is not null or phone is not null)
);
