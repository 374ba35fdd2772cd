import { memberInWords } from "../domain/charts/member-in-words";
import { itemAt } from "../domain/item-at";
import { checkYear } from "../domain/reports/check-year";
import { findReportKind } from "../domain/reports/index";
import type { Report, ReportChoices, ReportParameters, ReportSaving } from "../domain/reports/report";
import type { KeptPage } from "../domain/reports/report-inputs";
import type { ReportDefinition } from "../domain/reports/report-definition";
import { newest } from "../domain/reports/year-in-report";
import { yearsOfReport } from "../domain/reports/years-of-report";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed, type Result } from "../domain/result";
import type { ScrapbookAnswer } from "../domain/scrapbook/scrapbook-answer";
import { loadScript } from "../domain/load-script";
import { groupsFor } from "./peer-groups/groups-for";
import { peerSourcesFor } from "./peer-groups/peer-sources-for";
import type { ClubData, FiguresService } from "./ports";

/** The clubs that a report draws on, each once, in the order of its indicators; an indicator that no club has is left out. */
export async function clubsOf(
  figures: Pick<FiguresService, "withIndicator">,
  { parts, title }: ReportDefinition,
): Promise<Result<readonly ClubData[]>> {
  const clubs = new Map<string, ClubData>();
  for (const id of new Set(parts.flatMap(({ indicators }) => indicators))) {
    const data = await figures.withIndicator(id);
    if (data.ok) clubs.set(data.value.release.stamp.club, data.value);
    else if (data.problem.code !== "unknown-indicator") return data;
  }
  return clubs.size === 0
    ? fail(workbookProblem("empty-report", { title, why: "None of your clubs has its indicators." }))
    : succeed([...clubs.values()]);
}

/** What of a report stays when it is made again. */
interface AsItWas {
  readonly kept?: readonly KeptPage[];
  /** The savings that a kind which can show them shows. */
  readonly savings?: readonly ReportSaving[];
}

/** A report as it is now, and what its cells can be changed to. */
export async function describedReport(
  figures: Pick<FiguresService, "withIndicator" | "loadScrapbook">,
  definition: ReportDefinition,
  clubs: readonly ClubData[],
  parameters: ReportParameters,
  { kept = [], savings = [] }: AsItWas = {},
): Promise<Result<{ readonly report: Report; readonly choices: ReportChoices }>> {
  const kind = findReportKind(definition.kind);
  if (kind === null) return fail(workbookProblem("unknown-report-kind", { title: definition.title }));
  const first = itemAt(clubs, 0);
  const releases = clubs.map(({ release }) => release);
  const year = checkYear(definition, releases, parameters.year);
  if (!year.ok) return year;
  const sources = await peerSourcesFor(figures, first, parameters.peers);
  if (!sources.ok) return sources;
  const answers = kind.readsScrapbook ? await answersFrom(figures) : succeed([]);
  if (!answers.ok) return answers;
  const inputs = { definition, parameters, releases, sources: sources.value, kept, answers: answers.value };
  const { own } = first;
  const whose = own === null ? savings : savings.map((one) => ({ by: own, ...one }));
  const report = kind.describe(kind.showsSavings ? { ...inputs, savings: whose } : inputs);
  if (!report.ok) return report;
  return succeed({ report: report.value, choices: reportChoices(first, yearsOfReport(definition, releases)) });
}

async function answersFrom({
  loadScrapbook,
}: Pick<FiguresService, "loadScrapbook">): Promise<Result<readonly ScrapbookAnswer[]>> {
  if (loadScrapbook === undefined) return succeed([]);
  const loaded = await loadScript(loadScrapbook);
  if (!loaded.ok) return loaded;
  const read = await loaded.value.answers();
  return read.ok ? succeed(read.value.answers) : read;
}

function reportChoices({ release, own, savedGroups }: ClubData, years: readonly string[]): ReportChoices {
  return {
    peers: groupsFor({ release, own, savedGroups }).map(({ id, label }) => ({ shown: label, value: id })),
    years: [
      { shown: "Newest of each", value: newest },
      ...[...years]
        .reverse()
        .filter((year) => /^\d{4}-\d{2}$/.test(year))
        .map((year) => ({ shown: year, value: year })),
    ],
    members: release.members
      .filter(({ abolished }) => !abolished)
      .map((one) => ({ shown: memberInWords(one), value: one.name })),
  };
}
