import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReleaseFile } from "../src/cli/read-release-file";
import { driverModels } from "../src/domain/drivers/driver-models";
import type { DriverModel } from "../src/domain/drivers/driver-model";
import {
  besideTheFit,
  clearInWords,
  correlationOnly,
  driverTitle,
  effectInWords,
  explainedInWords,
  fitInWords,
  influenceInWords,
  leftOutInWords,
  signedPounds,
  sureness,
} from "../src/domain/drivers/drivers-in-words";
import { gatherFigures } from "../src/domain/drivers/gather-figures";
import { workOutDrivers, type DriverEffect, type DriversResult } from "../src/domain/drivers/work-out-drivers";
import { capital } from "../src/domain/capital";
import { itemAt } from "../src/domain/item-at";
import type { Release } from "../src/domain/release/release";
import { releaseLine } from "../src/domain/release-line";
import { formatValue } from "../src/domain/units";

const page = fileURLToPath(new URL("../docs/drivers.md", import.meta.url));
const shipped = fileURLToPath(new URL("../test/domain/drivers/reference/shipped/", import.meta.url));

/** The page with the drivers of spend in the releases that the project ships. */
export function driversPage(): string {
  return [
    "# Drivers of spend",
    "Made from the releases in `data/` by `npm run generate:drivers`; change those, not this page.",
    "What goes with spend, and how much of the differences between authorities each factor goes with: population size, deprivation, the local market, rurality and need, as far as published figures show it. The LGA and Newton asked this of children's services. [Decision 85](decisions/0085-drivers-of-spend.md) says how it is worked out, and R gives the same figures to nine digits (`test/domain/drivers/reference/`).",
    "## How to read it",
    [
      `- ${correlationOnly}`,
      "- An effect is what spend a head differs by where one driver differs and the others are the same. Its 95% interval is robust to authorities that differ more than others (HC3). If it has room for 0, the figures don't show which way the effect goes.",
      "- A share is how much of the differences in spend goes with a driver, as a mean over all orders in which drivers can be taken in (LMG). Before they are rounded, they add up to what all drivers explain. They have no interval: with other authorities they would differ, so small differences between them say little.",
      "- Theil–Sen is the same effect by a line that a few unusual authorities can't move. “Without” is the effect without the one authority that moves it most. “Wider” is how many times as wide the interval is because other drivers say nearly the same.",
      `- ${besideTheFit} Yardstick puts a self-assessment of both beside the result.`,
    ].join("\n"),
    ...driverModels.flatMap((model) => modelPage(shippedDrivers(model))),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The drivers of a model in the shipped releases. */
export function shippedDrivers(model: DriverModel): DriversResult {
  const figures = gatherFigures(model, releaseWith);
  if (!figures.ok) throw new Error(figures.problem.message);
  const result = workOutDrivers(figures.value);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function modelPage(result: DriversResult): readonly string[] {
  const { figures, fit, effects, usualRegion } = result;
  const { model, indicator, year } = figures;
  const measures = effects.filter(({ isRegion }) => !isRegion);
  const regions = effects.filter(({ isRegion }) => isRegion);
  const releases = figures.stamps.map((stamp) => `${stamp.clubLabel}: ${releaseLine(stamp)}`).join("; ");
  return [
    `## ${model.title}`,
    `“${indicator.label}” (\`${model.outcome}\`), ${year}; n = ${fit.n}. ${releases}.`,
    `**${explainedInWords(result)}** ${clearInWords(result)}`,
    measures.map((effect) => `- ${[effectInWords(effect, model.head), sureness(effect)].join(" ").trim()}`).join("\n"),
    table(
      ["Driver", "Share of the differences", "Wider"],
      [
        ...[...fit.drivers].map(({ id, share, inflation }) => [
          driverTitle(model.drivers, id),
          formatValue(share * 100, "%", 1),
          `${formatValue(inflation, "", 1)} ×`,
        ]),
        ["**All of them**", `**${formatValue(fit.explained * 100, "%", 1)}**`, ""],
        ["Not explained by these", formatValue(100 - fit.explained * 100, "%", 1), ""],
      ],
    ),
    effectTable(`With …, £ ${model.head}`, measures),
    `Regions, each against the ${usualRegion}, which has the most authorities:`,
    effectTable(`£ ${model.head}`, regions),
    `${fitInWords(result)} ${influenceInWords(result)} ${leftOutInWords(result)}`,
    [...model.notes, `Figures: ${figures.measures.map((one) => `${one.indicator.label}, ${one.year}`).join("; ")}.`]
      .map((note) => `- ${note}`)
      .join("\n"),
  ];
}

function effectTable(heading: string, effects: readonly DriverEffect[]): string {
  return table(
    [heading, "Effect", "95% interval", "Standardised", "Theil–Sen", "Without", "Wider"],
    effects.map(({ words, isRegion, estimate, lower, upper, standardised, theilSen, without, inflation }) => [
      isRegion ? words : capital(words),
      signedPounds(estimate),
      `${signedPounds(lower)} to ${signedPounds(upper)}`,
      standardised === null ? "" : formatValue(standardised, "", 2),
      theilSen === null ? "" : signedPounds(theilSen),
      `${signedPounds(without.estimate)} (${without.name})`,
      `${formatValue(inflation, "", 1)} ×`,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

const releases = new Map<string, Release>();

function releaseWith(indicator: string): Release {
  for (const club of ["childrens-services", "section-251", "adults", "context"]) {
    const release = releases.get(club) ?? readShipped(club);
    releases.set(club, release);
    if (release.indicatorById.has(indicator)) return release;
  }
  throw new Error(`No shipped release has ${indicator}.`);
}

function readShipped(club: string): Release {
  const release = readReleaseFile(fileURLToPath(new URL(`../data/${club}.json.gz`, import.meta.url)));
  if (!release.ok) throw new Error(`data/${club}.json.gz: ${release.problem.message}`);
  return release.value;
}

/** The figures of each fit for R, which are not kept. A heading is the column's id, its term and its driver. */
function writeForR(): void {
  mkdirSync(shipped, { recursive: true });
  for (const model of driverModels) {
    const { rows, columns } = shippedDrivers(model);
    const quoted = (text: string) => `"${text}"`;
    const lines = [
      ["code", "outcome", ...columns.map(({ id, term, driver }) => `${id}|${term}|${driver}`)].map(quoted),
      ...rows.map(({ code, outcome }, row) => [
        quoted(code),
        String(outcome),
        ...columns.map(({ values }) => String(itemAt(values, row))),
      ]),
    ];
    writeFileSync(`${shipped}${model.id}.csv`, lines.map((line) => `${line.join(",")}\n`).join(""));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--for-r")) writeForR();
  else writeFileSync(page, driversPage());
}
