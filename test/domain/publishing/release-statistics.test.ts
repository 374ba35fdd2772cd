import { defineClub } from "../../../src/domain/clubs/define-club";
import { charts } from "../../../src/domain/charts/index";
import { describeChart } from "../../../src/domain/charts/describe-chart";
import { compare } from "../../../src/domain/indicators/compare";
import { figureFamilies } from "../../../src/domain/publishing/figure-families";
import { makeRelease, type ReleaseInput } from "../../../src/domain/publishing/make-release";
import { figuresByMember } from "../../../src/domain/publishing/member-figures";
import type { Answers } from "../../../src/domain/questionnaire/answer";
import type { ReleaseContent } from "../../../src/domain/release/release";
import { findClub } from "../../../src/domain/clubs/index";
import { askedOf, opened } from "../../functions/asked-of";
import { allotments202526 } from "../clubs/allotments-2025-26";
import { answersOf } from "../rules/answers-of";
import { inputOf } from "./three-members";

/** The allotments' club with a promise of statistics only. */
const club = (() => {
  const defined = defineClub({ ...allotments202526, shares: "statistics", report: [] });
  if (!defined.ok) throw new Error(defined.problem.message);
  return defined.value;
})();

/** 24 councils; the first 9 are in the north, the next 11 in the south, the last 4 in the west. */
const members = Array.from({ length: 24 }, (_, at) => {
  const number = String(at + 1).padStart(2, "0");
  return { code: `E060000${number}`, name: `Council ${number}` };
});
const codes = members.map(({ code }) => code);
const regions = { north: codes.slice(0, 9), south: codes.slice(9, 20), west: codes.slice(20) };

/** Of council 1 to 24: 100 plots at £1,037 more from one to the next. */
const spendOf = (at: number) => 103_700 * (at + 1);

function answersOfCouncil(at: number, spend: number | string = spendOf(at)): Answers {
  const cells = {
    "plot.let": 60 + at,
    "plot.vacant": 40 - at,
    "plot.plots": 100,
    "plot.spend": spend,
    "plot.rents": 10,
  };
  return answersOf(club, { cells, template: { member: codes[at]! } });
}

const returned = new Map(codes.map((code, at) => [code, answersOfCouncil(at)]));

const groupsFrom: ReleaseContent = {
  ...makeRelease(inputOf()),
  members: members.map((member) => ({ ...member, region: null, type: null, boundaryNote: null, abolished: false })),
  groups: Object.values(regions).flatMap((own) =>
    own.map((owner) => ({ id: "region", label: "region", owner, members: own, provenance: "made up" })),
  ),
};

const inputWith = (changes: Partial<ReleaseInput> = {}) => inputOf({ club, members, returned, groupsFrom, ...changes });
const content = makeRelease(inputWith());
const asked = (of: ReleaseContent) => askedOf([opened(of)], { own: codes[0]! });
const cost = "plot.cost";

test("the release has no figure of a member, and says why of each", () => {
  expect(new Set(content.columns.flatMap(({ scaled }) => scaled))).toEqual(new Set([null]));
  expect(content.registers).toBeUndefined();
  // £1,037 × 2 to 24 are single councils' costs; the first and the last are nowhere, nor is anybody's spend.
  const text = JSON.stringify(content);
  for (const at of [0, 1, 22, 23]) {
    expect(text).not.toContain(String(1037 * (at + 1)));
    expect(text).not.toContain(String(spendOf(at)));
  }
  // All look alike, those who have not returned too.
  const without = makeRelease(inputWith({ returned: new Map([...returned].slice(1)) }));
  expect(without.columns).toEqual(content.columns);
});

test("formulas answer with the statistics of all and of regions, worked by hand", async () => {
  const ask = asked(content);
  // 1 to 24 times £1,037: the mean is 12.5 times it, the median between 12 and 13, the quartiles at 6.75 and 18.25.
  expect(await ask("PEERCOUNT", cost)).toBe(24);
  expect(await ask("PEERMEAN", cost)).toBe(12.5 * 1037);
  expect(await ask("PEERMEDIAN", cost)).toBe(12.5 * 1037);
  expect(await ask("PEERQUARTILE", cost, 1)).toBe(6.75 * 1037);
  expect(await ask("PEERQUARTILE", cost, 3)).toBe(18.25 * 1037);
  // The north is 1 to 9: no median, which would be council 5's own. The south is 10 to 20: its median is between many.
  expect(await ask("PEERMEAN", cost, "region")).toBe(5 * 1037);
  const only = /^#N\/A .* is not given: this club shows statistics only/;
  expect(await ask("PEERMEDIAN", cost, "region")).toMatch(only);
  expect(await ask("PEERMEDIAN", cost, `region:${codes[10]}`)).toBe(15 * 1037);
  expect(await ask("PEERQUARTILE", cost, 1, `region:${codes[10]}`)).toMatch(only);
  // The west has four councils.
  for (const id of ["PEERMEAN", "PEERCOUNT"]) expect(await ask(id, cost, `region:${codes[23]}`)).toMatch(only);
});

test("formulas for a member's figure, its rank or a group of one's own say that the club shows statistics only", async () => {
  const ask = asked(content);
  for (const member of [codes[0], codes[5]]) {
    expect(await ask("VALUE", cost, member)).toMatch(
      /^#N\/A Council 0[16] has no figure .* this club shows statistics only/,
    );
    expect(await ask("PEERRANK", cost, member)).toMatch(/this club shows statistics only/);
  }
  const handPicked = codes.slice(0, 8).map((code) => [code]);
  for (const id of ["PEERMEAN", "PEERCOUNT", "PEERMEDIAN", "PEERMIN", "PEERMAX", "PEERSTDEV", "PEERPOOLED"]) {
    expect([id, await ask(id, cost, handPicked)]).toEqual([
      id,
      expect.stringMatching(/^#N\/A .* is not given: this club shows statistics only/),
    ]);
  }
  for (const id of ["PEERMIN", "PEERMAX", "PEERPOOLED"])
    expect(await ask(id, cost)).toMatch(/this club shows statistics only/);
});

test("of a group whose statistics are given, nothing is placed, compared or drawn from values that are not there", async () => {
  const ask = asked(content);
  expect(await ask("GAPOF", 20_000, cost)).toBe(20_000 - 12.5 * 1037);
  for (const id of ["RANKOF", "PERCENTRANKOF", "ZOF"]) {
    expect([id, await ask(id, 20_000, cost)]).toEqual([id, expect.stringMatching(/this club shows statistics only/)]);
  }
  expect(await ask("PEERVALUES", cost)).toMatch(/this club shows statistics only/);
  const release = opened(content);
  const question = { indicator: cost, peers: null, year: null, member: codes[0]! };
  const compared = compare(release, question);
  expect(compared.ok && compared.value.withheld?.message).toMatch(/^A comparison of all members .* statistics only/);
  const parameters = { indicators: [cost], peers: "all", year: "2025-26", member: codes[0]!, options: {} };
  for (const chart of charts) {
    const several = { ...parameters, indicators: Array<string>(chart.kind === "scatter" ? 2 : 1).fill(cost) };
    const drawn = describeChart(chart, several, several.indicators.map(() => release), {}); // prettier-ignore
    expect([chart.kind, drawn.ok]).toEqual([chart.kind, false]);
  }
});

test("values that are all the same are not given, because they are each member's", () => {
  const same = new Map(codes.map((code, at) => [code, answersOfCouncil(at, 5000)]));
  const { statistics, indicators } = makeRelease(inputWith({ returned: same }));
  const given = new Set(statistics?.figures.map(({ indicator }) => indicators[indicator]?.id));
  expect([...given]).toEqual(["plot.let-share"]);
});

/** The final after a draft of the content, with some councils' spend changed. */
function finalAfter(changed: readonly number[]): ReleaseContent {
  const now = new Map(returned);
  for (const at of changed) now.set(codes[at]!, answersOfCouncil(at, spendOf(at) + 7000));
  const figures = figuresByMember(club, codes, returned, new Map());
  return makeRelease(inputWith({ returned: now, earlierStatistics: [{ figures, content }] }));
}

const given = ({ statistics, indicators }: ReleaseContent, id: string) =>
  statistics?.figures.flatMap(({ indicator, group, n }) => (indicators[indicator]?.id === id ? [[group, n]] : []));

test("a final does not tell what fewer than five members corrected", () => {
  // Group 0 is everybody, 1 and 2 the north and the south.
  expect(given(content, cost)).toEqual([[0, 24], [1, 9], [2, 11]]); // prettier-ignore
  expect(given(finalAfter([]), cost)).toEqual(given(content, cost));
  // Council 1 is in the north: its mean before and after, times 9, would give £7,000 away.
  expect(given(finalAfter([0]), cost)).toEqual([[2, 11]]);
  expect(given(finalAfter([0]), "plot.let-share")).toEqual(given(content, "plot.let-share"));
  expect(given(finalAfter([0, 1, 2, 3, 4]), cost)).toEqual(given(content, cost));
});

test("indicators that add up to one another are decided together", () => {
  const { indicators = [] } = allotments202526;
  const vacant = {
    ...indicators[0]!,
    id: "plot.vacant-share",
    label: "Plots vacant",
    numerator: { add: ["plot.vacant"] },
  };
  const both = defineClub({
    ...allotments202526,
    shares: "statistics",
    report: [],
    indicators: [...indicators, vacant],
  });
  if (!both.ok) throw new Error(both.problem.message);
  expect(figureFamilies(club)).toEqual([["plot.let-share"], ["plot.cost"]]);
  expect(figureFamilies(both.value)).toEqual([["plot.let-share", "plot.vacant-share"], ["plot.cost"]]);
  expect(figureFamilies(findClub("cla", "2025-26")!).filter(({ length }) => length > 1)).toEqual([]);
  // All less the vacant share of 20 of them leaves 4 councils' let share.
  const gone = new Map(returned);
  for (const at of [20, 21, 22, 23]) {
    const answers = {
      "plot.let": 60 + at,
      "plot.vacant": "not available",
      "plot.plots": 100,
      "plot.spend": 9,
      "plot.rents": 1,
    };
    gone.set(codes[at]!, answersOf(club, { cells: answers, template: { member: codes[at]! } }));
  }
  const release = makeRelease(inputWith({ club: both.value, returned: gone }));
  expect(given(release, "plot.let-share")?.[0]).toEqual([0, 24]);
  expect(given(release, "plot.vacant-share")?.[0]).not.toEqual([0, 20]);
});
