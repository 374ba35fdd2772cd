import type { Result } from "../../domain/result";
import type { TemplateSheet } from "../../domain/templates/template";
import { addNewSheet } from "./add-new-sheet";
import { drawScatter } from "./draw-scatter";
import { drawTemplateSheet } from "./draw-template-sheet";
import { templatePrefix } from "./template-names";

/** Adds a template on a new sheet, and shows it. Two round trips. @returns the sheet's name */
export function addTemplate(planned: TemplateSheet): Promise<Result<string>> {
  const mark = { prefix: templatePrefix, what: "a sheet that was made from a template" };
  return addNewSheet({ name: planned.name, mark }, async (sheet, context) => {
    await drawTemplateSheet(context, sheet, planned);
    if (planned.scatter !== undefined) drawScatter(sheet, planned.scatter);
  });
}
