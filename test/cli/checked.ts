import { checkWorkbook, type ComparedWith } from "../../src/cli/check/check-workbook";
import { readQuestionnaire } from "../../src/cli/check/read-questionnaire";
import { findClub } from "../../src/domain/clubs/index";
import type { WorkbookData } from "../../src/workbook-file/workbook-data";

/** The whole result of checking a workbook, in memory at once. */
export function checked(data: WorkbookData, comparedWith: Partial<ComparedWith> = {}) {
  const questionnaire = readQuestionnaire(data, findClub("cla", "2025-26")!);
  const { member } = questionnaire.answers.template;
  const check = checkWorkbook(questionnaire, { member, previous: null, releases: [], ...comparedWith });
  const rules = [...check].map(({ findings, ...rule }) => ({
    ...rule,
    findings: [...findings].map(({ finding, ...beside }) => ({ ...finding, ...beside })),
  }));
  return { rules, findings: rules.flatMap(({ findings }) => findings) };
}
