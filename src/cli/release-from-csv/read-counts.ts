import { peopleUnits } from "../../domain/indicators/people-units";
import type { Indicator } from "../../domain/release/indicator";
import { readTable } from "../read-table";

/** Which indicators count people, and what gives which away, by indicator id. */
export interface CountsOfPeople {
  /** Counts that are shown with the counts they are parts of: total → parts, in the order of the file. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Counts that are no part and no total. */
  readonly alone: readonly string[];
  /** Any other indicator → the counts it is made of, where the file says so. */
  readonly madeOf: ReadonlyMap<string, readonly string[]>;
  /** Indicators that are neither counts of people nor said to be made of any. */
  readonly others: readonly string[];
}

export interface CountsRead {
  readonly counts: CountsOfPeople;
  readonly faults: readonly string[];
}

/**
 * Reads from the file of indicators which of them count people: by their units, those of peopleUnits or "count". Of these
 * total_id names the total that a count is a part of; made_of names, with spaces between, the counts that a rate, share
 * or cost is made of. A total is no part of another: what a table of tables gives away is not looked for.
 *
 * @param indicators by id in lower case, as readIndicators gives them
 */
export function readCounts(path: string, indicators: ReadonlyMap<string, Indicator>): CountsRead {
  const { file, rows } = readTable(path, ["id", "unit"]);
  const faults: string[] = [];
  const tables = new Map<string, string[]>();
  const madeOf = new Map<string, readonly string[]>();
  const parts = new Set<string>();
  for (const { line, plain } of rows) {
    const indicator = indicators.get(plain("id").toLowerCase());
    if (indicator === undefined) continue;
    const count = (column: string, text: string): string | null => {
      const found = indicators.get(text.toLowerCase());
      if (found !== undefined && isCount(found) && found !== indicator) return found.id;
      faults.push(`${file}, line ${line}, ${column}: "${text}" is no other count of people in this file.`);
      return null;
    };
    const total = plain("total_id") === "" ? null : count("total_id", plain("total_id"));
    const named = plain("made_of").split(/\s+/).filter(Boolean);
    const counts = named.flatMap((text) => count("made_of", text) ?? []);
    if (total !== null && !isCount(indicator)) {
      faults.push(`${file}, line ${line}, total_id: "${indicator.unit}" counts no people. Leave it blank.`);
    } else if (total !== null) {
      parts.add(indicator.id);
      tables.set(total, [...(tables.get(total) ?? []), indicator.id]);
    }
    if (isCount(indicator) && named.length > 0) {
      faults.push(`${file}, line ${line}, made_of: a count is made of no other. Name its total under total_id.`);
    } else if (counts.length > 0) madeOf.set(indicator.id, counts);
  }
  for (const nested of [...tables.keys()].filter((total) => parts.has(total))) {
    faults.push(`${file}: ${nested} is a total and a part of another. Make a release of each table.`);
  }
  const all = [...indicators.values()];
  const alone = all.filter((one) => isCount(one) && !parts.has(one.id) && !tables.has(one.id)).map(({ id }) => id);
  const others = all.filter((one) => !isCount(one) && !madeOf.has(one.id)).map(({ id }) => id);
  if (alone.length + tables.size === 0) {
    faults.push(`${file}: no unit says that people are counted. Write one, such as ${[...peopleUnits].join(", ")}.`);
  }
  return { counts: { tables, alone, madeOf, others }, faults };
}

function isCount({ unit }: Indicator): boolean {
  const text = unit.toLowerCase();
  return text === "count" || peopleUnits.has(text);
}
