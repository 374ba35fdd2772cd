import type { Answers } from "../../domain/questionnaire/answer";

/**
 * Answers with some of them read anew. What was to be read and was not found is gone from the workbook, and so is left
 * out here.
 *
 * @param ids of the questions and registers that were to be read
 */
export function replaceAnswers(before: Answers, read: Answers, ids: ReadonlySet<string>): Answers {
  const others = <T>(known: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(known).filter(([id]) => !ids.has(id)));
  return {
    template: read.template,
    questions: { ...others(before.questions), ...read.questions },
    registers: { ...others(before.registers), ...read.registers },
  };
}
