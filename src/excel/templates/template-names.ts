import { driverSheetTitles } from "../../domain/drivers/sheet/driver-sheet-titles";
import { templates } from "../../domain/templates/index";

const titles = [...templates.map(({ title }) => title), ...Object.values(driverSheetTitles)];

const prefix = "Yardstick_template_";

/** Whether a workbook name marks a sheet that was made from a template. */
export function marksTemplate(name: string): boolean {
  return /^Yardstick_template_\d+$/.test(name);
}

/** The first such name that is free. Excel ignores case in names. */
export function freeTemplateName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}

/** Whether a sheet still has the name that a template gave it. */
export function isTemplateSheet(sheet: string): boolean {
  return titles.some((title) => sheet.startsWith(title));
}
