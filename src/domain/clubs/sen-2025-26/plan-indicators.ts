import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { provision } from "./plans";
import { appeals } from "./requests";

const better = { polarity: "higher-is-better" } as const;
const worse = { polarity: "lower-is-better" } as const;
const census = { periodType: "january-census" } as const;
const calendar = { periodType: "calendar-year" } as const;
const { rate, share } = measure;
const plansIn = (...rows: readonly string[]) => rows.flatMap((row) => provision.row(row));

const taught = (id: string, label: string, words: string, rows: readonly string[], more = {}): IndicatorInput =>
  share(
    `sen.plans.${id}`,
    label,
    `Plans of those ${words} ÷ all plans on census day.`,
    plansIn(...rows),
    ["sen.plans"],
    { ...census, ...more },
  );

/** Who has a plan, where they are taught, and how long it takes. How many plans there are is neutral. */
export const planIndicators: IndicatorInput[] = [
  share(
    "sen.pupils.with-plan",
    "Pupils with a plan",
    "Pupils of schools in the area with a plan ÷ all pupils of schools in the area.",
    ["sen.pupils_with_plan"],
    ["sen.pupils"],
    { ...census, published: "cs.ehc.pupils-with-plan-share" },
  ),
  share(
    "sen.pupils.with-support",
    "Pupils with support and no plan",
    "Pupils of schools in the area with support for special needs and no plan ÷ all pupils of schools in the area.",
    ["sen.pupils_with_support"],
    ["sen.pupils"],
    { ...census, published: "cs.ehc.pupils-with-support-share" },
  ),
  rate(
    "sen.plans.rate-per-10000",
    "Plans per 10,000 residents",
    "All plans, up to the age of 25 ÷ residents aged 2 to 18 × 10,000, as the high-needs benchmarking tool compares them.",
    "per 10,000 aged 2-18",
    ["sen.plans"],
    ["sen.population"],
    census,
  ),
  share(
    "sen.plans.growth",
    "Growth of plans",
    "Plans on census day less those a year before ÷ those a year before.",
    { add: ["sen.plans"], subtract: ["sen.plans_opening"] },
    ["sen.plans_opening"],
    census,
  ),
  taught("mainstream-share", "Plans in mainstream schools", "in mainstream classes or resourced provision", [
    "mainstream",
    "unit",
  ]),
  taught(
    "state-special-share",
    "Plans in state special schools",
    "in maintained special schools and special academies",
    ["state"],
  ),
  taught(
    "independent-share",
    "Plans in independent schools",
    "in non-maintained special schools and independent schools",
    ["nmss", "independent"],
  ),
  taught(
    "no-provision-share",
    "Plans without provision",
    "who wait for a place or are not in education, employment or training",
    ["nowhere"],
    worse,
  ),
  share(
    "sen.requests.refused",
    "Requests refused",
    "First requests on which the council decided not to assess ÷ first requests of the calendar year.",
    ["sen.requests_refused"],
    ["sen.requests"],
    { ...calendar, published: "cs.ehc.requests-refused-share" },
  ),
  share(
    "sen.new-plans.in-time",
    "New plans within 20 weeks",
    "New plans made within 20 weeks ÷ new plans of the calendar year, exceptions left out of both.",
    ["sen.in_time"],
    ["sen.timed"],
    { ...calendar, ...better, published: "cs.ehc.within-20-weeks-share" },
  ),
  share(
    "sen.reviews.in-time",
    "Annual reviews in time",
    "Plans whose review was decided within 12 months ÷ plans due for review in the calendar year.",
    ["sen.reviews_in_time"],
    ["sen.reviews_due"],
    { ...calendar, ...better },
  ),
  rate(
    "sen.appeals.rate",
    "Appeals per 10,000 plans",
    "Appeals registered in the calendar year ÷ all plans × 10,000.",
    "per 10,000 plans",
    appeals.column("appealed"),
    ["sen.plans"],
    { ...calendar, ...worse },
  ),
  share(
    "sen.appeals.for-the-family",
    "Appeals decided for the family",
    "Appeals decided for the family, in full or in part ÷ appeals decided in the calendar year.",
    appeals.column("upheld"),
    appeals.column("decided"),
    { ...calendar, ...worse },
  ),
];
