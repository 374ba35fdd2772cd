import { itemAt } from "../../domain/item-at";
import type { Figure } from "../../domain/release/figure";
import { meaningOfSymbol } from "../../domain/release/missing-symbols";
import { isSmallCount } from "../../domain/statistics/is-small-count";
import { suppressSmallCounts } from "../../domain/statistics/suppress-small-counts";
import type { ReasonList } from "../reason-list";
import type { CountsOfPeople } from "./read-counts";

export interface CountsWithheld {
  readonly figures: readonly Figure[];
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** The symbol that publishers of official statistics use. */
const symbol = "c";

/**
 * Withholds counts of 1 to 4 people, as many other counts as needed so that nobody can work them out, and every figure
 * made of a withheld count. They become missing, because they are confidential.
 *
 * Definition: suppressSmallCounts on one table for each year and total, with the members as rows and the parts as
 * columns; what the parts leave of the total is one more part. A count without a total is a table with one column. We
 * assume that everyone knows the totals over all members, as they mostly do. If such a total would have to be withheld
 * too, a note says so, because no release contains it.
 */
export function withholdCounts(
  figures: readonly Figure[],
  counts: CountsOfPeople,
  reasons: ReasonList,
): CountsWithheld {
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const members = [...new Set(figures.map(({ member }) => member))].sort();
  const withheld = new Set<string>();
  const secretTotals: string[] = [];
  const faults: string[] = [];

  for (const year of years) {
    for (const [total, parts] of counts.tables) withholdIn(year, parts, total);
    for (const alone of counts.alone) withholdIn(year, [alone], null);
  }
  if (faults.length > 0) return { figures, faults, notes: [] };

  const made = figures.filter(({ member, year, indicator, value }) =>
    (value === null ? [] : (counts.madeOf.get(indicator) ?? [])).some((count) =>
      withheld.has(keyOf({ member, year, indicator: count })),
    ),
  );
  const gone = new Set([...withheld, ...made.map(keyOf)]);
  const reason = gone.size === 0 ? null : reasons.add(symbol, meaningOfSymbol(symbol) ?? "");
  const small = [...withheld].filter((key) => isSmallCount(countOf(byKey.get(key)) ?? 0)).length;
  return {
    figures: figures.map((figure) => (gone.has(keyOf(figure)) ? { ...figure, value: null, reason } : figure)),
    faults: [],
    notes: [
      `Withheld: ${small} counts of 1 to 4, ${withheld.size - small} others that would reveal them, and ${made.length} figures made of them.`,
      ...(secretTotals.length === 0
        ? []
        : [
            `Do not publish the total over all members of ${secretTotals.join(", ")}: it would reveal a withheld count.`,
          ]),
      ...(counts.others.length === 0
        ? []
        : [
            `Not checked, because they do not count people: ${counts.others.join(", ")}. If one is made of a withheld count, leave it out or name its counts under made_of.`,
          ]),
    ],
  };

  function withholdIn(year: string, parts: readonly string[], total: string | null): void {
    const figureOf = (member: string, indicator: string) => byKey.get(keyOf({ member, year, indicator }));
    const known = members.filter((member) =>
      [...parts, ...(total === null ? [] : [total])].some((indicator) => figureOf(member, indicator) !== undefined),
    );
    const rows = known.map((member) => {
      const row = parts.map((indicator) => read(figureOf(member, indicator)));
      return total === null ? row : [...row, rest(row, figureOf(member, total), member)];
    });
    if (faults.length > 0 || rows.length === 0) return;

    const shown = suppressSmallCounts({ rows, rowTotals: total !== null, columnTotals: true });
    const columns = total === null ? parts : [...parts, null, total];
    for (const [place, indicator] of columns.entries()) {
      if (indicator === null) continue;
      if (itemAt(itemAt(shown, known.length), place) === "suppressed") secretTotals.push(`${indicator} in ${year}`);
      for (const [row, member] of known.entries()) {
        const figure = figureOf(member, indicator);
        if (itemAt(itemAt(shown, row), place) === "suppressed" && figure && figure.value !== null) {
          withheld.add(keyOf(figure));
        }
      }
    }
  }

  /** What the parts leave of their total; null if that is nothing, or not known. */
  function rest(row: readonly (number | null)[], total: Figure | undefined, member: string): number | null {
    const whole = read(total);
    if (whole === null) return null;
    const sum = row.reduce<number>((added, count) => added + (count ?? 0), 0);
    if (sum > whole) {
      faults.push(`${total?.indicator} of ${member} in ${total?.year} is ${whole}, but its parts come to ${sum}.`);
    }
    return sum === whole ? null : whole - sum;
  }

  function read(figure: Figure | undefined): number | null {
    const count = countOf(figure);
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) {
      faults.push(
        `${figure?.indicator} of ${figure?.member} in ${figure?.year} is ${figure?.value}, but a count of people is a whole number, 0 or more.`,
      );
    }
    return count;
  }
}

function keyOf({ member, indicator, year }: Pick<Figure, "member" | "indicator" | "year">): string {
  return JSON.stringify([member, indicator, year]);
}

function countOf(figure: Figure | undefined): number | null {
  return figure === undefined || figure.value === null ? null : Number(figure.value);
}
