import * as z from "zod/mini";
import { findField } from "../clubs/find-field";
import { words } from "../clubs/question";
import { textKey } from "../text-key";
import { formatValue } from "../units";
import { cellsOf } from "./cells-of";
import { defineRule } from "./define-rule";
import { isMoreThan } from "./is-more-than";

/**
 * Flags a column of a register if too large a share of its rows is blank, "not available" or one of the codes for
 * unknown. "Not applicable" is an answer. Skipped if there are too few rows to judge.
 */
export const fewUnknowns = defineRule({
  kind: "few-unknowns",
  family: "distribution",
  summary: "Not too many rows of a register are unknown.",
  several: (count) => `${count} columns have too many unknowns`,
  explainable: true,
  options: z.strictObject({
    /** The largest share that may be unknown: 0.1 is one in ten. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.1),
    /** Codes that mean unknown. */
    codes: z._default(z.array(words), []),
    /** The fewest rows needed to judge. */
    atLeast: z._default(z.int().check(z.positive()), 5),
  }),
  message: ({ label, unknown, rows, share }: { label: string; unknown: number; rows: number; share: string }) =>
    `${label} is unknown in ${unknown} of ${rows} rows (${share}), too many for a fair comparison.`,
  fix: () => `Find out as many as you can, and explain why the rest are not known.`,
  check({ club, current, fields, options, report }) {
    const codes = new Set(options.codes.map(textKey));
    for (const written of fields) {
      const cells = cellsOf(club, current, written);
      const label = findField(club, written)?.field.label ?? written;
      if (cells.length < options.atLeast) {
        report.skipped(label, `there are too few rows (${cells.length}; it takes at least ${options.atLeast})`);
        continue;
      }
      const unknown = cells.filter(
        ({ answer }) =>
          answer.holds === "blank" || answer.holds === "not-available" || codes.has(textKey(String(answer.value))),
      );
      if (!isMoreThan(unknown.length, options.share * cells.length)) {
        report.passed();
        continue;
      }
      const share = formatValue((unknown.length / cells.length) * 100, "%", 0);
      report.found(
        unknown.slice(0, 1),
        { label, unknown: unknown.length, rows: cells.length, share },
        {
          subject: written,
          seen: `${unknown.length} of ${cells.length} unknown`,
          expected: `at most ${formatValue(options.share * 100, "%", 0)}`,
          source: "the club's rule",
          value: `${unknown.length} of ${cells.length}`,
        },
      );
    }
  },
});
