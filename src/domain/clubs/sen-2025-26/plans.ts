import { ask } from "../authoring/ask";
import { askGrid } from "../authoring/ask-grid";
import type { SectionInput } from "../club-definition";

const none = { notApplicable: true };

const ages = [
  ["under_5", "Under 5", "aged under 5"],
  ["to_10", "5 to 10", "aged 5 to 10"],
  ["to_15", "11 to 15", "aged 11 to 15"],
  ["to_19", "16 to 19", "aged 16 to 19"],
  ["to_25", "20 to 25", "aged 20 to 25"],
] as const;

/** Where the children and young people with a plan are taught, by age. */
export const provision = askGrid({
  prefix: "sen",
  label: "Provision",
  rows: [
    {
      id: "mainstream",
      label: "mainstream",
      where: "in mainstream schools and early years settings, resourced provision left out",
    },
    {
      id: "unit",
      label: "resourced provision",
      where: "in resourced provision and special units of mainstream schools",
    },
    { id: "state", label: "state special school", where: "in maintained special schools and special academies" },
    { id: "nmss", label: "non-maintained special", where: "in non-maintained special schools" },
    { id: "independent", label: "independent school", where: "in independent schools, special and mainstream" },
    {
      id: "college",
      label: "college and training",
      where: "in further education, specialist colleges, training and apprenticeships",
    },
    {
      id: "alternative",
      label: "alternative provision",
      where: "in alternative provision, hospital schools or education arranged outside school",
    },
    { id: "home", label: "home educated", where: "educated at home by the parents' choice" },
    {
      id: "nowhere",
      label: "no provision",
      where: "who wait for a place, or are not in education, employment or training",
    },
  ],
  columns: ages.map(([id, label, aged]) => ({
    id,
    label,
    ask: (questionId: string, row: { readonly label: string; readonly where: string }) =>
      ask.count(
        questionId,
        `${label}: ${row.label}`,
        "plans",
        `Plans of those ${aged} who were, on census day, ${row.where}.`,
        none,
      ),
  })),
});

/** Who has a plan, and where they are taught. */
export const plans: SectionInput = {
  id: "plans",
  label: "Plans",
  guidance:
    "Education, health and care plans that your council keeps, as in the SEN2 return of census day 15 January 2026, up to the age of 25. Where a child is taught is the setting on that day; the age is the one on 31 August 2025, as in SEN2.",
  questions: [
    ask.count(
      "sen.pupils",
      "Pupils of schools in the area",
      "pupils",
      "Pupils of all schools in the area, state-funded and independent, in the school census of January 2026.",
    ),
    ask.count(
      "sen.pupils_with_plan",
      "Pupils with a plan",
      "pupils",
      "Those of the pupils of schools in the area who had a plan, whichever council keeps it.",
    ),
    ask.count(
      "sen.pupils_with_support",
      "Pupils with support and no plan",
      "pupils",
      "Those of the pupils of schools in the area who had special educational needs support without a plan.",
    ),
    ask.count(
      "sen.population",
      "Residents aged 2 to 18",
      "residents",
      "Residents aged 2 to 18 in the middle of 2025, as the Office for National Statistics estimates them and the high-needs benchmarking tool uses them.",
    ),
    ask.count(
      "sen.plans_opening",
      "Plans a year before",
      "plans",
      "Plans that your council kept on the census day of January 2025.",
      { priorYear: null, published: { indicator: "cs.ehc.plans", yearsBefore: 1 } },
    ),
    ask.count(
      "sen.plans_new",
      "New plans",
      "plans",
      "Plans that your council made for the first time in the calendar year 2025.",
      { published: { indicator: "cs.ehc.plans-issued" } },
    ),
    ask.count(
      "sen.plans_moved_in",
      "Plans moved in",
      "plans",
      "Plans taken over from other councils in the year.",
      none,
    ),
    ask.count(
      "sen.plans_moved_out",
      "Plans moved out",
      "plans",
      "Plans handed over to other councils in the year.",
      none,
    ),
    ask.count(
      "sen.plans_ceased",
      "Plans ended",
      "plans",
      "Plans that came to an end in the year for any reason but a move to another council.",
    ),
    ask.count("sen.plans", "All plans", "plans", "Plans that your council kept on census day, 15 January 2026.", {
      notAvailable: false,
      published: { indicator: "cs.ehc.plans" },
    }),
    ...provision.questions,
  ],
  grids: [provision.layout],
};
