import { defineClub } from "../../../src/domain/clubs/define-club";
import type { ClubInput, IndicatorInput } from "../../../src/domain/clubs/club-definition";
import { clubs, findClub } from "../../../src/domain/clubs/index";
import { indicatorsMadeFrom } from "../../../src/domain/publishing/indicators-made-from";
import { columnsIn, publishedSumOf, publishedSums } from "../../../src/domain/publishing/published-sums";
import permanent from "../../published-sums.json";
import { allotments202526 } from "../clubs/allotments-2025-26";

type Sum = IndicatorInput["numerator"];

/** Allotments with these indicators: id → numerator, denominator. */
function clubOf(indicators: Readonly<Record<string, readonly [Sum, Sum?]>>) {
  const input: ClubInput = {
    ...allotments202526,
    report: [],
    indicators: Object.entries(indicators).map(([id, [numerator, denominator = null]]) => {
      return { id, label: `Label of ${id}`, definition: "What it is.", unit: "plots", numerator, denominator };
    }),
  };
  const defined = defineClub(input);
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
}

const idsOf = (club: ReturnType<typeof clubOf>) => publishedSums(club).map(({ id }) => id);
const spend: Sum = { add: ["plot.spend"] };
const plots: Sum = { add: ["plot.plots"] };

test("a sum of one term is called after it, one of several after the first indicator that has it", () => {
  const tapped = { column: "water", is: "Taps" };
  const club = clubOf({
    "plot.net": [{ add: ["plot.spend"], subtract: ["plot.rents"] }, plots],
    "plot.size": [{ add: ["sites[plots]"] }, { add: [{ rowsOf: "sites" }] }],
    "plot.taps": [{ add: [{ rowsOf: "sites", where: tapped }] }, { add: [{ total: "sites[plots]", where: tapped }] }],
  });
  expect(idsOf(club)).toEqual([
    ...["plot.net.numerator", "plot.plots", "allotments.sites.plots", "allotments.sites.rows"],
    ...["allotments.sites.rows.taps", "allotments.sites.plots.taps"],
  ]);
});

test("a sum that several indicators share is published once, whatever the order of its terms", () => {
  const both = (...add: string[]): Sum => ({ add });
  const club = clubOf({
    "plot.one": [both("plot.let", "plot.vacant"), plots],
    "plot.two": [spend, both("plot.vacant", "plot.let")],
  });
  expect(idsOf(club)).toEqual(["plot.one.numerator", "plot.plots", "plot.spend"]);
  expect(publishedSumOf(club, { ...club.indicators[1]!.denominator! }).of.map(({ id }) => id)).toEqual([
    ...["plot.one", "plot.two"],
  ]);
});

test("an indicator that is a sum and nothing more stands for it", () => {
  const club = clubOf({ "plot.gross": [spend], "plot.cost": [spend, plots] });
  expect(idsOf(club)).toEqual(["plot.gross", "plot.plots"]);
});

test("a sum whose id an indicator has already is called after its indicator", () => {
  const club = clubOf({ "plot.spend": [spend, plots] });
  expect(idsOf(club)).toEqual(["plot.spend.numerator", "plot.plots"]);
});

test("an indicator added at the end changes no id", () => {
  const before = idsOf(clubOf({ "plot.cost": [spend, plots] }));
  const after = idsOf(clubOf({ "plot.cost": [spend, plots], "plot.more": [plots, { add: ["plot.let"] }] }));
  expect(after.slice(0, before.length)).toEqual(before);
});

test("what is made from a sum is every indicator that has it, and those relative to one", () => {
  const cla = findClub("cla", "2025-26")!;
  expect(indicatorsMadeFrom(cla, "cla.residential-own-spend")).toEqual([
    ...["cla.residential.own.weekly-cost", "cla.residential.cost-ratio", "cla.residential.own.spend-of-budget"],
  ]);
  expect(indicatorsMadeFrom(cla, "cla.nothing")).toEqual([]);
});

test("the columns of a register that a sum needs are those it adds up and those it picks rows by", () => {
  const sum = { add: ["homes[beds]", { rowsOf: "homes", where: { column: "grade", is: "Good" } }], subtract: [] };
  expect(columnsIn(sum, "homes")).toEqual(["beds", "grade"]);
  expect(columnsIn(sum, "others")).toEqual([]);
});

test.each(Object.entries(permanent))(
  "%s: the ids of its sums, which formulas in workbooks contain, are permanent",
  (id, ids) => {
    // Those of a question that is no longer asked are carried on from the year that asked it.
    const years = clubs.filter(({ club }) => club === id).map(({ year }) => findClub(id, year)!);
    const given = years.flatMap((club) => publishedSums(club).map((sum) => sum.id));
    expect(given).toEqual(expect.arrayContaining(ids));
  },
);

test("every club's sums are listed as permanent", () => {
  for (const { club, year } of clubs) {
    const listed = (permanent as Readonly<Record<string, readonly string[]>>)[club] ?? [];
    const missing = publishedSums(findClub(club, year)!).filter(({ id }) => !listed.includes(id));
    expect(missing.map(({ id }) => `${club} ${id}: run npm run generate:forms, and commit what it adds.`)).toEqual([]);
  }
});
