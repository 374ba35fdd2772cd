import type { Answers } from "../domain/questionnaire/answer";
import { identityXml } from "../domain/questionnaire/identity-xml";
import type { WorkbookData } from "./workbook-data";

/** What a workbook says it is; null if it says nothing, and so is not one of our questionnaires. */
export function templateOf({ customXml = [] }: WorkbookData): Answers["template"] | null {
  for (const { xml } of customXml) {
    const template = identityXml.read(xml);
    if (template !== null) return template;
  }
  return null;
}
