import { open } from "node:fs/promises";
import { z } from "zod";
import { headsAppendedIn, type AuditHead } from "./audit-chain";
import type { Database, Queryable } from "./database";

/** A head as a line of the log notes it. */
export const notedHead = z.object({
  at: z.iso.datetime(),
  /** A club's record, or a member's own. */
  chain: z.enum(["club", "member"]),
  /** Id of the club, or ONS code of the member. */
  id: z.string().min(1),
  seq: z.number().int().positive(),
  /** Hash of the entry with that number, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type NotedHead = z.infer<typeof notedHead>;

/** A file outside the database that lines are only ever added to. */
export interface AuditLog {
  /** Resolves when the heads are in the file, or it was reported that they cannot be. */
  note(heads: readonly AuditHead[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the file, or makes it.
 *
 * @param report says that heads could not be noted. Their entries are kept, and the next head that is noted proves them
 * too.
 * @throws the operating system's error if it cannot be opened
 */
export async function openAuditLog(path: string, now: () => Date, report: (fault: string) => void): Promise<AuditLog> {
  const file = await open(path, "a", 0o600);
  // A process that was ended in the middle of a line left half of one; an empty line is read over.
  let isTorn = (await file.stat()).size > 0;
  let last: Promise<void> = Promise.resolve();
  const write = async (lines: string) => {
    try {
      await file.appendFile(isTorn ? `\n${lines}` : lines);
      isTorn = false;
    } catch (error) {
      isTorn = true;
      report(
        `The audit log ${path} cannot be written (${(error as Error).message}). Submissions are accepted and kept all the same; make room, or start the service again with another file.`,
      );
    }
  };
  return {
    note(heads) {
      const at = now().toISOString();
      const lines = heads.map((head) => `${JSON.stringify(lineOf(head, at))}\n`).join("");
      last = last.then(() => write(lines));
      return last;
    },
    close: () => last.then(() => file.close()),
  };
}

function lineOf({ owner, seq, hash }: AuditHead, at: string): NotedHead {
  return { at, chain: owner.chain, id: owner.id, seq, hash: Buffer.from(hash).toString("hex") };
}

/** The database, with the head of every record that a transaction appended to noted as soon as it is committed. */
export function notingHeads(database: Database, log: Pick<AuditLog, "note">): Database {
  return {
    query: (sql, parameters) => database.query(sql, parameters),
    snapshot: (work) => database.snapshot(work),
    close: () => database.close(),
    async transaction(work) {
      let heads: readonly AuditHead[] = [];
      const result = await database.transaction(async (transaction) => {
        const done = await work(transaction);
        heads = headsAppendedIn(transaction);
        return done;
      });
      if (heads.length > 0) await log.note(heads);
      return result;
    },
  };
}

/** The end of every record as it is now: what was appended just before a crash may not have been noted. */
export async function findHeads(on: Queryable): Promise<AuditHead[]> {
  const rows = await on.query<{ chain: "club" | "member"; id: string; seq: number; hash: Uint8Array }>(
    `select 'club' as chain, club_id as id, seq, hash from audit_head where seq > 0
     union all select 'member', member_code, seq, hash from member_audit_head where seq > 0 order by chain, id`,
  );
  return rows.map(({ chain, id, seq, hash }) => ({ owner: { chain, id }, seq, hash }));
}
