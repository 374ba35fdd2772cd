import { StartRefusal } from "../start-refusal";
import type { Queryable } from "./database";

/**
 * Proves that a commit reaches the disk: PostgreSQL has fsync switched on, and a commit that writes to the log makes
 * the file system's count of fsyncs rise.
 *
 * @throws StartRefusal if either is not so, because then the service must not accept anyone's work
 */
export async function checkDurability(database: Queryable, fsyncs: () => number): Promise<void> {
  const [setting] = await database.query<{ fsync: string }>("show fsync");
  const before = fsyncs();
  // Writes one record to the log and commits it, without needing a table.
  await database.query("select pg_logical_emit_message(true, 'yardstick', 'durability check')");
  if (setting?.fsync === "on" && fsyncs() > before) return;
  throw new StartRefusal(
    "The embedded database does not write to disk on commit, so a power cut could lose work, and the service does not start. " +
      "Install exactly the version of @electric-sql/pglite named in package-lock.json (npm ci).",
  );
}
