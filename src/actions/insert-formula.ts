import { numberFormatOf } from "../domain/charts/number-format-of";
import type { Indicator } from "../domain/release/indicator";
import type { Result } from "../domain/result";
import type { Figure } from "./figure";
import { figureFormula } from "./figure-formula";
import type { Choice, Workbook, WrittenCell } from "./ports";

/** Puts the live formula of a figure into the active cell; what it returns can be given to workbook.restoreCell. */
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
