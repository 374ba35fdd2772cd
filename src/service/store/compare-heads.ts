import type { NotedHead } from "./audit-log";
import { readHashes } from "./audit-chain";
import type { Queryable } from "./database";

/**
 * What the records no longer have of the heads that were noted elsewhere, a sentence for each record: it was cut at its
 * end, or written again. A record that goes on after the last noted head is as it should be.
 */
export async function compareHeads(on: Queryable, noted: readonly NotedHead[]): Promise<string[]> {
  const records = new Map<string, NotedHead[]>();
  for (const head of noted) {
    const name = `${head.chain} ${head.id}`;
    records.set(name, [...(records.get(name) ?? []), head]);
  }
  const faults: string[] = [];
  for (const [name, heads] of records) {
    heads.sort((one, other) => one.seq - other.seq);
    const last = heads.at(-1);
    if (last === undefined) continue;
    const kept = await readHashes(on, last);
    const gone = heads.filter(({ seq }) => !kept.has(seq));
    const other = heads.find(({ seq, hash }) => kept.has(seq) && kept.get(seq) !== hash);
    const [first] = gone;
    if (other !== undefined) {
      faults.push(`The record of the ${name}: entry ${other.seq} is not the one that was noted at ${other.at}.`);
    }
    if (first !== undefined) {
      faults.push(
        `The record of the ${name} was cut: entry ${first.seq}, noted at ${first.at}, is missing, and the record has ${kept.size} of at least ${last.seq}.`,
      );
    }
  }
  return faults;
}
