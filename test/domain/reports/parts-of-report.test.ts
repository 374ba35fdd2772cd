import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { reportsFor } from "../../../src/domain/clubs/report-definitions";
import { publishedClubs } from "../../../src/domain/clubs/published/index";
import { oncePer } from "../../../src/domain/once-per";
import { findReportKind } from "../../../src/domain/reports/index";
import { pageSize } from "../../../src/domain/reports/page-size";
import type { Report } from "../../../src/domain/reports/report";
import type { ReportDefinition } from "../../../src/domain/reports/report-definition";
import { shippedRelease } from "../../support/shipped-release";
import { described, smallReport, textsOn } from "./small-report";
import { rowsOfItem } from "./rows-of-item";

jest.setTimeout(120_000);

const published = new Map(publishedClubs.map((club) => [club.club, club]));
const releaseOf = oncePer((club: (typeof publishedClubs)[number]) => shippedRelease(club.club).release);
/** Those that draw charts. */
const definitions = reportsFor(published.keys()).filter(({ kind }) => kind !== "briefing" && kind !== "review-pack");

function reportOf(definition: ReportDefinition, member: string, peers: string): Report {
  // A member of all these clubs has every indicator.
  const clubs = new Set([...definition.clubs, "section-251"]);
  const releases = [...clubs].map((club) => releaseOf(published.get(club)!));
  const report = findReportKind(definition.kind)!.describe({
    definition,
    parameters: { member, peers, year: "newest" },
    releases,
    sources: {},
  });
  if (!report.ok) throw new Error(report.problem.message);
  return report.value;
}

/** What a report says is not in it. */
function leftOutOf(report: Report): readonly string[] {
  const texts = report.pages
    .filter(({ title }) => title.startsWith("Data quality"))
    .flatMap(({ title }) => textsOn(report, title));
  const from = texts.indexOf("Not in this report");
  const headings = ["Old figures", "Far outside the group", "Missing figures", "Breaks in the series"];
  const to = texts.findIndex((text, at) => at > from && headings.includes(text));
  return from < 0 ? [] : texts.slice(from + 1, to < 0 ? undefined : to);
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))("%s", (_, definition) => {
  it("has charts of kinds that take so many indicators", () => {
    expect(definition.parts.flatMap(chartFaults)).toEqual([]);
  });

  it.each([
    ["Leeds", "neighbours"],
    ["Rutland", "all"],
  ])("draws all its parts for %s beside %s, each on a page that has room for it", (member, peers) => {
    const report = reportOf(definition, member, peers);
    expect(leftOutOf(report)).toEqual([]);
    for (const { items } of report.pages) {
      for (const item of items) {
        expect(item.row + rowsOfItem(item)).toBeLessThanOrEqual(pageSize.rows);
      }
    }
    // Names of points would cover one another in half a page.
    const drawn = report.pages.map(({ items }) => items.flatMap((item) => (item.kind === "chart" ? [item.chart] : [])));
    for (const charts of drawn.filter(({ length }) => length > 1)) {
      expect(charts.map((chart) => report.charts[chart]!.axes.length)).toEqual(charts.map(() => 1));
    }
    for (const text of textsOn(report, "Summary")) expect(text).not.toMatch(/Page [01]\./);
    const sentences = report.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "text" && item.look === "text" ? [item.lines.join(" ")] : [])),
    );
    expect(sentences.filter((text) => text.endsWith("…"))).toEqual([]);
  });
});

it("leaves out a chart that can't be drawn for a member, and says why", () => {
  const definition = definitions.find(({ id }) => id === "childrens-services")!;
  const report = reportOf(definition, "Gateshead", "neighbours");
  expect(report.pages.map(({ title }) => title)).not.toContain("Which lines make the difference");
  expect(leftOutOf(report)).toContainEqual(
    expect.stringMatching(/^Which lines make the difference: Gateshead has no figure for Children looked after: /),
  );
});

it("leaves out charts in which a member has too few of the figures to be placed, and says why", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "public-health")!,
    "Kent",
    "all",
  );
  expect(leftOutOf(report)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Stop smoking services and smoking: Kent has only 1 of the chart's 2 figures\.$/),
      expect.stringMatching(/^Health of adults at a glance: Kent has none of the chart's \d+ figures\.$/),
      expect.stringMatching(
        /^Cost beside what it achieves: Kent has only \d+ of the chart's \d+ figures, and no complete pair\.$/,
      ),
    ]),
  );
  for (const { title } of report.charts) expect(title).not.toMatch(/no figures to compare|on the only indicator/);
});

it("says on every page of two returns, and in the summary, that they divide services differently", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "childrens-summary")!,
    "Leeds",
    "neighbours",
  );
  for (const title of ["Summary", "What it costs", "Which lines make the difference, after income"]) {
    expect(textsOn(report, title).join(" ")).toContain("Section 251 (before income) and form RO3 (after income)");
  }
});

it("gives totals no rank and no £ a year, and says no far outliers of them", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "section-251")!,
    "Kent",
    "all",
  );
  const tables = report.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "table" ? item.rows : [])));
  const cellsOf = (indicator: string) =>
    tables.filter(({ fact }) => report.facts[fact]!.indicator === indicator).map(({ cells }) => cells);
  const totals = cellsOf("s251.looked-after.gross");
  expect(totals.length).toBeGreaterThan(0);
  for (const cells of totals) expect(cells).not.toContain("place");
  for (const cells of totals) expect(cells).not.toContain("gapCost");
  expect(cellsOf("s251.looked-after.gross-per-child").flat()).toEqual(expect.arrayContaining(["place", "gapCost"]));
  const far = report.pages.flatMap(({ title }) => (title.startsWith("Data quality") ? textsOn(report, title) : []));
  expect(far.filter((text) => /: gross spend: .*far outside/.test(text))).toEqual([]);
});

it("says in the past what a gap of old figures came to, with the year", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "adults-summary")!,
    "Leeds",
    "neighbours",
  );
  const said = report.pages
    .flatMap(({ title }) => textsOn(report, title))
    .flatMap((text) => /For its [^.]*, that (?:is|was) .*?\.(?= |$)/.exec(text)?.[0] ?? []);
  const past = said.filter((text) => text.includes("that was"));
  expect(past.length).toBeGreaterThan(0);
  for (const text of past)
    expect(text).toMatch(/that was £[\d.,]+[km]? a year (?:more|less) than at the median in 2016-17\./);
});

it("says one sum of £ on a page whose chart says its own", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "section-251")!,
    "Leeds",
    "neighbours",
  );
  const page = report.pages.find(({ items }) =>
    items.some((item) => item.kind === "chart" && report.charts[item.chart]!.kind === "waterfall"),
  )!;
  expect(textsOn(report, page.title).join(" ")).not.toContain("The gap");
});

describe("of the small club", () => {
  const withPart = (kind: string, ...indicators: string[]) =>
    described({}, { ...smallReport, parts: [...smallReport.parts, { title: "More", kind, indicators }] });

  it("says that a kind of chart needs a newer version", () => {
    expect(leftOutOf(withPart("sunburst", "care.gross"))).toContain("More: it needs a newer version of Yardstick.");
  });

  it("draws no bridge without its total, and no pair of which one is missing", () => {
    expect(leftOutOf(withPart("bridge", "never.count", "care.gross", "care.weekly-cost"))).toContain(
      "More: it needs at least 2 figures, and has none.",
    );
    const pairs = withPart("quadrant", "never.count", "old.count", "care.weekly-cost", "care.gross");
    expect(pairs.charts.at(-1)!.parameters.indicators).toEqual(["care.weekly-cost", "care.gross"]);
  });
});

it("compares parts of one whole in the year of the first, and each of many in its newest", () => {
  const yearsOf = (id: string, kind: string) =>
    reportOf(
      definitions.find((one) => one.id === id)!,
      "Leeds",
      "neighbours",
    )
      .charts.filter((chart) => chart.kind === kind)
      .map(({ parameters }) => parameters.year);
  expect(yearsOf("section-251-history", "mix")).toEqual(["2013-14"]);
  expect(yearsOf("public-health", "spine")).toEqual(["latest", "latest"]);
});

it("gives a chart the settings that its kind has", () => {
  const { charts } = reportOf(
    definitions.find(({ id }) => id === "section-251")!,
    "Leeds",
    "neighbours",
  );
  expect(charts.find(({ kind }) => kind === "waterfall")!.parameters.options).toEqual({
    people: "s251.population-0-17",
  });
});

it("says with a list of members that it also names abolished ones", () => {
  const report = reportOf(
    definitions.find(({ id }) => id === "section-251")!,
    "Kent",
    "all",
  );
  const first = report.pages.find(({ title }) => title.startsWith("Members of the group (1"))!;
  expect(textsOn(report, first.title)).toEqual([
    expect.stringContaining("Members of the group"),
    "Kent among all 153 members.",
    "The list also names 5 authorities that have been abolished; they are in the group for their past figures only.",
  ]);
});
