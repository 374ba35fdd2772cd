import { countOf, type Measure } from "../indicator-kinds";
import type { Indicator } from "../../../release/indicator";

const source = {
  title: "High needs benchmarking tool, from the Section 251 budget and outturn",
  publisher: "Department for Education",
};

const settings: readonly (readonly [id: string, label: string, where: string, reference: string])[] = [
  ["mainstream", "mainstream schools", "in mainstream schools", "EHCP in mainstream"],
  [
    "resourced-provision",
    "resourced provision and units",
    "in resourced provision or special units of mainstream schools",
    "EHCP in resourced provision/SEN units",
  ],
  [
    "special",
    "special schools and academies",
    "in maintained special schools and special academies",
    "EHCP in maintained special/special academies",
  ],
  [
    "independent",
    "independent and non-maintained special schools",
    "in non-maintained special schools and independent schools",
    "EHCP in NMSS/independent",
  ],
  [
    "hospital-or-alternative-provision",
    "hospital schools and alternative provision",
    "in hospital schools or alternative provision",
    "EHCP in hospital/AP",
  ],
  ["post-16", "further education and training", "in education or training after 16", "EHCP post-16"],
  ["other", "other settings", "taught elsewhere, at home or not in education", "EHCP other"],
];

function plans(measure: Pick<Measure, "id" | "label" | "definition">, reference: string): Indicator {
  return countOf("plans", { ...measure, periodType: "january-census", source: { ...source, reference } });
}

/** Plans by setting in January 2021, and the residents that high-needs budgets are compared by. */
export const highNeedsPlans: readonly Indicator[] = [
  plans(
    {
      id: "s251.high-needs.plans",
      label: "Education, health and care plans, up to age 25",
      definition:
        "Children and young people up to the age of 25 with an education, health and care plan, or a statement before it, kept by the council in January.",
    },
    "EHCP/statements up to age 25",
  ),
  ...settings.map(([id, label, where, reference]) =>
    plans(
      {
        id: `s251.high-needs.plans.${id}`,
        label: `Education, health and care plans: ${label}`,
        definition: `Of the children and young people with an education, health and care plan in January, those ${where}.`,
      },
      reference,
    ),
  ),
  countOf("children", {
    id: "s251.population-2-18",
    label: "Residents aged 2 to 18, projected",
    definition:
      "Residents aged 2 to 18 in the middle of 2021, as projected before the census of that year, in which the estimates turned out otherwise.",
    periodType: "mid-year",
    source: { ...source, reference: "Population 2-18 (mid-2021 projection)" },
  }),
];
