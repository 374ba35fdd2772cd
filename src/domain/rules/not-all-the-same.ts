import * as z from "zod/mini";
import { findField } from "../clubs/find-field";
import type { Cell } from "./cell";
import { cellsOf } from "./cells-of";
import { defineRule } from "./define-rule";
import { formatAnswer } from "./format-answer";

/**
 * Flags the same answer given everywhere: every placement with the same need, every answer to a survey "very concerned".
 * Each column of a register is judged by its rows; the questions of the rule are judged together. Missing answers are
 * left out. Skipped if too few are left to judge.
 */
export const notAllTheSame = defineRule({
  kind: "not-all-the-same",
  family: "distribution",
  summary: "The answers are not all the same.",
  several: (count) => `${count} sets of answers are all the same`,
  explainable: true,
  options: z.strictObject({
    /** The fewest answers needed to judge. */
    atLeast: z._default(z.int().check(z.minimum(2)), 5),
  }),
  message: ({ column, n, answer }: { column: string | null; n: number; answer: string }) =>
    `All ${n} answers${column === null ? "" : ` for ${column}`} are "${answer}": is that right?`,
  fix: () => `Answer each one separately, or explain why they are all the same.`,
  check({ club, current, fields, options, report }) {
    const isQuestion = (field: string) => findField(club, field)?.register === null;
    const questions = fields.filter(isQuestion);
    const groups: { column: string | null; cells: readonly Cell[] }[] = fields
      .filter((field) => !isQuestion(field))
      .map((field) => ({ column: findField(club, field)?.field.label ?? field, cells: cellsOf(club, current, field) }));
    if (questions.length > 0) {
      const cells = questions.flatMap((field) => cellsOf(club, current, field));
      groups.push({ column: null, cells });
    }
    for (const { column, cells } of groups) {
      const given = cells.filter(({ answer }) => answer.value !== null);
      const [first] = given;
      if (first === undefined || given.length < options.atLeast) {
        report.skipped(
          column ?? "these questions",
          `too few are answered (${given.length}; it takes at least ${options.atLeast})`,
        );
      } else if (given.every(({ answer }) => answer.value === first.answer.value)) {
        const answer = formatAnswer(first);
        report.found([first], { column, n: given.length, answer }, { value: `${given.length} times ${answer}` });
      } else report.passed();
    }
  },
});
