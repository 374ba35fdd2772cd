import { compare, type Comparison } from "../../../src/domain/indicators/compare";
import { saysTheSame } from "../../../src/domain/insights/says-the-same";
import { opened } from "../../functions/asked-of";
import { shippedRelease } from "../../support/shipped-release";
import { contentOf } from "../release/release-content";

/** A with that figure beside five others, whose figures tell of no other measure: the order differs from each to each. */
const others = [
  ["1", "2", "3", "4", "5"],
  ["3", "1", "5", "2", "4"],
  ["5", "4", "1", "3", "2"],
];

/** Whether A's figures of the two say the same: "high" and "low" are above and below the median of the group. */
function areOne(one: readonly [string, "high" | "low"], other: readonly [string, "high" | "low"]): boolean {
  const figures = [one, other].map(([id, side], at) => [id, [side === "high" ? "9" : "0", ...(others[at] ?? [])]]);
  const release = opened(contentOf(Object.fromEntries(figures) as Record<string, string[]>));
  const [first, second] = [one, other].map(([id]): Comparison => {
    const compared = compare(release, { indicator: id, member: "A", peers: "all", year: "2024-25" });
    if (!compared.ok) throw new Error(compared.problem.message);
    return compared.value;
  });
  if (first === undefined || second === undefined) throw new Error("There are two.");
  return saysTheSame(release, first, second);
}

test.each([
  ["gross and net of a line", ["a.care.gross", "high"], ["a.care.net", "low"], true],
  ["income and spend of a line", ["a.care.income", "high"], ["a.care.expenditure", "high"], true],
  ["a share and a cost of a line", ["a.care.gross-share", "high"], ["a.care.gross-per-head", "low"], true],
  ["a part and its whole on the same side", ["a.care.homes.gross", "high"], ["a.care.gross", "high"], true],
  ["a part and its whole on opposite sides", ["a.care.homes.gross", "high"], ["a.care.gross", "low"], false],
  ["a part and the service's total", ["a.care.net", "low"], ["a.total.net", "low"], true],
  ["more income of a part and less net of the whole", ["a.care.homes.income", "high"], ["a.care.net", "low"], true],
  ["more income of a part and more net of the whole", ["a.care.homes.income", "high"], ["a.care.net", "high"], false],
  ["income of a part and spend of the whole", ["a.care.homes.income", "high"], ["a.care.gross", "high"], false],
  ["two parts of a whole", ["a.care.homes.gross", "high"], ["a.care.fostering.gross", "high"], false],
  [
    "who is in something and who is not",
    ["a.leavers.in-work-share", "low"],
    ["a.leavers.not-in-work-share", "high"],
    true,
  ],
  ["names that only begin alike", ["a.care.gross", "high"], ["a.carers.gross", "high"], false],
  [
    "a line that is part of another by the list",
    ["s251.leaving-care.gross", "low"],
    ["s251.looked-after.gross", "low"],
    true,
  ],
] as const)("%s", (_, one, other, isOne) => {
  expect(areOne(one, other)).toBe(isOne);
  expect(areOne(other, one)).toBe(isOne);
});

test.each([
  // Spearman's rank correlation over all councils is 0.96 for the first, −0.89 for the second, 0.26 for the third.
  ["section-251", "s251.absence.primary", "s251.persistent-absence.primary", true],
  ["childrens-services", "cs.cla.distance.within-20-miles-share", "cs.cla.distance.over-20-miles-share", true],
  ["section-251", "s251.absence.primary", "s251.absence.secondary", false],
])("in %s, the orders in which %s and %s put the whole club are one: %p", (club, first, second, isOne) => {
  const { release } = shippedRelease(club);
  const [one, other] = [first, second].map((indicator) => {
    const compared = compare(release, { indicator, member: "Leeds", peers: "neighbours", year: "2024-25" });
    if (!compared.ok) throw new Error(compared.problem.message);
    return compared.value;
  });
  if (one === undefined || other === undefined) throw new Error("There are two.");
  expect(saysTheSame(release, one, other)).toBe(isOne);
});
