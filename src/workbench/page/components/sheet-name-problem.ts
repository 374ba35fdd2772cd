import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";

/** A sentence saying why Excel would refuse this sheet name; null if it would accept it. */
export function sheetNameProblem(name: string, model: WorkbookModel, sheet: Sheet): string | null {
  if (name.trim() === "") return "A sheet needs a name.";
  if (name.length > 31) return "A sheet's name can have up to 31 characters.";
  if (/[:\\/?*[\]]/.test(name)) return "A sheet's name cannot contain : \\ / ? * [ or ].";
  if (/^'|'$/.test(name)) return "A sheet's name cannot begin or end with an apostrophe.";
  if (name.toLowerCase() === "history") return "Excel keeps the name History for itself.";
  const other = model.sheetByName(name);
  return other !== null && other !== sheet ? `Another sheet is already called ${other.name}.` : null;
}
