import type { FrozenScope } from "../../actions/frozen-ports";
import { type CellArea, columnLetters, formatArea, joinCells } from "../../domain/cell-area";
import { groupBy } from "../../domain/group-by";
import type { CellValue } from "../../domain/frozen/is-same-value";
import type { SheetCell } from "../../domain/frozen/kept-formula";
import { hasClubCall } from "../../domain/has-club-call";
import { isTextFormat } from "../../domain/number-format/is-text-format";
import { splitAddress } from "../split-address";
import type { OpenSheet } from "./read-frozen";
import { readContents } from "../read-contents";
import type { SheetContents } from "../../domain/sheet-contents";

/** A formula with functions of ours. */
export interface ClubFormula extends SheetCell {
  readonly formula: string;
  /** What its cell shows. */
  readonly value: CellValue;
  readonly isText: boolean;
  /** The other cells that it fills, with what they show. */
  readonly filled: readonly (SheetCell & { readonly value: CellValue })[];
}

/** Formulas of ours, and what the sheets with them hold. */
export interface FoundFormulas {
  readonly formulas: readonly ClubFormula[];
  readonly contents: SheetContents;
}

/**
 * Finds formulas with functions of ours. Three round trips; one more for every 200,000 cells in use.
 *
 * @param isOurs whether what a cell holds is one; left out, those that Excel knows
 */
export async function findFormulas(
  context: Excel.RequestContext,
  scope: FrozenScope,
  sheets: readonly OpenSheet[],
  isOurs: (content: unknown) => content is string = hasClubCall,
): Promise<FoundFormulas> {
  const meant = await meantBy(context, scope);
  const looked = sheets.filter(({ name }) => meant === null || meant.sheet === name);
  const contents = await readContents(context, looked);
  const candidates = looked.flatMap(({ name, sheet }) =>
    [...contents.cellsOf(name)].flatMap(({ row, column, content }) =>
      isOurs(content) && isIn(meant?.area ?? null, row, column)
        ? [{ sheet: name, in: sheet, row, column, formula: content }]
        : [],
    ),
  );

  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const spills = new Map(
    candidates
      .filter(({ sheet, row, column }) => knowsSpills && mayFill(contents, sheet, row, column))
      .map((cell) => {
        const range = cell.in.getRange(`${columnLetters(cell.column)}${cell.row + 1}`);
        const [to, parent] = [range.getSpillingToRangeOrNullObject(), range.getSpillParentOrNullObject()];
        return [
          cell,
          { to: to.load({ address: true, values: true }), parent: parent.load({ address: true }) },
        ] as const;
      }),
  );
  const shown = [...groupBy(candidates, (cell) => cell.in)].flatMap(([sheet, its]) =>
    joinCells(its).map((area) => ({
      sheet: its[0]?.sheet ?? "",
      area,
      range: sheet.getRange(formatArea(area)).load({ values: true, numberFormat: true }),
    })),
  );
  await context.sync();

  const cells = new Map<string, { readonly value: unknown; readonly format: unknown }>();
  for (const { sheet, area, range } of shown)
    range.values.forEach((values, down) =>
      values.forEach((value: unknown, across) =>
        cells.set(`${sheet}!${area.top + down} ${area.left + across}`, {
          value,
          format: range.numberFormat[down]?.[across],
        }),
      ),
    );
  const formulas = candidates.flatMap((cell): ClubFormula[] => {
    const { sheet, row, column, formula } = cell;
    const { value, format } = cells.get(`${sheet}!${row} ${column}`) ?? { value: "", format: "" };
    // A text that only looks like a formula.
    if (value === formula) return [];
    const { to, parent } = spills.get(cell) ?? {};
    const from = parent === undefined || parent.isNullObject ? null : splitAddress(parent.address)?.area;
    // What a formula elsewhere fills shows that formula.
    if (from && (from.top !== row || from.left !== column)) return [];
    const area = to === undefined || to.isNullObject ? null : splitAddress(to.address)?.area;
    const filled = (area ? (to?.values ?? []) : []).flatMap((values, down) =>
      values.flatMap((each: unknown, across) =>
        down === 0 && across === 0
          ? []
          : [{ sheet, row: row + down, column: column + across, value: each as CellValue }],
      ),
    );
    return [{ sheet, row, column, formula, value: value as CellValue, isText: isTextFormat(String(format)), filled }];
  });
  return { formulas, contents };
}

/** The cells that are meant; null for all, and an area of null for all of a sheet. */
export async function meantBy(
  context: Excel.RequestContext,
  scope: FrozenScope,
): Promise<{ readonly sheet: string; readonly area: CellArea | null } | null> {
  if (scope === "workbook") return null;
  const range = context.workbook.getSelectedRange().load({ address: true, worksheet: { name: true } });
  await context.sync();
  const area = scope === "sheet" ? null : (splitAddress(range.address)?.area ?? null);
  return { sheet: range.worksheet.name, area };
}

/** Whether a cell is in an area; null is everywhere. */
export function isIn(area: CellArea | null, row: number, column: number): boolean {
  return area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

/** Whether the cell below or to the right may be one that the formula here fills: not blank, and no formula of its own. */
function mayFill(contents: SheetContents, sheet: string, row: number, column: number): boolean {
  const own = contents.at(sheet, row, column);
  const isResult = (content: unknown) => content === own || (content !== "" && !String(content).startsWith("="));
  return (
    isResult(contents.at(sheet, row + 1, column)) ||
    isResult(contents.at(sheet, row, column + 1)) ||
    contents.at(sheet, row - 1, column) === own ||
    contents.at(sheet, row, column - 1) === own
  );
}
