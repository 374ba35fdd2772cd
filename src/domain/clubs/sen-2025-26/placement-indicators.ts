import { capital } from "../../capital";
import { measure } from "../authoring/measure";
import type { IndicatorInput } from "../club-definition";
import { needs } from "./needs";
import { ages, bySetting, stays } from "./placements";
import { settings } from "./settings";

const { ratio, share } = measure;
const weekly = { decimals: 0, unitCost: true, basis: "outturn" } as const;
const rowsWhere = (column: string, is: string) => (total: string) => ({
  total: `placements[${total}]`,
  where: { column, is },
});

/** What a week costs in some rows of the table. */
const weekOf = (id: string, label: string, words: string, column: string, is: string): IndicatorInput => {
  const of = rowsWhere(column, is);
  return ratio(
    `sen.${id}.weekly-cost`,
    `${label}: weekly cost`,
    `Cost of the year ÷ weeks paid for, over the placements ${words}.`,
    "GBP per week",
    [of("cost")],
    [of("weeks")],
    weekly,
  );
};

/** What placements cost by setting, need and stay, and who pays. Costs are neutral: more is not worse. */
export const placementIndicators: IndicatorInput[] = [
  ratio(
    "sen.placements.weekly-cost",
    "All placements: weekly cost",
    "Cost of all placements ÷ all weeks paid for.",
    "GBP per week",
    ["sen.all_cost"],
    ["sen.all_weeks"],
    weekly,
  ),
  ...settings.map(({ id, label, where }) =>
    ratio(
      `sen.${id}.weekly-cost`,
      `${capital(label)}: weekly cost`,
      `Cost of the year ÷ weeks paid for, over the placements ${where}.`,
      "GBP per week",
      [bySetting.cell(id, "cost")],
      [bySetting.cell(id, "weeks")],
      weekly,
    ),
  ),
  ...needs.map(({ id, code, label }) =>
    weekOf(`need.${id}`, `${capital(label)} (${code})`, `of pupils whose main need is ${code}`, "need", code),
  ),
  ...stays.map((stay) =>
    weekOf(stay.toLowerCase(), `${stay} places`, `that are ${stay.toLowerCase()} ones`, "stay", stay),
  ),
  ...ages.map((age) =>
    weekOf(
      `age-${age.toLowerCase().replaceAll(" ", "-")}`,
      `Aged ${age.toLowerCase()}`,
      `of those aged ${age.toLowerCase()}`,
      "age",
      age,
    ),
  ),
  share(
    "sen.residential.share",
    "Residential share of placements",
    "Placements at which the pupil sleeps ÷ all placements of the year.",
    [{ rowsOf: "placements", where: { column: "stay", is: "Residential" } }],
    ["sen.all_placed"],
  ),
  share(
    "sen.girls.share",
    "Girls' share of placements",
    "Placements of girls and young women ÷ all placements of the year.",
    [{ rowsOf: "placements", where: { column: "gender", is: "Female" } }],
    ["sen.all_placed"],
  ),
  share(
    "sen.independent.share-of-placements",
    "Independent share of placements",
    "Placements in non-maintained special schools, independent schools and specialist colleges ÷ all placements of the year.",
    ["nmss", "independent", "college"].map((row) => bySetting.cell(row, "placed")),
    ["sen.all_placed"],
  ),
  share(
    "sen.independent.share-of-cost",
    "Independent share of placement cost",
    "Cost of placements in non-maintained special schools, independent schools and specialist colleges ÷ cost of all placements.",
    ["nmss", "independent", "college"].map((row) => bySetting.cell(row, "cost")),
    ["sen.all_cost"],
  ),
  {
    ...ratio(
      "sen.independent.cost-ratio",
      "Independent schools to state special schools",
      "Weekly cost of placements in independent schools ÷ weekly cost of those in state special schools. 2.5 says that a week costs two and a half times as much.",
      "times",
      [bySetting.cell("independent", "cost")],
      [bySetting.cell("independent", "weeks")],
      { decimals: 2 },
    ),
    relativeTo: "sen.state.weekly-cost",
  },
  ...(["education", "social care", "health"] as const).map((who) => {
    const id = who === "social care" ? "care" : who;
    return share(
      `sen.funded-by.${id}`,
      `${capital(who)} share of placement cost`,
      `Cost borne by ${who} ÷ cost of all placements.`,
      [`sen.funded_${id}`],
      ["sen.all_cost"],
    );
  }),
];
