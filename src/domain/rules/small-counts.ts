import * as z from "zod/mini";
import { isSmallCount } from "../statistics/is-small-count";
import { defineRule } from "./define-rule";

/** Flags a count of 1 to 4, which is suppressed in figures that leave the club. For information only: the answer is kept. */
export const smallCounts = defineRule({
  kind: "small-counts",
  family: "disclosure",
  summary: "Counts of 1 to 4 are pointed out, because they are suppressed outside the club.",
  several: (count) => `${count} counts of 1 to 4 will be hidden outside the club`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, seen }: { label: string; seen: number }) =>
    `${label}: ${seen}. Counts of 1 to 4 could identify somebody, so they are hidden in figures that leave the club.`,
  fix: () => `Nothing to do if the count is right.`,
  checkCells({ cells, report }) {
    for (const cell of cells) {
      const { label, answer } = cell;
      if (typeof answer.value !== "number") continue;
      if (isSmallCount(answer.value)) report.found([cell], { label, seen: answer.value });
      else report.passed();
    }
  },
});
