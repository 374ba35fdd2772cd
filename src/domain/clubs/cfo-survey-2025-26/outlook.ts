import { ask } from "../authoring/ask";
import type { SectionInput } from "../club-definition";
import { concern, confidence, potential } from "./scales";

/** Statements of one scale, asked one below the other. */
const statements = (
  prefix: string,
  ending: string,
  scale: readonly string[],
  about: (what: string) => string,
  items: readonly (readonly [id: string, label: string, what: string, notApplicable?: boolean])[],
) =>
  items.map(([id, label, what, notApplicable = false]) =>
    ask.likert(`cfo.${prefix}_${id}`, `${label}: ${ending}`, [...scale], about(what), { notApplicable }),
  );

export const finances = statements(
  "finances",
  "concern",
  concern,
  (what) => `How concerned you are about ${what}: not at all, not very, fairly or very concerned.`,
  [
    ["this_year", "Outturn of 2025-26", "how the council's general fund ended the year 2025-26"],
    ["next_year", "Budget of 2026-27", "keeping within the budget of 2026-27"],
    ["medium_term", "Medium-term plan", "balancing the budget over the years to 2029-30"],
    ["reserves", "Reserves", "having enough reserves for what may come"],
    ["high_needs", "High needs deficit", "the deficit on the dedicated schools grant", true],
    ["borrowing", "Borrowing", "what the council must pay for its borrowing"],
    ["statutory", "Statutory services", "providing what the law requires"],
    ["other", "Other services", "keeping up services that the law does not require"],
  ],
);

export const prevention = statements(
  "prevention",
  "potential",
  potential,
  (what) => `How much prevention and early help could still do to ${what}: nothing, a little, some or a lot.`,
  [
    ["children", "Fewer children in care", "keep children from coming into care"],
    ["adults", "Fewer adults in homes", "let adults live on at home, and for longer"],
    ["homeless", "Less homelessness", "keep households from losing their home", true],
    ["schools", "Fewer plans for pupils", "meet pupils' needs without an education, health and care plan"],
    ["health", "Better health", "keep residents well through public health"],
  ],
);

export const growth = statements(
  "growth",
  "growth",
  potential,
  (what) => `How much you expect the council's income to grow by ${what} in the years to 2029-30.`,
  [
    ["homes", "New homes", "more homes that pay council tax"],
    ["businesses", "Business rates", "more business premises that pay rates"],
    ["charges", "Fees and charges", "higher or new fees and charges"],
    ["property", "Property and trading", "property, investment and the council's own companies", true],
    ["partners", "Partners", "what the health service and other partners pay towards joint services"],
  ],
);

export const savings = statements(
  "savings",
  "confidence",
  confidence,
  (what) => `How confident you are that ${what}: not at all, not very, fairly or very confident.`,
  [
    ["adults", "Savings in adult social care", "adult social care delivers its savings of 2026-27", true],
    ["children", "Savings in children's services", "children's services deliver their savings of 2026-27", true],
    ["places", "Savings in other services", "other services deliver their savings of 2026-27", true],
    ["central", "Savings in central services", "central services deliver their savings of 2026-27", true],
    ["change", "Savings from transformation", "programmes across the council deliver their savings of 2026-27", true],
  ],
);

/** The council's services in a word or two, as a list offers them. */
const pressed = [
  ...["Adults", "Children", "Education", "Public health", "Housing", "Highways"],
  ...["Environment", "Culture", "Planning", "Central", "Another"],
];

/** The council's finances as a whole. */
export const financesOverall: SectionInput = {
  id: "finances",
  label: "Finances overall",
  guidance:
    "What you think as chief finance officer on the day you answer, from not at all to very concerned. There is no right answer, and nobody checks it against a return.",
  questions: [
    ...finances,
    ask.choice(
      "cfo.most_pressed",
      "Most pressed service",
      pressed,
      "The service under the greatest budget pressure in 2026-27.",
      { carries: false },
    ),
    ask.choice(
      "cfo.pressed_before",
      "Most pressed service of 2025-26",
      pressed,
      "The service that was under the greatest budget pressure in 2025-26.",
      { carries: false },
    ),
  ],
};

/** What prevention could do, and growth in income. */
export const preventionAndGrowth: SectionInput = {
  id: "prevention",
  label: "Prevention and growth",
  guidance:
    "What could be gained by helping early, and by growth in the council's own income, as far as you can judge it: none, a little, some or a lot.",
  questions: [...prevention, ...growth],
};

/** How sure savings are, and what savings and reserves come to. */
export const savingsAndReserves: SectionInput = {
  id: "savings",
  label: "Savings and reserves",
  guidance:
    "How confident you are that savings will be delivered, from not at all to very; and what they come to in the budgets that the council set. Amounts in pounds and not thousands, from your outturn report and the revenue outturn return.",
  questions: [
    ...savings,
    ask.amount(
      "cfo.net_budget",
      "Net revenue budget",
      "The council's net revenue budget of 2025-26, without schools and the housing revenue account.",
      {
        notAvailable: false,
      },
    ),
    ask.amount(
      "cfo.savings_planned",
      "Savings planned",
      "Savings in the budget of 2025-26, those carried over from earlier years included.",
      { notApplicable: true },
    ),
    ask.amount(
      "cfo.savings_delivered",
      "Savings delivered",
      "Those of the savings of 2025-26 that were delivered by 31 March 2026, in full-year or part-year effect as planned.",
      { notApplicable: true },
    ),
    ask.amount("cfo.savings_next", "Savings planned for next year", "Savings in the budget of 2026-27.", {
      notApplicable: true,
    }),
    ask.amount(
      "cfo.savings_social_care",
      "Next year's savings in social care",
      "Those of the savings of 2026-27 that adult social care and children's services are to deliver.",
      { notApplicable: true },
    ),
    ask.amount(
      "cfo.reserves",
      "Reserves at 31 March",
      "Unallocated general fund reserves and earmarked reserves on 31 March 2026, without those of schools and public health.",
      {},
    ),
    ask.amount(
      "cfo.reserves_free",
      "Unallocated reserves at 31 March",
      "Those of the reserves on 31 March 2026 that are not earmarked.",
      {},
    ),
    ask.amount(
      "cfo.prevention_spend",
      "Spend on prevention",
      "What you count as prevention and early help in the outturn of 2025-26: public health, early help, reablement and the like.",
      { notApplicable: true },
    ),
  ],
};
