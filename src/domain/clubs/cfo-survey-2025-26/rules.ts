import { check } from "../authoring/check";
import { prefixed } from "../authoring/prefixed";
import type { RuleInput } from "../club-definition";
import { finances } from "./outlook";
import { adultServices, childrensServices, councilServices } from "./services";

const { fields, named, part } = check("CFO");
const cfo = prefixed("cfo");

/** What is particular to the survey: answers that were given one by one, and savings and reserves that fit. */
export const rules: RuleInput[] = [
  fields(
    "SPREAD-01",
    "not-all-the-same",
    "query",
    finances.map(({ id }) => id),
  ),
  ...(
    [
      ["COUNCIL", councilServices],
      ["CHILDRENS", childrensServices],
      ["ADULTS", adultServices],
    ] as const
  ).flatMap(([of, grid]) =>
    (["concern", "outcomes", "efficiency"] as const).map((column) =>
      fields(`SPREAD-${of}-${column.toUpperCase()}`, "not-all-the-same", "query", grid.column(column)),
    ),
  ),

  part("PART-SAVINGS-01", cfo("savings_delivered"), cfo("savings_planned"), { severity: "query" }),
  part("PART-SAVINGS-02", cfo("savings_social_care"), cfo("savings_next")),
  part("PART-SAVINGS-03", cfo("savings_planned"), cfo("net_budget")),
  part("PART-RESERVES-01", cfo("reserves_free"), cfo("reserves")),
  part("PART-PREVENTION-01", cfo("prevention_spend"), cfo("net_budget"), { severity: "query" }),

  fields("YEAR-BUDGET-01", "year-on-year", "query", cfo("net_budget"), { amount: 10_000_000, share: 0.15 }),
  fields("YEAR-RESERVES-01", "year-on-year", "query", cfo("reserves"), { amount: 10_000_000, share: 0.4 }),
  named("PEER-RESERVES-01", "peer-fences", "query", { indicator: "cfo.reserves.share" }),
];
