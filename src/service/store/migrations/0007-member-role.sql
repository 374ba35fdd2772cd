-- Only a member of a role may take it. A superuser may anyway; on a server, whoever owns the tables need not be one.
do $$ begin
  execute format('grant yardstick_member to %I', current_user);
  -- Everybody may use the schema public; one of the account's own is closed to others.
  execute format('grant usage on schema %I to yardstick_member', current_schema());
end $$;
