import type { TemplateWorkbook } from "../../src/actions/template-ports";
import { succeed } from "../../src/domain/result";
import type { TemplateSheet } from "../../src/domain/templates/template";

export interface FakeTemplates extends TemplateWorkbook {
  readonly added: TemplateSheet[];
}

/** A workbook that keeps the templates that were added to it. */
export function fakeTemplates(): FakeTemplates {
  const added: TemplateSheet[] = [];
  return {
    added,
    async addTemplate(sheet) {
      added.push(sheet);
      return succeed(sheet.name);
    },
  };
}
