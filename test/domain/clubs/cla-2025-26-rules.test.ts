import { findClub } from "../../../src/domain/clubs/index";
import { validate } from "../../../src/domain/rules/validate";
import { answersOf, leeds, type CellContent, type Filled } from "../rules/answers-of";
import { cla202526Example } from "./cla-2025-26-example";
import { put } from "./put";

const club = findClub("cla", "2025-26")!;

test.each<[string, readonly (readonly [string, CellContent])[], readonly string[]]>([
  ["a figure left blank", [["cla.in_need", null]], ["CLA-MISSING-01"]],
  ["a number as text", [["cla.in_need", "3,000"]], ["CLA-FORM-01"]],
  ["words for a number", [["cla.in_need", "about 3000"]], ["CLA-TYPE-01"]],
  ["a negative count", [["cla.in_need", -3]], ["CLA-RANGE-01", "CLA-PART-CHILDREN-08"]],
  ["half a child", [["cla.referrals", 5000.5]], ["CLA-RANGE-03"]],
  ["children who don't add up", [["cla.starts", 241]], ["CLA-SUM-CHILDREN-01"]],
  ["ages that don't add up", [["cla.aged_1_to_4", 81]], ["CLA-SUM-CHILDREN-03"]],
  ["nights of a type that don't add up", [["cla.parents_nights", 16_100]], ["CLA-SUM-NIGHTS-ALL"]],
  ["income that doesn't add up", [["cla.other_income", 60_000]], ["CLA-SUM-SPEND-INCOME"]],
  [
    "spend without nights",
    [
      ["cla.kinship_voluntary_nights", 0],
      ["cla.kinship_own_nights", 30_500],
    ],
    ["CLA-PAIR-KINSHIP-VOLUNTARY"],
  ],
  [
    "independent fostering cheaper than own",
    [
      ["cla.fostering_independent_spend", 1_008_000],
      ["cla.fostering_own_spend", 6_468_000],
    ],
    ["CLA-SENSE-01"],
  ],
  ["more nights than beds", [["homes[nights_available]", 4381]], ["CLA-RANGE-04"]],
  ["beds of the table and the summary", [["homes[beds]", 13]], ["CLA-CROSS-HOMES-02"]],
  ["a home without a grade", [["homes[grade]", "Fine"]], ["CLA-TYPE-01"]],
  ["a report before its inspection", [["cla.ofsted_inspected", 45_383]], ["CLA-ORDER-03"]],
  ["a postcode in the scrapbook", [["cla.scrapbook_asylum", "A house at LS1 1UR."]], ["CLA-PRIVATE-01"]],
  ["an empty page of the scrapbook", [["cla.scrapbook_asylum", null]], ["CLA-DONE-04"]],
  ["nobody who signs", [["cla.signed_by", null]], ["CLA-DONE-03"]],
  ["a small count", [["cla.siblings_apart", 2]], ["CLA-PRIVATE-03"]],
  ["a marker where a figure is due", [["cla.nights", "not available"]], ["CLA-MISSING-02"]],
  ["an allowance for a year", [["cla.allowance_5_to_10", 10_400]], ["CLA-RANGE-07"]],
])("%s is found by its rule and no other", (_, changes, codes) => {
  const filled = changes.reduce((before, [name, content]) => put(before, name, content), cla202526Example);
  expect(codesOf(filled)).toEqual(codes);
});

test("nights and cost of a home for short breaks do not count as residential care", () => {
  const [home] = cla202526Example.rows!["homes"]!;
  const shortBreaks = { ...home, home: "The Beeches", urn: "SC000009", purpose: "Short breaks" };
  const counted = put(put(cla202526Example, "cla.own_homes", 4), "cla.own_beds", 40);
  const rows = { homes: [...cla202526Example.rows!["homes"]!, shortBreaks] };
  expect(codesOf({ ...counted, rows })).toEqual([]);
  expect(
    codesOf({ ...counted, rows: { homes: [...rows.homes.slice(0, 3), { ...shortBreaks, purpose: "General" }] } }),
  ).toEqual(["CLA-CROSS-HOMES-03", "CLA-CROSS-HOMES-04"]);
});

test("a council without homes, block contracts or savings can mark them as not applicable, without a finding", () => {
  const none = [
    ...["own_beds", "sold_nights", "homes_overheads", "block_beds", "block_empty_nights", "unregistered_children"],
    ...[
      "residential_own_nights",
      "residential_own_spend",
      "residential_own_budget",
      "savings_planned",
      "savings_delivered",
    ],
  ].map((id) => [`cla.${id}`, "not applicable"] as const);
  const others = [
    ["cla.own_homes", 0],
    ["cla.residential_independent_nights", 28_000],
    ["cla.residential_independent_spend", 24_400_000],
    ["cla.residential_bought_budget", 22_400_000],
  ] as const;
  const filled = [...none, ...others].reduce((before, [name, content]) => put(before, name, content), cla202526Example);
  expect(codesOf({ ...filled, rows: { homes: [] } })).toEqual([]);
});

function codesOf(filled: Filled): readonly string[] {
  const current = answersOf(club, filled);
  const { findings } = validate(club, { current, member: leeds, previous: null, releases: [], explanations: [] });
  return findings.map(({ code }) => code);
}
