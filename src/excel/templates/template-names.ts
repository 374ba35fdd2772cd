import { driverSheetTitles } from "../../domain/drivers/sheet/driver-sheet-titles";
import { templates } from "../../domain/templates/index";

const titles = [...templates.map(({ title }) => title), ...Object.values(driverSheetTitles)];

/** What the workbook names of sheets that were made from templates begin with. */
export const templatePrefix = "Yardstick_template_";

/** Whether a workbook name marks a sheet that was made from a template. */
export function marksTemplate(name: string): boolean {
  return /^Yardstick_template_\d+$/.test(name);
}

/** Whether a sheet still has the name that a template gave it. */
export function isTemplateSheet(sheet: string): boolean {
  return titles.some((title) => sheet.startsWith(title));
}
