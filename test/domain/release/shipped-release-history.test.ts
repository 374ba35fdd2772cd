import { section251History } from "../../../src/domain/clubs/published/section-251-history";
import { historyColumnsOf } from "../../../src/domain/clubs/published/section-251-history/columns";
import { historyLines } from "../../../src/domain/clubs/published/section-251-history/lines";
import { shippedRelease } from "../../support/shipped-release";

// Department for Education, Section 251 outturn 2008-09 to 2013-14, by authority, line and provision.
const { release, value, count } = shippedRelease("section-251-history");
const lines = historyLines.flatMap((section) => section.lines);
const provisions = ["own", "private", "other-public", "voluntary"];

/** A member's figure of a line's column, by index of member; NaN where missing. */
function figure(line: string, column: string, year: string, member: number): number {
  const indicator = release.indicatorById.get(`s251-history.${line}.${column}`) ?? -1;
  const found = release.column(indicator, release.yearByLabel.get(year) ?? -1);
  return (found?.scaled[member] ?? NaN) / (found?.divisor ?? 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test.each(lines.filter(({ hasProvisions = true }) => hasProvisions).map(({ id }) => [id]))(
  "%s: what is provided by whom adds up to gross spend, in every authority and year that has all",
  (line) => {
    let tested = 0;
    for (const year of release.years) {
      for (const member of release.members.keys()) {
        const parts = provisions.map((provision) => figure(line, provision, year, member));
        if (parts.some(Number.isNaN)) continue;
        expect(Math.abs(sum(parts) - figure(line, "gross", year, member))).toBeLessThanOrEqual(2.5);
        tested += 1;
      }
    }
    expect(tested).toBeGreaterThan(280);
  },
);

test.each(["2012-13", "2013-14"])("%s: ten lines, including adoption, add up to children looked after", (year) => {
  const parts = [
    ...["residential-care", "fostering", "adoption", "special-guardianship", "family-and-friends"],
    ...["looked-after-education", "leaving-care", "asylum-seekers", "looked-after-short-breaks", "looked-after-other"],
  ];
  const apart = [...release.members.keys()].map((member) =>
    Math.abs(
      sum(parts.map((line) => figure(line, "gross", year, member))) - figure("looked-after", "gross", year, member),
    ),
  );
  const known = apart.filter((difference) => !Number.isNaN(difference));
  expect(known).toHaveLength(152);
  expect(Math.max(...known)).toBeLessThanOrEqual(5.5);
});

test("2008-09 has no column of the authority's own provision, and 150 authorities", () => {
  for (const column of ["own", "other-public"]) {
    expect(count(`s251-history.residential-care.${column}`, "2008-09")).toBe(0);
    expect(count(`s251-history.residential-care.${column}`, "2009-10")).toBeGreaterThan(150);
  }
  expect(count("s251-history.residential-care.gross", "2008-09")).toBe(150);
  expect(count("s251-history.residential-care.gross", "2013-14")).toBe(152);
});

test("counties divided in 2009 end there, and their successors begin; the two are not joined", () => {
  for (const [before, after] of [
    ["Cheshire", "Cheshire East"],
    ["Bedfordshire", "Central Bedfordshire"],
  ] as const) {
    expect(value(before, "s251-history.fostering.gross", "2008-09").value).toBeGreaterThan(0);
    expect(value(before, "s251-history.fostering.gross", "2009-10").value).toBeNull();
    expect(value(after, "s251-history.fostering.gross", "2008-09").value).toBeNull();
    expect(value(after, "s251-history.fostering.gross", "2009-10").value).toBeGreaterThan(0);
  }
});

test("there is a break if a line changed what it counts, unless the series begins there", () => {
  const breaks = (id: string) =>
    release.indicators[release.indicatorById.get(id) ?? -1]?.breaks?.map(({ year }) => year);
  expect(breaks("s251-history.looked-after.gross")).toEqual(["2009-10", "2012-13"]);
  expect(breaks("s251-history.looked-after.own")).toEqual(["2012-13"]);
  expect(breaks("s251-history.fostering.gross")).toBeUndefined();
  expect(lines.map((line) => historyColumnsOf(line).length)).not.toContain(0);
});

test("it goes with Section 251, and is not a club of its own", () => {
  expect(release.stamp.partOf).toBe(section251History.partOf);
  expect(release.stamp.partOf).toBe("section-251");
});
