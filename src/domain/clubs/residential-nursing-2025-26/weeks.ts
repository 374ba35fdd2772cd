import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";
import { care, kinds } from "./people";

const none = { notApplicable: true };

/** How long people were cared for: the activity that spend is divided by. */
export const weeks: SectionInput = {
  id: "weeks",
  label: "Weeks of care",
  guidance:
    "One person in a home for one week is one resident-week; for the whole of 2025-26 it is 52. Take them from the payment system: days paid for ÷ 7, to a whole week. They are the weeks of long-term care in ASC-FR: those who pay the full cost count if the council arranged it, and short stays are left out.",
  questions: [
    ...care.each((group, kind) =>
      ask.count(
        care.cell(group, kind, "weeks"),
        `${group.short}: ${kind.id} weeks`,
        "weeks",
        `Resident-weeks in the year ${kind.where}: people ${group.who}.`,
        none,
      ),
    ),
    ...kinds.map(({ id, label, where }) =>
      ask.count(
        `rn.${id}_weeks`,
        `All ${label} weeks`,
        "weeks",
        `All resident-weeks of long-term care in the year ${where}.`,
        id === "own" ? none : { notAvailable: false },
      ),
    ),
    ask.count(
      "rn.own_nursing_weeks",
      "Weeks in own nursing homes",
      "weeks",
      "The part of all nursing weeks that was in nursing homes of the council, its trust or its own company.",
      none,
    ),
    ask.count(
      "rn.short_weeks",
      "Weeks of short stays",
      "weeks",
      "Weeks in the year of respite and other short stays in any home, left out above.",
      none,
    ),
  ],
  grids: [care.layOut("Client group", "weeks", { wholes: false })],
};
