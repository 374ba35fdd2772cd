import { parseInput } from "../../model/parse-input";
import { obeys, validationOf } from "../../model/validation";
import type { WorkbookModel } from "../../model/workbook-model";

/** Excel's own sentence, if the rule has none. */
const usual = "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * Why a cell's rule refuses what was typed, in the rule's own words; null if it may be entered. A formula is always
 * accepted, because the rule is about results. Rules that only warn refuse nothing.
 */
export function entryProblem(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): string | null {
  const sheet = model.sheet(sheetId);
  const rule = validationOf(sheet, row, column);
  if (rule === null || !rule.errorAlert.showAlert || rule.errorAlert.style !== "Stop") return null;
  const { input } = parseInput(text, sheet.cell(row, column).numberFormat, model.dates);
  if (typeof input === "object" && input !== null) return null;
  if (obeys(model, sheet, rule, input) !== false) return null;
  const { title, message } = rule.errorAlert;
  const said = message === "" ? usual : message;
  return title === "" ? said : `${title}. ${said}`;
}
