import { chartFaults } from "../../../src/domain/charts/chart-faults";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateIndicatorList } from "../../../scripts/generate-indicator-list";
import { importedClubs } from "../../../src/cli/import/index";
import { readReleaseFile } from "../../../src/cli/read-release-file";
import type { PublishedClub } from "../../../src/domain/clubs/published-club";
import { publishedClubs } from "../../../src/domain/clubs/published/index";
import type { Indicator } from "../../../src/domain/release/indicator";
import type { Release } from "../../../src/domain/release/release";
import publishedIndicators from "../../published-indicators.json";

/** What must be true of every club of published data, and of the shipped releases. */

const root = new URL("../../../", import.meta.url);
const pathOf = (file: string) => fileURLToPath(new URL(file, root));
const releasePath = ({ club }: PublishedClub) => pathOf(`data/${club}.json.gz`);
const indicatorsOf = ({ sections }: PublishedClub) => sections.flatMap(({ indicators }) => indicators);
const named = publishedClubs.map((club) => [club.club, club] as const);

function releaseOf(club: PublishedClub): Release {
  const release = readReleaseFile(releasePath(club));
  if (!release.ok) throw new Error(release.problem.message);
  return release.value;
}

test("every club has an importer and a release, and every release a club", () => {
  const ids = publishedClubs.map(({ club }) => club);
  expect(importedClubs.map(({ club }) => club)).toEqual(publishedClubs);
  const shipped = readdirSync(pathOf("data")).filter((file) => file.endsWith(".json.gz"));
  expect(shipped.sort()).toEqual(ids.map((id) => `${id}.json.gz`).sort());
});

test("an indicator's id is in one club only, and never changes", () => {
  const ids = publishedClubs.flatMap((club) => indicatorsOf(club).map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const published: Readonly<Record<string, readonly string[]>> = publishedIndicators;
  expect(Object.fromEntries(publishedClubs.map((club) => [club.club, indicatorsOf(club).map(({ id }) => id)]))).toEqual(
    published,
  );
});

test("no label is in two clubs, so that a formula can name an indicator by it", () => {
  const labels = publishedClubs.flatMap((club) => indicatorsOf(club).map(({ label }) => label.toLowerCase()));
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

test("the releases are small, each and together", () => {
  const sizes = publishedClubs.map((club) => statSync(releasePath(club)).size);
  for (const size of sizes) expect(size).toBeLessThanOrEqual(1.5 * 1024 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024 * 1024);
});

test("the page of indicators is current", () => {
  expect(readFileSync(pathOf("docs/generated/indicators.md"), "utf8")).toBe(generateIndicatorList());
});

describe.each(named)("%s", (_, club) => {
  test("is plain data, unchanged by JSON", () => {
    expect(JSON.parse(JSON.stringify(club))).toEqual(club);
  });

  test.each(indicatorsOf(club).map((indicator) => [indicator.id, indicator] as const))(
    "%s says what it is",
    (id, indicator) => {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/);
      expect(faultsOf(indicator, club)).toEqual([]);
    },
  );

  test("has distinct labels, sources, a timetable and a report with existing indicators", () => {
    const labels = indicatorsOf(club).map(({ label }) => label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    expect(club.sources.length).toBeGreaterThan(0);
    expect(club.timetable.length).toBeGreaterThan(0);
    const known = new Set(publishedClubs.flatMap((other) => indicatorsOf(other).map(({ id }) => id)));
    for (const { indicators } of club.report) expect(indicators.filter((id) => !known.has(id))).toEqual([]);
    expect(club.report.flatMap(chartFaults)).toEqual([]);
    for (const { publisher, title } of indicatorsOf(club).map(({ source }) => source)) {
      expect(club.sources.map((source) => [source.publisher, source.title])).toContainEqual([publisher, title]);
    }
  });

  test("has a release that is as defined, with figures of every indicator and year", () => {
    const { stamp, indicators, years, column } = releaseOf(club);
    expect(stamp).toMatchObject({
      club: club.club,
      clubLabel: club.label,
      licence: club.licence,
      state: "final",
      demonstration: false,
      version: importedClubs.find((imported) => imported.club === club)?.version,
    });
    expect(stamp.licence).toContain("Open Government Licence v3.0");
    expect(years).toEqual(club.years);
    expect([...years].sort()).toEqual(years);
    expect(JSON.parse(JSON.stringify(indicators))).toEqual(JSON.parse(JSON.stringify(indicatorsOf(club))));
    const filled = (indicator: number, year: number) =>
      column(indicator, year)?.scaled.some((figure) => !Number.isNaN(figure)) ?? false;
    const empty = indicators.filter((_indicator, at) => !years.some((_year, year) => filled(at, year)));
    expect(empty.map(({ id }) => id)).toEqual([]);
    expect(years.filter((_year, year) => !indicators.some((_indicator, at) => filled(at, year)))).toEqual([]);
  });

  test("has only authorities as members, and groups of members", () => {
    const { members, groups } = releaseOf(club);
    for (const { code } of members) expect(code).toMatch(/^E(?:06|08|09|10)\d{6}$/);
    expect([...new Set(groups.map(({ id }) => id))]).toEqual(["neighbours", "neighbours-2021", "region", "type"]);
    for (const { id, owner, members: codes, closeness } of groups) {
      expect(codes.includes(owner ?? "")).toBe(id === "region" || id === "type");
      if (id.startsWith("neighbours")) expect(closeness).toHaveLength(codes.length);
    }
  });
});

/** What an indicator does not say, or refers to that its club does not have. */
function faultsOf(indicator: Indicator, club: PublishedClub): readonly string[] {
  const { label, definition, unit, scale, source, parts, numerator, denominator, unitCost, breaks = [] } = indicator;
  const ids = indicatorsOf(club).map(({ id }) => id);
  const isRatio = numerator !== null || denominator !== null;
  return [
    ...(label.length > 5 && label.length <= 120 ? [] : ["label"]),
    ...(definition.length > 40 && /[.]$/.test(definition) ? [] : ["definition"]),
    ...(unit !== "" ? [] : ["unit"]),
    ...(Object.values(source).every((text) => text !== "") ? [] : ["source"]),
    ...(scale === null || isRatio ? [] : ["a scale, but no numerator or denominator"]),
    ...(unitCost && !unit.startsWith("GBP ") ? ["a cost per unit that is not in GBP per something"] : []),
    ...(parts.published && ![parts.numerator, parts.denominator].every((id) => ids.includes(id)) ? ["parts"] : []),
    ...(parts.published && !(numerator !== null && denominator !== null) ? ["parts, and no words for them"] : []),
    ...(!parts.published && !/[.]$/.test(parts.reason) ? ["why it has no pooled value"] : []),
    ...breaks.filter(({ year }) => !club.years.includes(year)).map(({ year }) => `a break in ${year}`),
  ];
}
