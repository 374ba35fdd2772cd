import type { OldWorkbook } from "./old-workbook";

/** The financial years that headings state, as 2024-25, in their order: written so, as 2024/25, or by a day in them. */
export function yearsIn(headings: readonly string[]): readonly string[] {
  return headings.flatMap((heading) => [
    ...[...heading.matchAll(/\b(20\d\d)\s?[-/–]\s?(?:20)?(\d\d)\b/g)].flatMap(([, first, second]) =>
      (Number(first) + 1) % 100 === Number(second) ? [`${first}-${second}`] : [],
    ),
    ...[...heading.matchAll(/\b31(?:st)? March (20\d\d)\b/gi)].map(
      ([, year]) => `${Number(year) - 1}-${(year ?? "").slice(2)}`,
    ),
  ]);
}

/**
 * The years that a value's headings state; if they state none, what the workbook says of all of it: that of the
 * questionnaire that it is, or those in its file's name.
 */
export function yearsOf({ year, file }: Pick<OldWorkbook, "year" | "file">, headings: readonly string[]) {
  if (year !== null) return [year];
  const stated = yearsIn(headings);
  return stated.length > 0 ? stated : yearsIn([file.replaceAll("_", " ")]);
}

/** Whether a workbook says anywhere of which year it is. */
export function statesYear({ year, file, sheets }: OldWorkbook): boolean {
  if (
    year !== null ||
    yearsOf(
      { year, file },
      sheets.map(({ name }) => name),
    ).length > 0
  )
    return true;
  return sheets.some(({ cells }) =>
    cells.some(({ value }) => typeof value === "string" && yearsIn([value]).length > 0),
  );
}
