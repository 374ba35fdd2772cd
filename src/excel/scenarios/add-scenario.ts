import type { Result } from "../../domain/result";
import { pageMargin } from "../../domain/scenarios/sheet/page-breaks";
import type { ScenarioSheet } from "../../domain/scenarios/sheet/scenario-sheet";
import { addNewSheet } from "../templates/add-new-sheet";
import { drawTemplateSheet } from "../templates/draw-template-sheet";
import { drawPicture } from "./draw-picture";
import { scenarioPrefix } from "./scenario-names";

const pointsAnInch = 72;

/**
 * Adds a scenario on a new sheet, and shows it. Its names are the sheet's own, so that several scenarios, and copies that
 * somebody makes of a sheet, don't meddle with one another. Two round trips.
 *
 * @returns the sheet's name
 */
export function addScenario(planned: ScenarioSheet): Promise<Result<string>> {
  const mark = { prefix: scenarioPrefix(planned.scenario.id), what: "a scenario's sheet" };
  return addNewSheet({ name: planned.name, mark }, async (sheet, context) => {
    // Before the formulas that use them.
    for (const { name, row, column, rows, columns } of planned.names)
      sheet.names.add(name, sheet.getRangeByIndexes(row, column, rows, columns));
    await drawTemplateSheet(context, sheet, planned, planned.printedRows);
    for (const { row, column, min, max, title, message } of planned.limits) {
      const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
      dataValidation.rule = { decimal: { formula1: min, formula2: max, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title, message };
      // The column beside it says what can't be used; somebody may still want to see what happens.
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    }
    sheet.pageLayout.topMargin = pageMargin * pointsAnInch;
    sheet.pageLayout.bottomMargin = pageMargin * pointsAnInch;
    for (const row of planned.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    for (const chart of planned.charts) drawPicture(sheet, chart);
  });
}
