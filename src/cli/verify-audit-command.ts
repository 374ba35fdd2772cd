import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { howMany } from "../domain/how-many";
import { notedHead, type NotedHead } from "../service/store/audit-log";
import { compareHeads } from "../service/store/compare-heads";
import { findRecordFaults } from "./find-record-faults";
import { InputError } from "./input-error";
import { withClubDatabase } from "./open-club-database";
import { verifyAuditUsage } from "./verify-audit-usage";

/**
 * Checks every club's and member's record, and that it has every head that was noted in these files. Resolves to the exit
 * code.
 */
export async function verifyAuditCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { heads: { type: "string", multiple: true, default: [] }, data: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length > 0) {
    console.error(`Usage: ${verifyAuditUsage}`);
    return 2;
  }
  const noted: NotedHead[] = [];
  const faults: string[] = [];
  for (const path of values.heads) await readHeads(path, noted, faults);
  await withClubDatabase({ data: values.data, isNew: false }, async (database) => {
    faults.push(...(await findRecordFaults(database)), ...(await compareHeads(database, noted)));
  });
  for (const fault of faults) console.error(fault);
  const compared = values.heads.length === 0 ? "" : ` ${howMany(noted.length, "noted head", "noted heads")} compared.`;
  console.log((faults.length === 0 ? "Every record is whole." : "See the faults above.") + compared);
  return faults.length === 0 ? 0 : 1;
}

async function readHeads(path: string, noted: NotedHead[], faults: string[]): Promise<void> {
  if (!existsSync(path)) throw new InputError(`There is no file ${path}.`);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line === "") continue;
    const head = notedHead.safeParse(parsed(line));
    if (head.success) noted.push(head.data);
    else
      faults.push(
        `${path}, line ${number} is not a head: it was changed, or cut short when its disk was full. Compare it with a copy.`,
      );
  }
}

/** Undefined if it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The caller says which line it is.
    return undefined;
  }
}
