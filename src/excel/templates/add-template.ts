import type { Result } from "../../domain/result";
import type { TemplateSheet } from "../../domain/templates/template";
import { addHiddenName } from "../add-hidden-name";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { drawScatter } from "./draw-scatter";
import { drawTemplateSheet } from "./draw-template-sheet";
import { freeTemplateName } from "./template-names";

/**
 * Adds a template on a new sheet at the end of the workbook, and shows it. Nothing else changes. Two round trips.
 *
 * @returns the sheet's name
 */
export function addTemplate(planned: TemplateSheet): Promise<Result<string>> {
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
    if (planned.scatter !== undefined) drawScatter(sheet, planned.scatter);
    const ours = freeTemplateName(names.items.map((one) => one.name));
    addHiddenName(names, ours, sheet.getRange("A1"), "a sheet that was made from a template");
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return name;
  });
}
