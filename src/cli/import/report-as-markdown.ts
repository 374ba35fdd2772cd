import { written } from "./check-context";
import type { CheckReport, ImportReport } from "./import-report";

/** If there are more exceptions than this, the Markdown report only counts them; the JSON report lists them all. */
const mostListed = 60;

/** The report of an import as a page to read. */
export function reportAsMarkdown(report: ImportReport): string {
  const { files, indicators, missing, boundaryChanges, groups, checks, notes, national } = report;
  return `${[
    `# ${report.club}, release ${report.version}: what was imported`,
    `Written by the importer (\`npm run club -- import\`) on ${report.date}. SHA-256 of the content: \`${report.hash}\`.`,
    "Every figure is as published, but for indicators whose definition says derived. Nothing is corrected, filled in or added up; what looks odd is listed below and kept.",
    "## Files",
    table(
      ["File", "Rows", "Kept", "Left out"],
      files.map(({ file, rows, kept, dropped }) => [
        file,
        written(rows),
        written(kept),
        Object.entries(dropped)
          .map(([reason, count]) => `${written(count)} ${reason}`)
          .join("; "),
      ]),
    ),
    "## Indicators",
    ...notes,
    `A figure counts as missing where its row is there without a figure. ${nationalSentence(national)}`,
    table(
      ["Indicator", "Years", "Figures", "Missing"],
      indicators.map(({ id, years, values, missing: without }) => [
        `\`${id}\``,
        years,
        written(values),
        written(without),
      ]),
    ),
    "## Why figures are missing",
    table(
      ["Symbol", "Meaning", "Figures"],
      missing.map(({ symbol, meaning, figures }) => [`\`${symbol}\``, meaning, written(figures)]),
    ),
    "## Boundary changes",
    "Abolished authorities keep their own history and successors begin with their own; the two are never joined. Codes that changed while the authority stayed the same are one history.",
    boundaryChanges.length === 0 ? "None among these members." : list(boundaryChanges),
    "## Peer groups",
    "Neighbours never include the authority itself, and are only those with figures here; region and type always include it, and leave abolished authorities out. Cumberland and Westmorland and Furness have no neighbours in the 2021 model, and abolished Cumbria stays in the lists of 2021 that hold it.",
    table(
      ["Group", "Owners", "Members"],
      groups.map(({ id, groups: owners, note }) => [`\`${id}\``, written(owners), note]),
    ),
    "## Checks",
    ...checks.map(describeCheck),
  ].join("\n\n")}\n`;
}

function nationalSentence(national: number): string {
  if (national === 0) return "England as a whole has no published figures here.";
  return `England as a whole has ${countOf(national, "published figure")}, which are nobody's and in no median.`;
}

function describeCheck({ check, tested, exceptions }: CheckReport): string {
  const outcome = countOf(exceptions.length, "exception");
  const heading = `**${check}.** ${written(tested)} tested, ${outcome}`;
  if (exceptions.length === 0) return `${heading}.`;
  if (exceptions.length > mostListed) return `${heading}; too many to list here, all are in the JSON report.`;
  return `${heading}:\n\n${list(exceptions)}`;
}

function countOf(count: number, what: string): string {
  if (count === 0) return `no ${what}s`;
  return `${written(count)} ${what}${count === 1 ? "" : "s"}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A table with columns padded to equal width, as the project's formatter wants them. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width, fill)).join(" | ")} |`;
  return [line(header, " "), line([], "-"), ...rows.map((row) => line(row, " "))].join("\n");
}
