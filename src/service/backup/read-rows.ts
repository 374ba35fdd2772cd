import { createHash } from "node:crypto";
import type { Transaction } from "../store/database";
import type { TableDigest } from "./backup-format";
import type { KeptTable } from "./find-tables";

/** Rows of stored files may have 100 MB each; all others are short. */
const atOnce = (table: string) => (table === "blob" ? 1 : 500);

/**
 * Reads a table's rows in the order of their key, some at a time, and gives them to `take`.
 *
 * @param take gets rows as JSON, each as PostgreSQL writes it
 * @returns how many rows there are, and their hash
 */
export async function readRows(
  transaction: Transaction,
  { name, key }: KeptTable,
  take: (rows: readonly string[]) => Promise<void>,
): Promise<TableDigest> {
  const hash = createHash("sha256");
  let rows = 0;
  const columns = key.map(quoted).join(", ");
  await transaction.query(
    `declare kept no scroll cursor for select row_to_json(each)::text as row from ${quoted(name)} as each order by ${columns}`,
  );
  for (;;) {
    const some = (await transaction.query<{ row: string }>(`fetch ${atOnce(name)} from kept`)).map(({ row }) => row);
    if (some.length === 0) break;
    for (const row of some) hash.update(row).update("\n");
    rows += some.length;
    await take(some);
  }
  await transaction.query("close kept");
  return { table: name, rows, sha256: hash.digest("hex") };
}

/** A name as an identifier of SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
