import type { DescribedChart } from "../../charts/chart-spec";
import { waterfall } from "../../charts/waterfall";
import { oneFullStop } from "../../one-full-stop";
import { releaseLine } from "../../release-line";
import { periodInWords } from "../../indicators/period-in-words";
import type { IndicatorInReport } from "../indicator-in-report";
import { pageSize } from "../page-size";
import type { ChartInReport, PartOfReport } from "../parts-of-report";
import { standingInWords } from "../standing-in-words";
import { draftPage, linesWith, type DraftPage } from "./draft-page";
import { figuresTable } from "./figures-table";

/** A chart with more bars than this needs a page of its own: otherwise some of the names beside them are left out. */
const mostBarsOfPair = 13;
/** Rows of the chart on a page of its own, and of each of a pair. */
const chartRows = { alone: 30, pair: 15 } as const;
/** A chart of several indicators is as high as its table allows, but no lower than this. */
const leastRows = 24;
/** How many lines words have at most: the sentence below a chart, and its definition and note together. */
const textRows = { alone: { sentence: 3, below: 7 }, pair: { sentence: 2, below: 3 } } as const;

/** The pages of a part: two charts on each where they have room. */
export function chartPages(
  { title, charts, note }: PartOfReport,
  listed: readonly IndicatorInReport[],
  chartAt: (chart: ChartInReport) => number,
): readonly DraftPage[] {
  const sheets = pairsOf(charts);
  return sheets.map((sheet, index) => {
    const page = draftPage(
      sheet[0]?.subject ?? "",
      sheets.length === 1 ? title : `${title} (${index + 1} of ${sheets.length})`,
    );
    const size = sheet.length === 1 ? "alone" : "pair";
    sheet.forEach((chart, place) => {
      if (place > 0) page.skip(2 + (place * (pageSize.rows - 2)) / 2 - page.row);
      drawChart(page, chart, listed, chartAt(chart), size, note);
    });
    return page.done();
  });
}

function drawChart(
  page: ReturnType<typeof draftPage>,
  { described, shows }: ChartInReport,
  listed: readonly IndicatorInReport[],
  chart: number,
  size: keyof typeof chartRows,
  ofPart: string,
): void {
  const note = [ofPart, noteOnPage(described, shows, listed)].filter((one) => one !== "").join(" ");
  const [only] = shows;
  const one = only === undefined || shows.length > 1 ? undefined : listed[only];
  if (one === undefined || only === undefined) return drawChartOfSeveral(page, { note, shows, chart }, listed);
  const rows = chartRows[size];
  page.item({ kind: "chart", row: page.row, rows, chart }, rows);
  const { sentence, below } = textRows[size];
  const saysMoney = described.kind === waterfall.kind;
  page.text(wholeSentences(standingInWords(one, saysMoney), sentence), "text", [only], sentence);
  const table = figuresTable(page.row, shows, listed, false, saysMoney);
  page.item(table.item, table.rows);
  const noteRows = Math.min(linesWith(note, "note").length, below - 1);
  page.text(definitionOf(one), "note", null, below - noteRows, "… see Definitions.");
  page.text(note, "note", shows, noteRows);
}

/** With the table of its figures, if that leaves enough rows for the chart. */
function drawChartOfSeveral(
  page: ReturnType<typeof draftPage>,
  { note, shows, chart }: { readonly note: string; readonly shows: readonly number[]; readonly chart: number },
  listed: readonly IndicatorInReport[],
): void {
  const noteRows = linesWith(note, "note").length;
  const inTable = figuresTable(0, shows, listed, true).rows;
  const left = page.room - noteRows - inTable;
  const hasTable = left >= leastRows;
  const rows = hasTable ? Math.min(left, chartRows.alone) : chartRows.alone;
  page.item({ kind: "chart", row: page.row, rows, chart }, rows);
  if (hasTable) page.item(figuresTable(page.row, shows, listed, true).item, inTable);
  page.text(
    hasTable
      ? note
      : `${note === "" ? "" : `${oneFullStop(`${note}.`)} `}The table under Headline figures has the value and the median of each of its indicators.`,
    "note",
    shows,
  );
}

/** As many of the sentences as fit into that many lines: a sentence that is cut off says less than none. */
function wholeSentences(sentences: readonly string[], lines: number): string {
  for (let count = sentences.length; count > 0; count -= 1) {
    const text = sentences.slice(0, count).join(" ");
    if (linesWith(text, "text").length <= lines) return text;
  }
  return sentences[0] ?? "";
}

function definitionOf({ indicator: { definition, periodType } }: IndicatorInReport): string {
  return oneFullStop(`${definition}. ${periodInWords(periodType)}.`);
}

/**
 * What stands below the chart elsewhere; the release is at the foot of every page. "" for a chart with values across too:
 * it says itself what they are, and the note with that.
 */
function noteOnPage(
  { note, axes }: DescribedChart,
  shows: readonly number[],
  listed: readonly IndicatorInReport[],
): string {
  if (axes.length > 1) return "";
  const release = listed[shows[0] ?? -1]?.release;
  const ending = release === undefined ? "" : ` · ${releaseLine(release.stamp)}`;
  return note.endsWith(ending) ? note.slice(0, note.length - ending.length) : note;
}

/** Charts in order, two together where both have room. */
function pairsOf(charts: readonly ChartInReport[]): readonly (readonly ChartInReport[])[] {
  const sheets: ChartInReport[][] = [];
  for (const chart of charts) {
    const last = sheets.at(-1);
    const [before] = last ?? [];
    if (last?.length === 1 && before !== undefined && hasRoom(before) && hasRoom(chart)) last.push(chart);
    else sheets.push([chart]);
  }
  return sheets;
}

/** Not for many bars with names, or for points, whose names would cover one another. */
function hasRoom({ described: { form, rows, axes }, shows }: ChartInReport): boolean {
  return shows.length === 1 && axes.length === 1 && (form !== "bars" || rows <= mostBarsOfPair);
}
