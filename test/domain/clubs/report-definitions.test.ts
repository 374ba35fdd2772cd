import { reportsFor } from "../../../src/domain/clubs/report-definitions";
import { clubs } from "../../../src/domain/clubs/index";
import { publishedClubs } from "../../../src/domain/clubs/published/index";
import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { findReportKind } from "../../../src/domain/reports/index";

const published = publishedClubs.map(({ club }) => club);
const all = reportsFor([...published, ...clubs.map(({ club }) => club)]);
/** The club of each indicator of published data. */
const clubOf = new Map(
  publishedClubs.flatMap(({ club, sections }) =>
    sections.flatMap(({ indicators }) => indicators.map(({ id }) => [id, club] as const)),
  ),
);

test("there is a report and a pack of each club, there are two summaries, and a briefing for each service", () => {
  const ofClubs = [...published, ...new Set(clubs.map(({ club }) => club))];
  expect(all.map(({ id }) => id)).toEqual([
    ...ofClubs,
    "childrens-summary",
    "adults-summary",
    ...["section-251", "childrens-services", "adults", "public-health"].map((club) => `${club}-briefing`),
    ...ofClubs.filter((club) => club !== "section-251-history").map((club) => `${club}-review`),
  ]);
});

test("a summary is for members of all its clubs", () => {
  const ids = (...of: string[]) =>
    reportsFor(of).flatMap(({ id, kind }) => (kind === "briefing" || kind === "review-pack" ? [] : id));
  expect(ids("adults")).toEqual(["adults"]);
  expect(ids("adults", "asc-fr")).toEqual(["asc-fr", "adults", "adults-summary"]);
  expect(ids("section-251", "childrens-services")).toEqual(["section-251", "childrens-services"]);
  expect(ids("section-251", "childrens-services", "context")).toContain("childrens-summary");
  expect(ids()).toEqual([]);
});

test.each(all.map((report) => [report.id, report] as const))(
  "the report %s is of a kind that there is",
  (_, report) => {
    expect(findReportKind(report.kind)).not.toBeNull();
    // A briefing has no charts.
    if (report.kind !== "briefing") expect(report.parts.flatMap(chartFaults)).toEqual([]);
    else
      for (const id of report.parts.flatMap(({ indicators }) => indicators))
        expect(clubOf.get(id)).toBe(report.clubs[0]);
  },
);

test.each(all.filter(({ kind }) => kind === "summary").map((report) => [report.id, report] as const))(
  "the indicators of %s are of the clubs it names, and of each of them",
  (_, { clubs: named, parts }) => {
    const used = parts.flatMap(({ indicators }) => indicators).map((id) => clubOf.get(id) ?? id);
    expect([...new Set(used)].sort()).toEqual([...named].sort());
  },
);
