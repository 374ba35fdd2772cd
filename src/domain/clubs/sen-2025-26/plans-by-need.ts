import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { needs } from "./needs";

const none = { notApplicable: true };

/** What the plans are for. */
export const byNeed = askGrid({
  prefix: "sen",
  label: "Main need",
  rows: needs,
  columns: [
    {
      id: "plans",
      label: "Plans",
      ask: (id, { label, code }) =>
        ask.count(
          id,
          `Plans: ${label}`,
          "plans",
          code === "OTH"
            ? "Plans on census day with another main need (OTH), with a newer code of your return, or with none recorded."
            : `Plans on census day with ${label} as the main need (${code}).`,
          none,
        ),
    },
  ],
  adds: "columns",
});

/** The needs for which plans were made. */
export const plansByNeed: SectionInput = {
  id: "needs",
  label: "Needs",
  guidance:
    "Every plan of census day counts once, by the main need in SEN2. Together they are all plans on the sheet before.",
  questions: byNeed.questions,
  grids: [byNeed.layout],
};
