import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { scenarios } from "../src/domain/scenarios/catalogue/index";
import { formatInput } from "../src/domain/scenarios/format-input";
import type { Scenario, ScenarioInput, StartsFrom } from "../src/domain/scenarios/scenario";
import { howInWords } from "../src/domain/scenarios/sheet/how-in-words";
import { unitInSheet } from "../src/domain/scenarios/sheet/number-format-of";

const page = fileURLToPath(new URL("../docs/generated/scenarios.md", import.meta.url));

/** The page on scenarios: what each answers, what goes in, every formula, what is taken as given, and its sources. */
export function generateScenarioList(): string {
  return [
    "# Scenarios",
    "Made from `src/domain/scenarios/catalogue/` by `npm run generate:scenarios`; change the scenarios, not this page.",
    `${scenarios.length} models of what a change would save or cost. In the workbook each is a sheet of Excel's own formulas over cells with the names below. In a row of years, _the year before_ is the cell to the left.`,
    ...scenarios.flatMap(sectionOf),
  ]
    .join("\n\n")
    .concat("\n");
}

function sectionOf(scenario: Scenario): readonly string[] {
  const { id, title, question, inputs, steps, outputs, assumptions, sources } = scenario;
  return [
    `## ${title}`,
    `\`${id}\`. ${question}`,
    table(
      ["What goes in", "Name", "Unit", "Range", "Starts from"],
      inputs.map((input) => [
        `${input.label}: ${input.definition}`,
        `\`${input.name}\``,
        unitInSheet(input.unit),
        rangeOf(input),
        startInWords(input.startsFrom),
      ]),
    ),
    table(
      ["How it is worked out", "Name", "Unit", "In words", "Formula"],
      steps.map((step) => [
        outputs.includes(step.name) ? `**${step.label}**` : step.label,
        `\`${step.name}\``,
        unitInSheet(step.unit),
        howInWords(scenario, step),
        step.years?.first === undefined
          ? `\`${step.formula}\``
          : `first year \`${step.years.first}\`, then \`${step.formula}\``,
      ]),
    ),
    [
      ...assumptions.map((text) => `- ${text}`),
      ...sources.map((each) => `- Source: ${each.title}: ${each.place}.`),
    ].join("\n"),
  ];
}

function rangeOf(input: ScenarioInput): string {
  return `${formatInput(input, input.min)} to ${formatInput(input, input.max)}`;
}

function startInWords(startsFrom: StartsFrom): string {
  switch (startsFrom.kind) {
    case "given":
      return `${startsFrom.value}: ${startsFrom.source}`;
    case "blank":
      return `Blank: ${startsFrom.where}`;
    case "own":
      return `\`CLUB.VALUE("${startsFrom.indicator}")\``;
    case "peers":
      return `\`CLUB.${startsFrom.figure}("${startsFrom.indicator}")\``;
    case "share":
      return `\`CLUB.VALUE("${startsFrom.part}")\` ÷ \`CLUB.VALUE("${startsFrom.whole}")\`${startsFrom.yearsBefore === undefined ? "" : " of the year before"}`;
  }
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, generateScenarioList());
}
