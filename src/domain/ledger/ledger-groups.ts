import { oncePer } from "../once-per";
import type { Ledger } from "./read-ledger";

/** The lines of a ledger that have the same code and centre, which no mapping tells apart. */
export interface LedgerGroup {
  readonly code: string;
  readonly centre: string;
  /** The first description that any of them has. */
  readonly description: string;
  readonly centreDescription: string;
  readonly pence: number;
  /** How many lines they are. */
  readonly rows: number;
}

/** The lines of a ledger by code and centre, in the order in which they first appear. */
export const ledgerGroups: (ledger: Ledger) => readonly LedgerGroup[] = oncePer((ledger: Ledger) => {
  const groups = new Map<string, { -readonly [Key in keyof LedgerGroup]: LedgerGroup[Key] }>();
  for (const { code, centre, description, centreDescription, pence } of ledger.rows) {
    const key = `${code}\n${centre}`;
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, { code, centre, description, centreDescription, pence, rows: 1 });
      continue;
    }
    known.pence += pence;
    known.rows += 1;
    if (known.description === "") known.description = description;
    if (known.centreDescription === "") known.centreDescription = centreDescription;
  }
  return [...groups.values()];
});
