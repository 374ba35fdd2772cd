import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { personalIdentifierIn } from "./personal-identifier-in";

/**
 * Flags free text in which a person could be found: other members read it. Choices, numbers and dates are not looked
 * at; contact details are left out by not naming those questions. The text itself is not repeated in the finding.
 */
export const noPersonalIdentifiers = defineRule({
  kind: "no-personal-identifiers",
  family: "disclosure",
  summary: "Free text names no person: no NHS or National Insurance number, address, telephone or date of birth.",
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, what }: { label: string; what: string }) =>
    `${label} seems to contain ${what}. Other members read it, and no child or adult may be recognised.`,
  fix: () => `Take it out, and tell the case without saying who it is.`,
  check({ cells, report }) {
    for (const cell of cells) {
      const { field, answer } = cell;
      if (field.type !== "text" || answer.holds !== "text") continue;
      const what = personalIdentifierIn(String(answer.value));
      if (what === null) report.passed();
      else report.found([cell], { label: cell.label, what }, { seen: what });
    }
  },
});
