import type { Result } from "../domain/result";
import type { TemplateSheet } from "../domain/templates/template";

/** What templates need from the open workbook. */
export interface TemplateWorkbook {
  /** Adds a new sheet and shows it; none of the user's changes. @returns the sheet's name */
  addTemplate(sheet: TemplateSheet): Promise<Result<string>>;
}
