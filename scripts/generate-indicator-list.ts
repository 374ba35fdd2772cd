import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readReleaseFile } from "../src/cli/read-release-file";
import type { PublishedClub, PublishedSection } from "../src/domain/clubs/published-club";
import { publishedClubs } from "../src/domain/clubs/published/index";
import type { Indicator } from "../src/domain/release/indicator";
import type { Release } from "../src/domain/release/release";

const page = fileURLToPath(new URL("../docs/generated/indicators.md", import.meta.url));

/** The page listing every indicator of the published-data clubs, from their definitions and the years in their releases. */
export function generateIndicatorList(): string {
  const count = publishedClubs.flatMap(({ sections }) => sections.flatMap(({ indicators }) => indicators)).length;
  return [
    "# Indicators",
    "Made from `src/domain/clubs/published/` and the releases in `data/` by `npm run generate:indicators`; change those, not this page.",
    `${count} indicators in ${publishedClubs.length} releases of published data. An id is permanent and is used in one release only; formulas name indicators by id.`,
    ...publishedClubs.flatMap(clubPage),
  ]
    .join("\n\n")
    .concat("\n");
}

function clubPage(club: PublishedClub): readonly string[] {
  const release = releaseOf(club);
  const partOf =
    club.partOf === undefined ? [] : [`It belongs to the club \`${club.partOf}\` and is not a club of its own.`];
  return [
    `## ${club.label}`,
    club.purpose,
    ...partOf,
    `Club \`${club.club}\`, release ${release.stamp.version}: ${release.members.length} members, ${yearsInWords(club.years)}.`,
    club.sources.map(({ title, publisher, note }, at) => `${at + 1}. **${title}** (${publisher}). ${note}`).join("\n"),
    ...(club.notYetSupplied.length === 0
      ? []
      : [
          "Not yet supplied:",
          bullets(club.notYetSupplied.map(({ what, shape }) => `**${what}.** What we would need: ${shape}`)),
        ]),
    "Each source below begins with its number in this list.",
    ...club.sections.flatMap((section) => sectionPage(section, club, release)),
  ];
}

function sectionPage(
  { label, indicators }: PublishedSection,
  club: PublishedClub,
  release: Release,
): readonly string[] {
  const header = [
    "| Indicator | Unit, decimals, better | Years | Definition | Source |",
    "| --- | --- | --- | --- | --- |",
  ];
  return [`### ${label}`, [...header, ...indicators.map((indicator) => row(indicator, club, release))].join("\n")];
}

function row(indicator: Indicator, { sources }: PublishedClub, release: Release): string {
  const { id, label, definition, unit, decimals, polarity, periodType, basis, breaks = [] } = indicator;
  const better = { "higher-is-better": "higher", "lower-is-better": "lower", neutral: "neither" }[polarity];
  const kind = [periodType.replaceAll("-", " "), ...(basis === null ? [] : [basis])].join(", ");
  const words = [
    definition,
    ...(indicator.numerator === null ? [] : [`Numerator: ${indicator.numerator}.`]),
    ...(indicator.denominator === null ? [] : [`Denominator: ${indicator.denominator}.`]),
    pooledInWords(indicator),
    ...breaks.map(({ year, reason }) => `Break in ${year}: ${reason}`),
  ];
  const cells = [
    `${label}<br>\`${id}\``,
    `${unit}; ${decimals}; ${better}`,
    `${yearsInWords(yearsOf(id, release))} (${kind})`,
    words.join(" "),
    [indicator.source, ...(indicator.laterSources ?? [])]
      .map((source) => `${sources.findIndex(({ title }) => title === source.title) + 1}: ${source.reference}`)
      .join("; "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function pooledInWords({ parts, scale, denominator }: Indicator): string {
  if (parts.published) return `Pooled from \`${parts.numerator}\` ÷ \`${parts.denominator}\`.`;
  return scale === null && denominator === null ? "" : `No pooled value: ${parts.reason}`;
}

function yearsOf(id: string, release: Release): readonly string[] {
  const indicator = release.indicatorById.get(id) ?? -1;
  return release.years.filter((_, year) =>
    release.column(indicator, year)?.scaled.some((value) => !Number.isNaN(value)),
  );
}

function yearsInWords(years: readonly string[]): string {
  const [first = "none", last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function releaseOf({ club }: PublishedClub): Release {
  const release = readReleaseFile(fileURLToPath(new URL(`../data/${club}.json.gz`, import.meta.url)));
  if (!release.ok) throw new Error(`data/${club}.json.gz: ${release.problem.message}`);
  return release.value;
}

function writeIndicatorList(): void {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, generateIndicatorList());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeIndicatorList();
