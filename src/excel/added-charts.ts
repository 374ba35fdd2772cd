import type { AddedObstacle } from "../actions/questionnaire-ports";
import { idOfStatusName } from "../domain/questionnaire/status-name";
import { chartOfRows, chartSheetPrefix, dataSheetName, marksChart } from "./chart-names";
import { dataBlockAt } from "./chart-data-place";
import { nothingToRemove, partsOf, type FoundAdded } from "./found-added";
import type { WorkbookParts } from "./read-workbook-parts";
import { receiptRangeName } from "./receipt-sheet";
import { dataSheetsOfReports } from "./reports/added-reports";
import { marksTemplate } from "./templates/template-names";
import { reportOfName, reportSheetPrefix } from "./reports/report-names";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/**
 * Our charts. Those on the same sheet are removed together: with the sheet if it is ours, otherwise only the charts and
 * their own cells.
 */
export function addedCharts(workbook: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  const marks = workbook.names.filter(
    ({ name, sheet }) => sheet !== null && marksChart(name) && reportOfName(name) === null,
  );
  return [...new Set(marks.flatMap(({ sheet }) => sheet ?? []))].map((sheet) => {
    const here = marks.filter((each) => each.sheet === sheet);
    const isHere = (chart: string | undefined) => here.some(({ name }) => name === chart);
    const drawn = workbook.names.flatMap(({ name }) => {
      const chart = chartOfRows(name);
      return chart !== null && isHere(chart.name) ? [{ ...chart, rows: name }] : [];
    });
    const rows = drawn.map((one) => one.rows);
    const charts = drawn.map(({ chart }) => chart);
    const names = [...here.map(({ name }) => name), ...rows];
    const isOurSheet = sheet.startsWith(chartSheetPrefix);
    // Charts from earlier versions have cells all over a sheet, which can only be removed with it.
    const isAstray = !isOurSheet && drawn.some(({ hasSheetOfData }) => !hasSheetOfData);
    const data = dataOf(workbook, rows);
    const native = nativeCharts(workbook, charts);
    const gone = [...(isOurSheet ? [sheet] : []), ...data.sheets];
    return {
      ...nothingToRemove,
      kind: "chart",
      name: here[0]?.name ?? "",
      sheets: gone,
      names,
      areas: [
        ...data.areas,
        ...(isOurSheet ? [] : here.flatMap(({ area }) => (area === null ? [] : [{ sheet, area }]))),
      ],
      charts: native.filter((chart) => !gone.includes(chart.sheet)),
      titles: native.map(({ title }) => title).filter((title) => title !== ""),
      obstacle: obstacleTo(isOurSheet ? gone : [...gone, ...(isAstray ? [sheet] : [])], isAstray ? [sheet] : [], [
        ...names,
        ...charts,
      ]),
      parts: partsOf(["chart", here.length, [sheet]], ["chart data", data.blocks, data.where]),
    };
  });
}

/**
 * Names of charts, reports, templates and receipts whose cells were deleted, with what such charts and reports were drawn from, and
 * those of statuses of a questionnaire that is gone.
 */
export function leftoversIn(workbook: WorkbookParts): readonly FoundAdded[] {
  const standing = new Set(workbook.names.flatMap(({ name, sheet }) => (sheet === null ? [] : [name])));
  const left = workbook.names
    .map(({ name }) => name)
    .filter((name) => {
      if (idOfStatusName(name) !== null) return workbook.xml.length === 0 && !standing.has(name);
      const report = reportOfName(name);
      if (report !== null) return !standing.has(report);
      if (name === receiptRangeName || marksTemplate(name) || marksChart(name)) return !standing.has(name);
      const chart = chartOfRows(name);
      return chart !== null && !standing.has(chart.name);
    });
  if (left.length === 0) return [];
  const data = dataOf(
    workbook,
    left.filter((name) => reportOfName(name) === null),
  );
  // One that was renamed may be the user's by now.
  const ofReports = dataSheetsOfReports(workbook, left).filter((sheet) => sheet.startsWith(reportSheetPrefix));
  const parts = partsOf(
    ["names", left.length, left],
    ["chart data", data.blocks, data.where],
    ["report data", ofReports.length, ofReports],
  );
  const { areas } = data;
  const sheets = [...data.sheets, ...ofReports];
  return [{ ...nothingToRemove, kind: "leftovers", name: "", sheets, areas, names: left, obstacle: null, parts }];
}

/** Where our native charts with these names are now, with their titles. */
function nativeCharts({ sheets }: WorkbookParts, names: readonly string[]) {
  return sheets.flatMap((sheet) =>
    sheet.charts.filter(({ name }) => names.includes(name)).map((chart) => ({ sheet: sheet.name, ...chart })),
  );
}

/**
 * What charts with rows of these names are drawn from: the whole sheet if nothing else is on it, otherwise their own
 * cells.
 */
function dataOf({ names, sheets, tables }: WorkbookParts, rows: readonly string[]) {
  const blocks = names.flatMap(({ name, sheet, area }) => {
    const isData = rows.includes(name) && chartOfRows(name)?.hasSheetOfData === true;
    return isData && sheet !== null && area !== null ? [{ sheet, area: dataBlockAt(area) }] : [];
  });
  const where = [...new Set(blocks.map(({ sheet }) => sheet))];
  const isOnlyOurs = (sheet: string) =>
    sheet.startsWith(dataSheetName) &&
    !names.some((one) => one.sheet === sheet && one.isVisible && !rows.includes(one.name)) &&
    !tables.some((one) => one.sheet === sheet) &&
    !sheets.some(({ name, charts }) => name === sheet && charts.length > 0);
  const gone = where.filter(isOnlyOurs);
  return {
    blocks: blocks.length,
    where,
    sheets: gone,
    areas: blocks.filter(({ sheet }) => !gone.includes(sheet)),
  };
}
