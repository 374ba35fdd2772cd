import { followCharts } from "../../../src/actions/follow-charts";
import { insertReport } from "../../../src/actions/insert-report";
import { pageSize } from "../../../src/domain/reports/page-size";
import type { ReportDefinition } from "../../../src/domain/reports/report-definition";
import { excelReports } from "../../../src/excel/reports/excel-reports";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import type { SheetData } from "../../../src/workbook-file/workbook-data";
import { fakeFigures } from "../../actions/fake-figures";
import { described, smallReport } from "../../domain/reports/small-report";

export const asked = { peers: "neighbours", year: "newest" };
export const reportSheet = "Yardstick report 1";
export const reportData = "Yardstick report 1 data";
/** The yellow cells, from the first. */
export const [memberRow, groupRow, yearRow] = [0, 1, 2] as const;

/** The club service as it answers a test, with the report in its directory. */
export function figuresWithReports(...given: Parameters<typeof fakeFigures>) {
  const figures = fakeFigures(...given);
  figures.listed = { ...figures.listed, reports: [smallReport] };
  return figures;
}

/** Makes reports in a workbook, edits their cells and looks at them. */
export function reportWorkbook(model: () => WorkbookModel) {
  const problems: string[] = [];

  /** Adds the report, and follows its cells. */
  async function add({
    figures = figuresWithReports(),
    choice = asked,
    definition = smallReport,
    progress,
  }: {
    readonly figures?: ReturnType<typeof fakeFigures>;
    readonly choice?: Parameters<typeof insertReport>[4];
    readonly definition?: ReportDefinition;
    readonly progress?: Parameters<typeof insertReport>[5];
  } = {}) {
    const follower = followCharts(excelWorkbook, figures, ({ problem }) => problems.push(problem.message));
    return insertReport(excelReports, follower, figures, definition, choice, progress);
  }

  /** Waits for calculation, and for the add-in to respond to an edit. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) {
      await model().recalculation.settled();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Types into a cell of the report's sheet. */
  function type(row: number, column: number, text: string): void {
    model().setInput(model().sheetByName(reportSheet)!.id, row, column, text);
  }

  /** Types into one of the yellow cells. */
  function ask(row: number, text: string): void {
    type(described().asked.row + row, 0, text);
  }

  async function sheetOf(name: string = reportSheet): Promise<SheetData> {
    await model().recalculation.settled();
    const sheet = model()
      .toData()
      .sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  return { problems, add, settle, type, ask, sheetOf };
}

/** What a cell shows, "" if it is blank. */
export function valueAt({ cells }: SheetData, row: number, column: number) {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value ?? "";
}

/** The titles of the pages, from the top. */
export function titlesOf(sheet: SheetData, pages: number): readonly unknown[] {
  return Array.from({ length: pages }, (_, page) => valueAt(sheet, page * pageSize.rows, 0));
}

/** The figures of the first table on a page, row by row, "" for what is blank. */
export function tableOn(sheet: SheetData, page: number, rows: number): readonly (readonly unknown[])[] {
  const first = (page - 1) * pageSize.rows;
  const heading = sheet.cells.find(({ row, column, value }) => row > first && column === 1 && value === "Year")!;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 9 }, (__, column) => valueAt(sheet, heading.row + 1 + row, column)),
  );
}
