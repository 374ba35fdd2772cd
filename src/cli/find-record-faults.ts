import type { Database } from "../service/store/database";
import { verifyClub, verifyMember } from "../service/store/verify-audit";

/** How the records of the clubs and members, and the data they describe, are not as they were; a sentence for each. */
export async function findRecordFaults(database: Database): Promise<string[]> {
  const faults: string[] = [];
  const clubs = await database.query<{ id: string }>("select club_id as id from audit_head order by club_id");
  const members = await database.query<{ id: string }>("select member_code as id from member_audit_head order by 1");
  for (const [of, ids, verify] of [
    ["club", clubs, verifyClub],
    ["member", members, verifyMember],
  ] as const) {
    for (const { id } of ids) {
      const { brokenAt, faults: found } = await verify(database, id);
      if (brokenAt !== null) faults.push(`The record of the ${of} ${id} is broken at entry ${brokenAt}.`);
      faults.push(...found.map((fault) => `The record of the ${of} ${id}: ${fault}`));
    }
  }
  return faults;
}
