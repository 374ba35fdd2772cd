import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { gdpDeflators } from "../../../src/domain/deflators/gdp-deflators";
import { yearsEarlier } from "../../../src/domain/years-earlier";

interface Published {
  readonly issue: string;
  readonly year: string;
  readonly value: string;
  readonly forecast: "yes" | "no";
}

/** Rows as published: the index of HM Treasury's March 2026 issue, and the growth of its December 2023 issue. */
const published = parse<Published>(readFileSync(join(__dirname, "../../figures/gdp-deflators.csv"), "utf8"), {
  columns: true,
});
const ofIssue = (issue: string) => published.filter((row) => row.issue === issue);
const { index, lastOutturn } = gdpDeflators;

test("the table is the complete published issue, year by year", () => {
  expect([...index]).toEqual(ofIssue("2026-03-31").map(({ year, value }) => [year, Number(value)]));
  expect(index.size).toBe(31);
  expect(index.get("2024-25")).toBe(100);
});

test("the years after the last outturn are those published as forecasts", () => {
  for (const { year, forecast } of ofIssue("2026-03-31")) expect(year > lastOutturn).toBe(forecast === "yes");
});

test("no year is left out", () => {
  const years = [...index.keys()];
  for (const year of years.slice(1)) expect(years).toContain(yearsEarlier(year, 1));
});

// Each issue revises the growth of the years before; up to 2020-21 by less than half a point, after that by little more
// than one. A table that is a year out, or on another base in the middle, would be further off.
test("it grows as in the previous issue, except for revisions", () => {
  const growths = ofIssue("2023-12-22");
  expect(growths).toHaveLength(22);
  for (const { year, value } of growths) {
    const growth = (index.get(year)! / index.get(yearsEarlier(year, 1))! - 1) * 100;
    expect(Math.abs(growth - Number(value))).toBeLessThan(year <= "2020-21" ? 0.5 : 1.1);
  }
});
