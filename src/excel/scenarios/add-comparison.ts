import type { Result } from "../../domain/result";
import type { ComparisonSheet } from "../../domain/scenarios/sheet/lay-out-comparison";
import { addNewSheet } from "../templates/add-new-sheet";
import { drawTemplateSheet } from "../templates/draw-template-sheet";
import { drawPicture } from "./draw-picture";
import { comparisonPrefix } from "./scenario-names";

/** Adds scenarios side by side on a new sheet, and shows it. Two round trips. @returns the sheet's name */
export function addComparison(planned: ComparisonSheet): Promise<Result<string>> {
  const mark = { prefix: comparisonPrefix, what: "scenarios side by side" };
  return addNewSheet({ name: planned.name, mark }, async (sheet, context) => {
    await drawTemplateSheet(context, sheet, planned);
    for (const chart of planned.charts) drawPicture(sheet, chart);
  });
}
