import type { CollectionState } from "../../contract/collection-state";
import type { SubmittingRole } from "../../contract/role";
import type { Queryable, Row } from "./database";

/** One version of a club year's form, as published. */
export interface FormVersion {
  readonly version: number;
  /** SHA-256 of the definition's text, hexadecimal. */
  readonly sha256: string;
  /** The definition as published: JSON text. */
  readonly definition: string;
}

/** A club year with every version of its form. */
export interface Collection {
  readonly state: CollectionState;
  /** The day from which it accepts submissions, written 2026-08-24. */
  readonly opensOn: string;
  /** Whether it is of demonstration data, for good. */
  readonly demonstration: boolean;
  /** Whose submissions it takes as signed off: any submitter's, or only an approver's. */
  readonly signedOffBy: SubmittingRole;
  /** The last day on which it accepts them; null if it is for as long as it is open. */
  readonly deadline: string | null;
  /** Of the newest form. */
  readonly timetable: { readonly deadline: string };
  /** The newest first; at least one. */
  readonly forms: readonly [FormVersion, ...FormVersion[]];
}

/** A club's run for that year; null if there is none, or it has no form. */
export async function findCollection(on: Queryable, club: string, year: string): Promise<Collection | null> {
  const rows = await on.query<Row & FormVersion & Omit<Collection, "timetable" | "forms"> & { due: string }>(
    `select collection.state, to_char(collection.opens_on, 'YYYY-MM-DD') as "opensOn",
            collection.signed_off_by as "signedOffBy", collection.demonstration, to_char(collection.deadline, 'YYYY-MM-DD') as deadline,
            form_version.definition -> 'timetable' ->> 'deadline' as due,
            form_version.version, encode(form_version.sha256, 'hex') as sha256,
            form_version.definition::text as definition
       from collection join form_version using (club_id, year)
      where club_id = $1 and year = $2 order by form_version.version desc`,
    [club, year],
  );
  const [newest, ...older] = rows;
  if (newest === undefined) return null;
  const { state, opensOn, demonstration, signedOffBy, deadline, due } = newest;
  return {
    state,
    opensOn,
    demonstration,
    signedOffBy,
    deadline,
    timetable: { deadline: due },
    forms: [newest, ...older],
  };
}
