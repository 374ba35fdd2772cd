import { freeSheetName } from "../../domain/free-sheet-name";
import type { Result } from "../../domain/result";
import type { ComparisonSheet } from "../../domain/scenarios/sheet/lay-out-comparison";
import { addHiddenName } from "../add-hidden-name";
import { inExcel } from "../in-excel";
import { drawTemplateSheet } from "../templates/draw-template-sheet";
import { drawPicture } from "./draw-picture";
import { freeComparisonName } from "./scenario-names";

/**
 * Adds scenarios side by side on a new sheet at the end of the workbook, and shows it. Two round trips.
 *
 * @returns the sheet's name
 */
export function addComparison(planned: ComparisonSheet): Promise<Result<string>> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load({ name: true });
    names.load({ name: true });
    await context.sync();
    const name = freeSheetName(
      planned.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    await drawTemplateSheet(context, sheet, planned);
    for (const chart of planned.charts) drawPicture(sheet, chart);
    const ours = freeComparisonName(names.items.map((one) => one.name));
    addHiddenName(names, ours, sheet.getRange("A1"), "scenarios side by side");
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return name;
  });
}
