-- Whether a club year, or a release, is of demonstration data: made-up answers and figures, which are never mixed with
-- real ones. Everything that was there before this is real.
alter table collection add column demonstration boolean not null default false;
-- As the stamp within its bytes says.
alter table dataset_release add column demonstration boolean not null default false;

-- What a year is, it is from when it is put up, and all years of a club are the same: a release carries figures of earlier
-- years on, and a check compares answers with last year's.
create function refuse_mixed_years() returns trigger language plpgsql as $$
begin
  if (tg_op = 'UPDATE' and old.demonstration <> new.demonstration)
    or exists (select from collection where club_id = new.club_id and demonstration <> new.demonstration) then
    raise exception 'the years of % are either all of demonstration data or none', new.club_id
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger collection_not_mixed after insert or update of demonstration on collection
  for each row execute function refuse_mixed_years();
