import * as z from "zod/mini";
import { defineRule } from "./define-rule";
import { personalIdentifierIn } from "./personal-identifier-in";

/**
 * Flags free text that could identify a person, because other members read it. Choices, numbers and dates are not
 * checked; a club leaves out contact details by not naming those questions. The finding does not repeat the text.
 */
export const noPersonalIdentifiers = defineRule({
  kind: "no-personal-identifiers",
  family: "disclosure",
  summary:
    "Free text identifies nobody: no NHS, National Insurance or pupil number, address, telephone number or date of birth.",
  several: (count) => `${count} answers may identify somebody`,
  explainable: false,
  options: z.strictObject({}),
  message: ({ label, what }: { label: string; what: string }) =>
    `The answer to "${label}" seems to contain ${what}. Others will read it, and nobody should be recognisable from it.`,
  fix: () => `Take it out, and describe the case without saying who it is.`,
  checkCells({ cells, report }) {
    for (const cell of cells) {
      const { field, answer } = cell;
      if (field.type !== "text" || answer.holds !== "text") continue;
      const what = personalIdentifierIn(String(answer.value));
      if (what === null) report.passed();
      else report.found([cell], { label: cell.label, what }, { seen: what });
    }
  },
});
