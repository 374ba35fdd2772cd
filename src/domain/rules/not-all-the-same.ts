import * as z from "zod/mini";
import { findField } from "../clubs/find-field";
import type { Cell } from "./cell";
import { cellsOf } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatAnswer } from "./format-answer";

/**
 * Flags one answer given for everything: every placement with the same need, every step of a survey "very concerned".
 * A column of a register is judged by its rows; the questions of the rule are judged together. Missing answers are left
 * out. Skipped where too few are left to judge.
 */
export const notAllTheSame = defineRule({
  kind: "not-all-the-same",
  family: "distribution",
  summary: "Not everything has one and the same answer.",
  explainable: true,
  options: z.strictObject({
    /** The fewest answers to judge by. */
    atLeast: z._default(z.int().check(z.minimum(2)), 5),
  }),
  message: ({ about, n, answer }: { about: string; n: number; answer: string }) =>
    `All ${n} answers of ${about} are "${answer}". One code for everything tells nothing apart.`,
  fix: () => `Give each its own answer, or explain why they are all the same.`,
  check({ club, current, fields, options, report }) {
    const isQuestion = (field: string) => findField(club, field)?.register === null;
    const questions = fields.filter(isQuestion);
    const groups: { about: string; cells: readonly Cell[] }[] = fields
      .filter((field) => !isQuestion(field))
      .map((field) => ({ about: findField(club, field)?.field.label ?? field, cells: cellsOf(club, current, field) }));
    if (questions.length > 0) {
      const cells = questions.flatMap((field) => cellsOf(club, current, field));
      groups.push({ about: "these questions", cells });
    }
    for (const { about, cells } of groups) {
      const given = cells.filter(({ answer }) => answer.value !== null);
      const [first] = given;
      if (first === undefined || given.length < options.atLeast) {
        report.skipped(about, `too few are answered: ${given.length}, and it takes ${options.atLeast}`);
      } else if (given.every(({ answer }) => answer.value === first.answer.value)) {
        const answer = formatAnswer(first);
        report.found([first], { about, n: given.length, answer }, { value: `${given.length} times ${answer}` });
      } else report.passed();
    }
  },
});
