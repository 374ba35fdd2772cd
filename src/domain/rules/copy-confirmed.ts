import * as z from "zod/mini";
import { cellOfCopy, holdsCopy } from "../prefill/cell-of-copy";
import { defineRule } from "./define-rule";
import { formatAnswer } from "./format-answer";

interface Facts {
  readonly label: string;
  readonly seen: string;
  readonly from: string;
  readonly year: string;
}

/**
 * Flags an answer that Yardstick put in from elsewhere and nobody has confirmed. A person who types another answer
 * has confirmed it.
 */
export const copyConfirmed = defineRule({
  kind: "copy-confirmed",
  family: "completeness",
  summary: "Somebody has confirmed every answer that Yardstick filled in.",
  several: (count) => `${count} filled-in answers are not confirmed yet`,
  explainable: true,
  options: z.strictObject({}),
  message: ({ label, seen, from }: Facts) =>
    `${label}: Yardstick filled in ${seen} from ${from}. Nobody has confirmed it yet.`,
  fix: ({ year }) => `Confirm it if it is the answer for ${year}, or type the right one.`,
  check({ club, current, fields, report }) {
    const checked = new Set(fields);
    for (const copy of current.copies ?? []) {
      const cell = checked.has(copy.field) ? cellOfCopy(club, current, copy) : null;
      if (cell === null) continue;
      if (!holdsCopy(cell, copy)) report.passed();
      else
        report.found(
          [cell],
          { label: cell.label, seen: formatAnswer(cell), from: copy.from, year: club.year },
          { source: copy.from },
        );
    }
  },
});
