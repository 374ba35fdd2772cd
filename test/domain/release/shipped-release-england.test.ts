import { fileURLToPath } from "node:url";
import { readReleaseFile } from "../../../src/cli/read-release-file";
import { readTable } from "../../../src/cli/read-table";
import type { Release } from "../../../src/domain/release/release";

// Golden figures: Department for Education, Section 251 outturn, England by line and provision, 2015-16 and 2023-24
// (children's and young people's services, local authority, regional and national), in GBP; and the weekly cost of
// children looked after as the Local Authority Interactive Tool works it out.
const root = new URL("../../../", import.meta.url);
const provisions = ["own_provision", "private_provision", "other_public", "voluntary"];
const columns = ["year", "line", "name", ...provisions, "total_expenditure", "income", "net_current_expenditure"];
const england = readTable(fileURLToPath(new URL("test/figures/s251-england-lines.csv", root)), columns).rows;

let release: Release;
beforeAll(() => {
  const read = readReleaseFile(fileURLToPath(new URL("data/section-251.json.gz", root)));
  if (!read.ok) throw new Error(read.problem.message);
  release = read.value;
});

function at(indicator: string, year: string): readonly [indicator: number, year: number] {
  const found = [release.indicatorById.get(indicator) ?? -1, release.yearByLabel.get(year) ?? -1] as const;
  if (found.includes(-1)) throw new Error(`the release has no ${indicator} ${year}`);
  return found;
}

/** Members' figures of an indicator in a year, in the order of members; NaN where missing. */
function figures(indicator: string, year = "2024-25"): readonly number[] {
  const column = release.column(...at(indicator, year));
  return Array.from(column?.scaled ?? [], (scaled) => scaled / (column?.divisor ?? 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test.each([
  ["2015-16", 3_941_586_826],
  ["2023-24", 8_139_343_017],
])("England %s: lines 3.1.1 to 3.1.10 add up to line 3.1.11, %d", (year, total) => {
  const spend = new Map(
    england
      .filter(({ cell }) => cell("year") === year)
      .map(({ cell }) => [cell("line"), Number(cell("total_expenditure"))]),
  );
  expect(spend.get("3.1.11")).toBe(total);
  expect(sum(Array.from({ length: 10 }, (_, line) => spend.get(`3.1.${line + 1}`) ?? NaN))).toBe(total);
});

test.each(england.map(({ cell }) => [cell("year"), cell("line"), cell] as const))(
  "England %s, line %s: provisions add up to gross spend, and gross less income is net, each rounded to the pound",
  (_, _line, cell) => {
    const gross = Number(cell("total_expenditure"));
    const apart = sum(provisions.map((provision) => Number(cell(provision)))) - gross;
    expect(Math.abs(apart)).toBeLessThanOrEqual(2);
    const net = Number(cell("net_current_expenditure"));
    expect(Math.abs(gross - Number(cell("income")) - net)).toBeLessThanOrEqual(1);
  },
);

test.each([
  ["3.0.5", "s251.early-years.gross"],
  ["3.1.9", "s251.leaving-care.gross"],
  ["3.1.11", "s251.looked-after.gross"],
  ["3.3.4", "s251.safeguarding.gross"],
  ["3.4.6", "s251.family-support.gross"],
  ["3.5.3", "s251.young-people.gross"],
])("line %s of England in 2023-24 is the release's national figure of %s", (line, indicator) => {
  const row = england.find(({ cell }) => cell("year") === "2023-24" && cell("line") === line);
  expect(release.national(...at(indicator, "2023-24"))).toBe(Number(row?.cell("total_expenditure")));
});

test("England is not the sum of authorities: in 2017-18 it is GBP 60 million more for children looked after", () => {
  const authorities = sum(figures("s251.looked-after.gross", "2017-18").filter((figure) => !Number.isNaN(figure)));
  expect(release.national(...at("s251.looked-after.gross", "2017-18"))).toBe(authorities + 60_000_000);
});

test("England is not the median: a week of residential care in 2024-25 is 7,385", () => {
  expect(release.national(...at("s251.residential-care.weekly-cost", "2024-25"))).toBe(7385);
});

test("the weekly cost of children looked after is spend ÷ children ÷ 365 × 7 to the nearest GBP 5, in all 149", () => {
  const costs = figures("s251.looked-after.weekly-cost");
  const spend = figures("s251.looked-after.gross");
  const children = figures("cla.children-looked-after");
  const both = release.members.filter((_, member) => (spend[member] ?? NaN) > 0 && (children[member] ?? NaN) > 0);
  expect(both).toHaveLength(149);
  const others = both.filter(({ code }) => {
    const member = release.memberByCode.get(code) ?? -1;
    const weekly = (((spend[member] ?? NaN) / (children[member] ?? NaN)) * 7) / 365;
    return costs[member] !== Math.floor(weekly / 5 + 0.5) * 5;
  });
  expect(others.map(({ name }) => name)).toEqual([]);
});

test("spend per child is spend ÷ residents aged 0 to 17 of the year it starts in, to the penny", () => {
  const perChild = figures("s251.looked-after.gross-per-child");
  const spend = figures("s251.looked-after.gross");
  const residents = figures("s251.population-0-17");
  const n = release.members.filter((_, member) => {
    const value = perChild[member] ?? NaN;
    if (Number.isNaN(value)) return false;
    expect(value).toBeCloseTo((spend[member] ?? NaN) / (residents[member] ?? NaN), 2);
    return true;
  }).length;
  expect(n).toBe(151);
});
