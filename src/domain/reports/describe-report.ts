import { itemAt } from "../item-at";
import { fail, succeed, type Result } from "../result";
import { emptyReport } from "./empty-report";
import { findingsOfReport } from "./findings-of-report";
import { groupOfReport } from "./group-of-report";
import { factOf } from "./indicator-in-report";
import { indicatorsOfReport } from "./indicators-of-report";
import { chartPages } from "./pages/chart-pages";
import { contentsPage, type ContentsEntry } from "./pages/contents-page";
import { askedAt, coverPage } from "./pages/cover-page";
import { definitionPages } from "./pages/definition-pages";
import { draftPage, type DraftPage } from "./pages/draft-page";
import { headlinePages } from "./pages/headline-pages";
import { withKeptPages } from "./pages/kept-pages";
import { membersPages } from "./pages/members-pages";
import { qualityPages } from "./pages/quality-pages";
import { summaryPage } from "./pages/summary-page";
import { partsOfReport } from "./parts-of-report";
import { qualityOfReport } from "./quality-of-report";
import type { Report } from "./report";
import type { ReportInputs } from "./report-inputs";
import { runningOf } from "./running-of";

/** More are not read. */
const mostThatStandOut = 5;

/** Describes a report with the pages that every kind has. */
export function describeReport(inputs: ReportInputs, label: string): Result<Report> {
  const group = groupOfReport(inputs);
  if (!group.ok) return group;
  const { listed, leftOut: without } = indicatorsOfReport(inputs);
  const { parts, leftOut: notDrawn } = partsOfReport(inputs, listed);
  const leftOut = [...without, ...notDrawn];
  if (parts.length === 0) return fail(emptyReport(inputs.definition.title, leftOut));
  const charts = parts.flatMap((part) => part.charts);
  const title = `${inputs.definition.title}: ${label}`;
  const ofParts = parts.map((part) => ({ part, pages: chartPages(part, listed, (chart) => charts.indexOf(chart)) }));
  const back = [
    ...membersPages(group.value),
    ...definitionPages(listed),
    ...qualityPages(qualityOfReport(listed, leftOut)),
  ];
  // Their number is known before they are filled.
  const front = ["cover", "contents", "summary"].map((key) => draftPage(key, "").done());
  const drafts = [...front, ...headlinePages(listed), ...ofParts.flatMap(({ pages }) => pages), ...back];
  const pages = withKeptPages(uniquelyKeyed(drafts), inputs.kept ?? []);
  const pageOfChart = (chart: number) =>
    1 + pages.findIndex(({ items }) => items.some((item) => item.kind === "chart" && item.chart === chart));
  const pageOfFact = (fact: number) => {
    const alone = charts.findIndex(({ shows }) => shows.length === 1 && shows[0] === fact);
    const chart = alone >= 0 ? alone : charts.findIndex(({ shows }) => shows.includes(fact));
    return chart < 0 ? 1 + pages.findIndex((page) => showsInTable(page, fact)) : pageOfChart(chart);
  };

  const entries: readonly ContentsEntry[] = [
    ...entriesOf([{ key: "summary", title: "Summary", items: [] }, ...headlinePages(listed)], pages),
    ...parts.flatMap(({ title: heading, charts: shown }) => [
      { title: heading, page: pageOfChart(charts.indexOf(itemAt(shown, 0))), isMain: true },
      // A chart of several has its part to itself, whose title says what it shows.
      ...shown.flatMap((chart) => {
        const [only, ...others] = chart.shows;
        if (only === undefined || others.length > 0) return [];
        const { label } = itemAt(listed, only).indicator;
        return [{ title: label, page: pageOfChart(charts.indexOf(chart)), isMain: false }];
      }),
    ]),
    ...entriesOf(back, pages),
  ];
  const notes = [...new Set(parts.map(({ note }) => note))].filter((note) => note !== "");
  const filled = new Map(
    [
      coverPage(title, group.value, inputs.releases, pages.length),
      contentsPage(entries),
      summaryPage(findingsOfReport(inputs, listed, mostThatStandOut), pageOfFact, notes),
    ].map((page) => [page.key, page]),
  );
  return succeed({
    id: inputs.definition.id,
    kind: inputs.definition.kind,
    title,
    parameters: inputs.parameters,
    asked: askedAt,
    ...runningOf(title, group.value, inputs.releases),
    facts: listed.map(factOf),
    charts: charts.map(({ described }) => described),
    pages: pages.map((page, index) => ({ ...(filled.get(page.key) ?? page), number: index + 1 })),
  });
}

function showsInTable({ items }: DraftPage, fact: number): boolean {
  return items.some((item) => item.kind === "table" && item.rows.some((row) => row.fact === fact));
}

/** Pages with the same subject are told apart by a number. */
function uniquelyKeyed(pages: readonly DraftPage[]): readonly DraftPage[] {
  const seen = new Map<string, number>();
  return pages.map((page) => {
    const times = (seen.get(page.key) ?? 0) + 1;
    seen.set(page.key, times);
    return times === 1 ? page : { ...page, key: `${page.key}_${times}` };
  });
}

/** Sections of several pages are listed once, with the first. */
function entriesOf(section: readonly DraftPage[], pages: readonly DraftPage[]): readonly ContentsEntry[] {
  const entries = section.map(({ key, title }) => ({
    title: title.replace(/ \(\d+ of \d+\)$/, ""),
    page: 1 + pages.findIndex((page) => page.key === key),
    isMain: true,
  }));
  return entries.filter(({ title }, index) => entries.findIndex((one) => one.title === title) === index);
}
