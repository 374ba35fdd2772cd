import { numberFormatOf } from "../domain/charts/number-format-of";
import { withMinus } from "../domain/charts/with-minus";
import type { CellPlace } from "../domain/cell-place";
import type { ClubDefinition } from "../domain/clubs/club-definition";
import type { Indicator } from "../domain/release/indicator";
import type { Result } from "../domain/result";
import { putFormula, type HeldCell } from "./cell/put-formula";
import type { Figure } from "./figure";
import { figureFormula } from "./figure-formula";
import type { Choice, WorkbookCells, WrittenCell } from "./ports";

/**
 * Writes a figure's live formula into the active cell, as putFormula does.
 *
 * @param replaces a cell that the user has agreed to replace; null if none
 * @param questionnaire the one that is open; null if none is
 */
export function insertFormula(
  cells: Pick<WorkbookCells, "readCell" | "writeCell">,
  figure: Figure,
  indicator: Indicator,
  group: Pick<Choice, "peers" | "year">,
  replaces: CellPlace | null = null,
  questionnaire: ClubDefinition | null = null,
): Promise<Result<WrittenCell | HeldCell>> {
  const formula = figureFormula(figure, { ...group, indicator: indicator.id });
  const counts = figure === "count" || figure === "rank";
  return putFormula(
    cells,
    null,
    { content: formula, numberFormat: counts ? "0" : withMinus(numberFormatOf(indicator)) },
    {
      replaces,
      questionnaire,
    },
  );
}
