import type { Answers } from "../../domain/questionnaire/answer";
import type { WorkbookData } from "../../workbook-file/workbook-data";
import { InputError } from "../input-error";
import { templateOf } from "../../workbook-file/template-of";

/**
 * What a workbook says it is: a questionnaire of which club, year, version and member.
 *
 * @throws InputError where it is no questionnaire
 */
export function templateIn(data: WorkbookData): Answers["template"] {
  const template = templateOf(data);
  if (template !== null) return template;
  throw new InputError(
    "This workbook is not a Yardstick questionnaire. Use one that was made by club template, or built in Excel.",
  );
}
