import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";

const column = { notAvailable: true };

/** The placements in independent-sector homes, one row each. */
export const placements: SectionInput = {
  id: "placements",
  label: "External placements",
  guidance:
    "The next sheet has one row for each long-term placement in a home of others on 31 March 2026, as your payment or brokerage system lists them. Paste the list from there. Use a reference of your own that names nobody.",
  questions: [
    ask.count(
      "rn.placements",
      "Placements in independent-sector homes",
      "placements",
      "Long-term placements in independent-sector homes on 31 March 2026, residential and nursing: the rows of the table.",
      { notAvailable: false },
    ),
    ask.count(
      "rn.one_to_one",
      "Placements with one-to-one support",
      "placements",
      "Those of the placements on 31 March 2026 that pay for one-to-one support beside the weekly fee or in it.",
      { notApplicable: true },
    ),
  ],
  registers: [
    {
      id: "placements",
      label: "Independent-sector placements, one by one",
      definition: "One row for each long-term placement in a home of others on 31 March 2026.",
      guidance: "Never write a name, an initial or a date of birth: the reference only has to tell the rows apart.",
      key: ["reference"],
      minRows: 0,
      maxRows: 8000,
      columns: [
        ask.text("reference", "Reference", "Reference of your own that names nobody, e.g. P0001."),
        ask.choice(
          "people",
          "Client group",
          ["Older people", "Dementia", "LD 65+", "MH 65+", "PD 18-64", "LD 18-64", "MH 18-64", "Other"],
          "The row of the residents sheet that counts the resident: LD is learning disability, MH mental health, PD physical disability.",
        ),
        ask.choice(
          "care",
          "Care",
          ["Residential", "Nursing"],
          "Whether the fee is for residential or for nursing care.",
        ),
        ask.amount(
          "weekly_fee",
          "Weekly fee",
          "Gross fee a week on 31 March 2026, before client contributions and NHS joint funding, without funded nursing care and without a top-up.",
          { ...column, unit: "GBP per week" },
        ),
        ask.count(
          "weeks",
          "Weeks in the year",
          "weeks",
          "Weeks of 2025-26 that the placement was paid for, up to 52.",
          column,
        ),
        ask.choice(
          "area",
          "Where the home is",
          ["In the area", "Next to it", "Further away"],
          "Whether the home is in your area, in a council's area next to yours, or further away.",
        ),
        ask.choice(
          "bought",
          "How it is bought",
          ["Block", "Framework", "Spot"],
          "Under a block contract, a framework or another agreement with set prices, or one by one.",
        ),
        ask.choice(
          "top_up",
          "Top-up",
          ["Yes", "No"],
          "Whether a relative or another third party pays a top-up to the fee.",
        ),
      ],
    },
  ],
};
