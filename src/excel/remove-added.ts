import type { Added } from "../actions/questionnaire-ports";
import { type CellArea, columnLetters, formatArea } from "../domain/cell-area";
import type { QuestionnairePlan } from "../domain/questionnaire/sheet-plan";
import type { Result } from "../domain/result";
import { sheetSize } from "../domain/sheet-size";
import { findAdded } from "./find-added";
import { inExcel } from "./in-excel";

/** Whole columns by their letters: Excel is slow with a million rows. */
function addressOf(area: CellArea): string {
  if (area.bottom < sheetSize.rows - 1) return formatArea(area);
  return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
}

/**
 * Removes something that Yardstick added: its names, its sheets, and what we keep for it. First we look again: if it
 * now has something of the user's, or can't be removed for another reason, nothing is changed. At most six round trips.
 *
 * @returns whether it was removed
 */
export function removeAdded(
  { kind, name }: Pick<Added, "kind" | "name">,
  plan: QuestionnairePlan | null,
): Promise<Result<boolean>> {
  return inExcel(async (context) => {
    const found = (await findAdded(context, plan)).find((each) => each.kind === kind && each.name === name);
    if (found === undefined || found.obstacle !== null) return false;
    const { names, worksheets } = context.workbook;
    for (const each of found.names) names.getItem(each).delete();
    for (const { sheet, name } of found.charts) worksheets.getItem(sheet).charts.getItem(name).delete();
    for (const { sheet, area } of found.areas) {
      const cells = worksheets.getItem(sheet).getRange(addressOf(area));
      cells.dataValidation.clear();
      cells.clear();
    }
    // Excel does not delete a sheet that is hidden as deeply as that of frozen formulas.
    if (kind === "frozen") for (const sheet of found.sheets) worksheets.getItem(sheet).visibility = "Hidden";
    for (const sheet of found.sheets) worksheets.getItem(sheet).delete();
    for (const part of found.xml) part.delete();
    await context.sync();
    return true;
  });
}
