import { numberFormatOf } from "../domain/charts/number-format-of";
import type { Indicator } from "../domain/release/indicator";
import type { Result } from "../domain/result";
import type { Figure } from "./figure";
import { figureFormula } from "./figure-formula";
import type { Choice, Workbook, WrittenCell } from "./ports";

/** Writes a figure's live formula into the active cell. Pass the result to workbook.restoreCell to undo it. */
export function insertFormula(
  workbook: Pick<Workbook, "writeActiveCell">,
  figure: Figure,
  indicator: Indicator,
  group: Pick<Choice, "peers" | "year">,
): Promise<Result<WrittenCell>> {
  const formula = figureFormula(figure, { ...group, indicator: indicator.id });
  const counts = figure === "count" || figure === "rank";
  return workbook.writeActiveCell(formula, counts ? "0" : numberFormatOf(indicator));
}
