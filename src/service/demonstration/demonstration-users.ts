import type { Queryable } from "../store/database";

export interface DemonstrationUser {
  readonly id: string;
  readonly name: string;
}

/** Who sends made-up returns and who closes and publishes made-up years: nobody can sign in as either. */
export interface DemonstrationUsers {
  readonly contributor: DemonstrationUser;
  readonly administrator: DemonstrationUser;
}

export async function demonstrationUsers(on: Queryable): Promise<DemonstrationUsers> {
  return {
    contributor: await user(on, "contributor", "Demonstration contributor"),
    administrator: await user(on, "administrator", "Demonstration administrator"),
  };
}

async function user(on: Queryable, subject: string, name: string): Promise<DemonstrationUser> {
  const [saved] = await on.query<{ id: string }>(
    `insert into app_user (issuer, subject, name) values ('demonstration', $1, $2)
     on conflict (issuer, subject) do update set name = excluded.name returning id`,
    [subject, name],
  );
  if (saved === undefined) throw new Error("PostgreSQL returned no user.");
  return { id: saved.id, name };
}
