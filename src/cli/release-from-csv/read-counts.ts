import { peopleUnits } from "../../domain/indicators/people-units";
import type { Indicator } from "../../domain/release/indicator";
import { readTable } from "../read-table";

/** Which indicators count people, and which figures could reveal them, by indicator id. */
export interface CountsOfPeople {
  /** Counts that are parts of another count: total → parts, in the order of the file. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Counts that are neither a part nor a total. */
  readonly alone: readonly string[];
  /** Any other indicator → the counts it is made of, if the file says so. */
  readonly madeOf: ReadonlyMap<string, readonly string[]>;
  /** Indicators that do not count people, and that the file does not say are made of such counts. */
  readonly others: readonly string[];
}

export interface CountsRead {
  readonly counts: CountsOfPeople;
  readonly faults: readonly string[];
}

/**
 * Reads from the file of indicators which of them count people: those whose unit is "count" or one of peopleUnits. For
 * a count, total_id names the total it is a part of. For a rate, share or cost, made_of names the counts it is made of,
 * with spaces between them. A total cannot be a part of another total, because we do not check what nested tables
 * reveal.
 *
 * @param indicators by id in lower case, as readIndicators returns them
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
      faults.push(`${file}, line ${line}, ${column}: "${text}" is not another count of people in this file.`);
      return null;
    };
    const total = plain("total_id") === "" ? null : count("total_id", plain("total_id"));
    const named = plain("made_of").split(/\s+/).filter(Boolean);
    const counts = named.flatMap((text) => count("made_of", text) ?? []);
    if (total !== null && !isCount(indicator)) {
      faults.push(`${file}, line ${line}, total_id: "${indicator.unit}" does not count people. Leave it blank.`);
    } else if (total !== null) {
      parts.add(indicator.id);
      tables.set(total, [...(tables.get(total) ?? []), indicator.id]);
    }
    if (isCount(indicator) && named.length > 0) {
      faults.push(
        `${file}, line ${line}, made_of: leave this blank for a count. If it is part of a total, give the total's id under total_id.`,
      );
    } else if (counts.length > 0) madeOf.set(indicator.id, counts);
  }
  for (const nested of [...tables.keys()].filter((total) => parts.has(total))) {
    faults.push(`${file}: ${nested} is both a total and a part of another. Make a separate release of each table.`);
  }
  const all = [...indicators.values()];
  const alone = all.filter((one) => isCount(one) && !parts.has(one.id) && !tables.has(one.id)).map(({ id }) => id);
  const others = all.filter((one) => !isCount(one) && !madeOf.has(one.id)).map(({ id }) => id);
  if (alone.length + tables.size === 0) {
    faults.push(`${file}: no unit shows that people are counted. Use one, such as ${[...peopleUnits].join(", ")}.`);
  }
  return { counts: { tables, alone, madeOf, others }, faults };
}

function isCount({ unit }: Indicator): boolean {
  const text = unit.toLowerCase();
  return text === "count" || peopleUnits.has(text);
}
