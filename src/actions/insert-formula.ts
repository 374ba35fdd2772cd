import { numberFormatOf } from "../domain/charts/number-format-of";
import type { CellPlace } from "../domain/cell-place";
import type { Indicator } from "../domain/release/indicator";
import type { Result } from "../domain/result";
import type { Figure } from "./figure";
import { figureFormula } from "./figure-formula";
import type { Choice, HeldCell, Workbook, WrittenCell } from "./ports";

/**
 * Writes a figure's live formula into the active cell. Pass what was written to workbook.restoreCell to undo it. A cell
 * that holds something is only replaced if it is the one that the user has agreed to replace.
 */
export function insertFormula(
  workbook: Pick<Workbook, "writeActiveCell">,
  figure: Figure,
  indicator: Indicator,
  group: Pick<Choice, "peers" | "year">,
  replaces: CellPlace | null = null,
): Promise<Result<WrittenCell | HeldCell>> {
  const formula = figureFormula(figure, { ...group, indicator: indicator.id });
  const counts = figure === "count" || figure === "rank";
  return workbook.writeActiveCell(formula, counts ? "0" : numberFormatOf(indicator), replaces);
}
