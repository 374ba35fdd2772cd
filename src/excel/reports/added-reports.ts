import type { AddedObstacle } from "../../actions/questionnaire-ports";
import { chartOfRows } from "../chart-names";
import { nothingToRemove, partsOf, type FoundAdded } from "../found-added";
import type { WorkbookParts } from "../read-workbook-parts";
import { keyOfPage, marksReport, reportOfName, reportPartNames } from "./report-names";

type ObstacleTo = (
  sheets: readonly string[],
  astray: readonly string[],
  ours: readonly string[],
) => AddedObstacle | null;

/** Our reports, each with its two sheets, whatever they are called now, and all names and charts on them. */
export function addedReports(workbook: WorkbookParts, obstacleTo: ObstacleTo): readonly FoundAdded[] {
  return workbook.names.flatMap(({ name, sheet }): readonly FoundAdded[] => {
    if (sheet === null || !marksReport(name)) return [];
    const ours = workbook.names.filter((each) => reportOfName(each.name) === name);
    const pages = ours.filter((each) => keyOfPage(name, each.name) !== null && each.sheet !== null);
    // The cells that say what it compares may have been moved to a sheet of the user's.
    const astray = pages.some((page) => page.sheet === sheet) ? [] : [sheet];
    const data = dataSheetsOfReports(
      workbook,
      ours.map((each) => each.name),
    );
    const sheets = [...new Set(pages.flatMap((page) => page.sheet ?? [])), ...data];
    const charts = ours.flatMap((each) => chartOfRows(each.name)?.chart ?? []);
    const names = ours.map((each) => each.name);
    return [
      {
        ...nothingToRemove,
        kind: "report",
        name,
        sheets,
        names,
        obstacle: obstacleTo(sheets, astray, [...names, ...charts]),
        parts: partsOf(["report", pages.length, [sheet]], ["report data", data.length, data]),
      },
    ];
  });
}

/** The sheets with what reports are drawn from, of which some of these names are. */
export function dataSheetsOfReports({ names }: WorkbookParts, of: readonly string[]): readonly string[] {
  const reports = new Set(of.flatMap((name) => reportOfName(name) ?? []));
  const kept = new Set([...reports].map((report) => reportPartNames(report).data));
  return names.flatMap(({ name, sheet }) => (sheet !== null && kept.has(name) ? [sheet] : []));
}
