import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";
import { care } from "./people";

const none = { notApplicable: true };

/** How the number of residents changed over the year, by age. */
export const flow = askGrid({
  prefix: "rn",
  label: "Age",
  rows: [
    { id: "aged_18", label: "18 to 64", who: "aged 18 to 64" },
    { id: "aged_65", label: "65 and over", who: "aged 65 and over" },
  ],
  columns: [
    {
      id: "opening",
      label: "1 April",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Residents at the start, ${label}`,
          "people",
          `Long-term residents ${who} on 1 April 2025: last year's figure for 31 March.`,
        ),
    },
    {
      id: "admitted",
      label: "Admitted",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Admitted, ${label}`,
          "people",
          `People ${who} whose long-term support in a home began in the year, by age on that day. As in the long-term admissions of the client level data.`,
        ),
    },
    {
      id: "died",
      label: "Died",
      ask: (id, { label, who }) =>
        ask.count(id, `Died, ${label}`, "people", `Long-term residents ${who} who died in the year.`),
    },
    {
      id: "left",
      label: "Left otherwise",
      ask: (id, { label, who }) =>
        ask.count(
          id,
          `Left otherwise, ${label}`,
          "people",
          `Long-term residents ${who} whose support in a home ended in the year for any other reason, such as moving home or NHS continuing healthcare.`,
        ),
    },
    {
      id: "closing",
      label: "31 March",
      ask: (id, { label, who }) =>
        ask.count(id, `Residents at the end, ${label}`, "people", `Long-term residents ${who} on 31 March 2026.`),
    },
  ],
  adds: "columns",
});

/** Who lives in a home with the council's support, and who came and went. */
export const residents: SectionInput = {
  id: "residents",
  label: "Residents",
  guidance:
    "People whose long-term support in a care home the council arranges or pays for, wherever the home is; those who pay the full cost count if the council arranged it. People are counted by the primary support reason that your return has for them; the client groups are those of older statistics, and each row says which reasons belong to it. Short stays are left out.",
  questions: [
    ...care.each((group, kind) =>
      ask.count(
        care.cell(group, kind, "residents"),
        `${group.short}: ${kind.id} residents`,
        "people",
        `Long-term residents on 31 March 2026 ${kind.where}: people ${group.who}.`,
        none,
      ),
    ),
    ask.count(
      "rn.own_nursing_residents",
      "Residents of own nursing homes",
      "people",
      "Those of all residents in nursing homes on 31 March 2026 who lived in nursing homes of the council, its trust or its own company.",
      none,
    ),
    ...flow.questions,
    ask.count(
      "rn.turned_65",
      "Residents who turned 65",
      "people",
      "Long-term residents whose 65th birthday was in the year, and who so moved from the first row above to the second.",
    ),
    ask.count(
      "rn.admitted_from_hospital",
      "Admitted straight from hospital",
      "people",
      "Those admitted in the year at any age who came straight from hospital, without a short stay elsewhere in between.",
    ),
    ask.count(
      "rn.admitted_spent_down",
      "Admitted as savings ran out",
      "people",
      "Those admitted in the year who already lived in a home at their own expense, and whose savings had fallen below the upper capital limit.",
    ),
    ask.count(
      "rn.below_good",
      "Residents in homes rated below good",
      "people",
      "Residents on 31 March 2026 in homes that the Care Quality Commission rated as requires improvement or inadequate.",
    ),
    ask.count(
      "rn.waiting",
      "People waiting for a home",
      "people",
      "People on 31 March 2026 whose move to a home was agreed and for whom none had been found yet.",
      none,
    ),
  ],
  grids: [care.layOut("Client group", "residents", { wholes: false }), flow.layout],
};
