import { freeSheetName } from "../../domain/free-sheet-name";
import type { Result } from "../../domain/result";
import type { ScenarioSheet } from "../../domain/scenarios/sheet/scenario-sheet";
import { addHiddenName } from "../add-hidden-name";
import { inExcel } from "../in-excel";
import { drawTemplateSheet } from "../templates/draw-template-sheet";
import { drawPicture } from "./draw-picture";
import { freeScenarioName } from "./scenario-names";

/**
 * Adds a scenario on a new sheet at the end of the workbook, and shows it. Its names are the sheet's own, so that several
 * scenarios, and copies that somebody makes of a sheet, don't meddle with one another. Two round trips.
 *
 * @returns the sheet's name
 */
export function addScenario(planned: ScenarioSheet): Promise<Result<string>> {
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
    // Before the formulas that use them.
    for (const { name: own, row, column, rows, columns } of planned.names)
      sheet.names.add(own, sheet.getRangeByIndexes(row, column, rows, columns));
    await drawTemplateSheet(context, sheet, planned, planned.printedRows);
    for (const { row, column, min, max, title, message } of planned.limits) {
      const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
      dataValidation.rule = { decimal: { formula1: min, formula2: max, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title, message };
      // The column beside it says what can't be used; somebody may still want to see what happens.
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
    for (const row of planned.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    for (const chart of planned.charts) drawPicture(sheet, chart);
    const ours = freeScenarioName(
      planned.scenario.id,
      names.items.map((one) => one.name),
    );
    addHiddenName(names, ours, sheet.getRange("A1"), "a scenario's sheet");
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return name;
  });
}
