import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";
import { care, kinds } from "./people";

const none = { notApplicable: true };

/** What the weeks cost, before any income. */
export const spend: SectionInput = {
  id: "spend",
  label: "Gross spend",
  guidance:
    "Outturn of 2025-26 on long-term care, in pounds and not thousands, before client contributions and any other income, as in ASC-FR. Funded nursing care (FNC) and top-ups that you only pass on to the home are left out. Own homes are charged with overheads. Social work, commissioning and short stays are left out.",
  questions: [
    ...care.each((group, kind) =>
      ask.amount(
        care.cell(group, kind, "spend"),
        `${group.short}: ${kind.id} spend`,
        `Gross outturn of 2025-26 on care ${kind.where}: people ${group.who}.`,
        none,
      ),
    ),
    ...kinds.map(({ id, label, where }) =>
      ask.amount(
        `rn.${id}_spend`,
        `All ${label} spend`,
        `All gross outturn of 2025-26 on long-term care ${where}.`,
        id === "own" ? none : {},
      ),
    ),
    ask.amount(
      "rn.gross_spend",
      "Gross spend on care homes",
      "All gross outturn on long-term care in homes: the three lines above.",
      {
        notAvailable: false,
      },
    ),
    ask.amount(
      "rn.own_nursing_spend",
      "Spend on own nursing homes",
      "The part of all nursing spend that went to nursing homes of the council, its trust or its own company.",
      none,
    ),
    ask.amount(
      "rn.short_spend",
      "Spend on short stays",
      "Gross outturn of 2025-26 on respite and other short stays in any home, left out above.",
      none,
    ),
  ],
  grids: [care.layOut("Client group", "spend", { wholes: false })],
};
