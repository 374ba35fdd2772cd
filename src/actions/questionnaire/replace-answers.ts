import type { Answers } from "../../domain/questionnaire/answer";

/**
 * The answers with some of them replaced by newly read ones. One that was asked for but not found is no longer in the
 * workbook, so it is left out.
 *
 * @param ids of the questions and registers asked for
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
