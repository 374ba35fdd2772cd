import type { Form } from "../../contract/forms";
import type { Queryable, Row } from "./database";

/** A run of a club with the newest version of what it asks. */
export interface Collection {
  readonly state: Form["state"];
  /** The day from which it takes submissions in, as 2026-08-24. */
  readonly opensOn: string;
  readonly formVersion: number;
  /** SHA-256 of the definition's text, hexadecimal. */
  readonly formHash: string;
  /** The definition as it was published: JSON text. */
  readonly definition: string;
}

/** A club's run of that year; null where there is none. */
export async function findCollection(on: Queryable, club: string, year: string): Promise<Collection | null> {
  const [row] = await on.query<Row & Collection>(
    `select collection.state, to_char(collection.opens_on, 'YYYY-MM-DD') as "opensOn",
            form_version.version as "formVersion", encode(form_version.sha256, 'hex') as "formHash",
            form_version.definition::text as definition
       from collection join form_version using (club_id, year)
      where club_id = $1 and year = $2 order by form_version.version desc limit 1`,
    [club, year],
  );
  return row ?? null;
}
