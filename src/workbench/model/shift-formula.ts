import type { Area } from "./area";
import { columnLetters } from "../../domain/cell-area";
import { parseArea, parseReference, quoteSheetName } from "./reference";

/** A text in quotes, or a reference to cells with or without its sheet; not a name, a function or part of a number. */
const pieces =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.'$])[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(!])/giu;

/**
 * Applies `rewrite` to every reference in the formula of a sheet's rule, keeping dollars; null gives #REF!. `sheet` is
 * the sheet for references that don't name one.
 */
export function shiftFormula(
  formula: string,
  sheet: string,
  rewrite: (sheet: string, area: Area) => { readonly sheet: string; readonly area: Area } | null,
): string {
  return formula.replace(pieces, (whole: string, prefix: string | undefined, cells: string | undefined) => {
    const area = cells === undefined ? null : parseArea(cells);
    if (!cells || !area) return whole;
    const named = prefix === undefined ? sheet : (parseReference(whole)?.sheet ?? sheet);
    const now = rewrite(named, area);
    if (!now) return "#REF!";
    const isSame = now.sheet === named && JSON.stringify(now.area) === JSON.stringify(area);
    if (isSame) return whole;
    return `${prefix === undefined ? "" : `${quoteSheetName(now.sheet)}!`}${withDollars(now.area, cells)}`;
  });
}

/** The formula with the sheet added to every reference that names none, so that it means the same anywhere. */
export function nameSheets(formula: string, sheet: string): string {
  return formula.replace(pieces, (whole: string, prefix: string | undefined, cells: string | undefined) =>
    cells === undefined || prefix !== undefined ? whole : `${quoteSheetName(sheet)}!${whole}`,
  );
}

function withDollars({ top, left, bottom, right }: Area, before: string): string {
  const [first = "", last] = before.split(":");
  const cell = (row: number, column: number, was: string) => {
    const [, columnFixed = "", rowFixed = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(was) ?? [];
    return `${columnFixed}${columnLetters(column)}${rowFixed}${row + 1}`;
  };
  return last === undefined ? cell(top, left, first) : `${cell(top, left, first)}:${cell(bottom, right, last)}`;
}
