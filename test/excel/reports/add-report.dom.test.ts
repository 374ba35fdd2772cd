import { followCharts } from "../../../src/actions/follow-charts";
import { insertChart } from "../../../src/actions/insert-chart";
import { insertReport } from "../../../src/actions/insert-report";
import { ranked } from "../../../src/domain/charts/ranked";
import { briefingAskedAt } from "../../../src/domain/reports/pages/briefing-page";
import { askedAt } from "../../../src/domain/reports/pages/cover-page";
import { succeed } from "../../../src/domain/result";
import { excelReports } from "../../../src/excel/reports/excel-reports";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/excel/open-workbook";
import { currentRequirementSets } from "../../../src/workbench/protocol/host";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { asLeeds, fakeFigures } from "../../actions/fake-figures";
import { described, smallReport } from "../../domain/reports/small-report";
import { manyMembers } from "../../support/many-members";
import { startOffice } from "../../support/office-host";
import { countRequests } from "../count-requests";
import { startAnswering } from "../start-answering";
import {
  asked,
  figuresWithReports,
  groupRow,
  memberRow,
  reportData,
  reportSheet,
  reportWorkbook,
  tableOn,
  valueAt,
  yearRow,
} from "./report-workbook";

jest.setTimeout(90_000);

let model: WorkbookModel;
const { problems, add, settle, type, ask, sheetOf } = reportWorkbook(() => model);

describe("a report in the workbook", () => {
  beforeEach(async () => {
    problems.length = 0;
    ({ model } = await startAnswering());
  });

  it("has a sheet of pages with live tables, and charts drawn from a sheet of its own", async () => {
    const added = await add();
    expect(added).toMatchObject({ ok: true, value: { name: "Yardstick_report_1", sheet: "Yardstick report 1" } });
    expect(model.sheets.map(({ name, properties }) => [name, properties.visibility])).toEqual([
      ["Sheet1", "Visible"],
      [reportSheet, "Visible"],
      [reportData, "Hidden"],
    ]);
    const sheet = await sheetOf();
    expect(tableOn(sheet, 4, 3)).toEqual([
      ["Care: weekly cost", "2024-25", 500, "–", 700, "–", 2, "3 of 3", ""],
      ["Care: gross spend", "2024-25", 1000, "–", 1750, "–", 2, "", ""],
      ["Count of old (old figures)", "2020-21", 1, "–", 3, "–", 3, "4 of 4", ""],
    ]);
    expect(sheet.charts.map(({ name, title }) => [name, title.text.split("\n")[0]])).toEqual([
      ["Yardstick report 1 chart 1", "Leeds: £500 a week, £200 below the median of 2 of its 3 statistical neighbours"],
      ["Yardstick report 1 chart 2", "Leeds: £1,000; a total, which depends on how large an authority is"],
      [
        "Yardstick report 1 chart 3",
        "Leeds: £500 a week in 2024-25, £200 below the median of 2 of its 3 statistical neighbours",
      ],
      ["Yardstick report 1 chart 4", expect.stringContaining("the median of its 3 statistical neighbours")],
    ]);
  });

  it("follows the cells with the peer group, the authority and the year: figures, words and charts", async () => {
    await add();
    ask(groupRow, "All members");
    await settle();
    const sheet = await sheetOf();
    expect(tableOn(sheet, 4, 1)).toEqual([["Care: weekly cost", "2024-25", 500, 0, 500, 700, 5, "3 of 5", ""]]);
    expect(valueAt(sheet, 2, 0)).toBe("Leeds among all 6 members");
    expect(sheet.charts[0]?.title.text).toContain("the same as the median of the 5 members with a value");

    ask(memberRow, "Kent");
    await settle();
    const ofKent = await sheetOf();
    expect(tableOn(ofKent, 4, 1)).toEqual([["Care: weekly cost", "2024-25", 700, 0, 500, 700, 5, "1 of 5", ""]]);
    expect(valueAt(ofKent, 2, 0)).toBe("Kent among all 6 members");
    expect(ofKent.charts[0]?.title.text).toContain("Kent: £700 a week, £200 above");
    expect(ofKent.charts[0]?.series.map(({ name }) => name)).toContain("Kent");
    expect(problems).toEqual([]);
  });

  it("says that its words are being updated as long as they are about other figures", async () => {
    await insertReport(excelReports, { watchAll: async () => succeed(null) }, fakeFigures(), smallReport, asked);
    ask(groupRow, "All members");
    const sheet = await sheetOf();
    expect(valueAt(sheet, 2, 0)).toMatch(/^These figures are being updated\./);
    const words = sheet.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(words.filter((text) => /statistical neighbours|Rank \d+ of/.test(text))).toEqual([]);
  });

  it("says what it shows, and to choose Update report, if it would have other pages now", async () => {
    await add();
    ask(yearRow, "2020-21");
    await settle();
    const sheet = await sheetOf();
    const says = "This report shows Leeds and its 3 statistical neighbours; choose Update report.";
    expect(valueAt(sheet, 2, 0)).toBe(says);
    const words = sheet.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(words.filter((text) => /being updated/.test(text))).toEqual([]);
    expect(await excelWorkbook.readReports()).toMatchObject({
      value: [{ name: "Yardstick_report_1", id: "small", parameters: { year: "2020-21" }, pages: 10, isStale: true }],
    });
  });

  it("gives a chart the rows that it comes to need", async () => {
    const release = manyMembers(Array.from({ length: 60 }, (_, at) => 100 + at));
    const data = { ...asLeeds, release };
    ({ model } = await startAnswering({ data }));
    await add({ figures: figuresWithReports(succeed(data)), choice: { ...asked, peers: "few" } });
    const chart = async () => (await sheetOf()).charts.find(({ name }) => name === "Yardstick report 1 chart 1");
    const bars = await chart();
    ask(groupRow, "All members");
    await settle();
    const columns = await chart();
    expect(columns).toMatchObject({ type: "ColumnClustered", left: bars?.left, top: bars?.top, width: bars?.width });
    expect(columns?.series[0]?.values).toMatch(/^'Yardstick report 1 data'!\$BD\$4:\$BD\$63$/);
    const data1 = await sheetOf(reportData);
    expect(valueAt(data1, 62, 54)).toBe("Leeds");
    expect(problems).toEqual([]);
  });

  it("does not follow what is typed beside its pages", async () => {
    await add();
    const before = problems.length;
    type(60, 10, "Ask the team");
    await settle();
    expect(problems.length).toBe(before);
    expect(valueAt(await sheetOf(), 60, 10)).toBe("Ask the team");
  });

  it("leaves the sheet of other charts' data to these", async () => {
    await add();
    const follower = followCharts(excelWorkbook, figuresWithReports(), () => undefined);
    const choice = { indicator: "care.weekly-cost", peers: "neighbours", year: "2024-25" };
    expect(await insertChart(excelWorkbook, follower, asLeeds, ranked, choice)).toMatchObject({ ok: true });
    expect(model.sheets.map(({ name }) => name)).toContain("Yardstick data");
    const charts = await excelWorkbook.readCharts();
    expect(charts.ok && charts.value.map(({ name, report }) => [name, report]).sort()).toEqual([
      ["Yardstick_chart_1", null],
      ["Yardstick_report_1_chart_1", "Yardstick_report_1"],
      ["Yardstick_report_1_chart_2", "Yardstick_report_1"],
      ["Yardstick_report_1_chart_3", "Yardstick_report_1"],
      ["Yardstick_report_1_chart_4", "Yardstick_report_1"],
    ]);
  });

  it("is printed on A4, a page of it on each page, with its title and the page's number", async () => {
    await add();
    const { page, pageBreaks } = await sheetOf();
    expect(pageBreaks?.rows).toEqual([46, 92, 138, 184, 230, 276, 322, 368, 414]);
    expect(page).toMatchObject({ orientation: "Portrait", paperSize: 9, fit: null, firstPageNumber: 1 });
    expect(JSON.stringify(page)).toContain("Small club: comparative report · Leeds");
    expect(JSON.stringify(page)).toContain("Page &P of &N");
    expect(model.toData().sheets.find(({ name }) => name === reportSheet)?.printRanges?.area).toBe("A1:I460");
  });

  it("uses nothing newer than ExcelApi 1.9", async () => {
    const oldest = Object.fromEntries(
      Object.entries(currentRequirementSets).filter(([set]) => !set.startsWith("ExcelApi")),
    );
    ({ model } = await startAnswering({ requirementSets: { ...oldest, ExcelApi: 1.9 } }));
    expect(await add()).toMatchObject({ ok: true });
    expect(await excelWorkbook.readReports()).toMatchObject({ ok: true });
  });

  it.each([0, 5, 10])("leaves nothing behind if it is cancelled when %i of its pages are drawn", async (drawn) => {
    const before = model.toData();
    let told = -1;
    const progress = {
      tell: (done: number) => {
        told = done;
        // What it says is drawn can be seen.
        const items = described()
          .pages.slice(0, done)
          .flatMap((page) => page.items);
        const charts = model.toData().sheets.flatMap((sheet) => sheet.charts);
        expect(charts).toHaveLength(items.filter((item) => item.kind === "chart").length);
      },
      isCancelled: () => told >= drawn,
    };
    expect(await add({ progress })).toEqual(succeed(null));
    expect(told).toBe(drawn);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(model.toData().names).toEqual(before.names);
  });

  it.each(["briefing", "review-pack"])("is followed and listed if it is a %s, without any chart", async (kind) => {
    const totals = { title: "Total", kind: "total", indicators: ["care.gross"] };
    const definition = { ...smallReport, kind, parts: kind === "briefing" ? [totals] : smallReport.parts };
    const figures = figuresWithReports();
    figures.listed = { ...figures.listed, reports: [definition] };
    expect(await add({ figures, definition })).toMatchObject({ ok: true });
    const workbook = openWorkbook(async () => succeed(excelWorkbook));
    expect(await workbook.readReports()).toMatchObject({ value: [{ name: "Yardstick_report_1", kind }] });
    const place = kind === "briefing" ? briefingAskedAt : askedAt;
    type(place.row + groupRow, 0, "All members");
    await settle();
    const says = "This report shows Leeds and its 3 statistical neighbours; choose Update report.";
    expect(valueAt(await sheetOf(), 2, 0)).toBe(kind === "briefing" ? "Leeds among all 6 members" : says);
    expect(problems).toEqual([]);
  });
});

describe("a report of many members", () => {
  it("takes as many round trips as one of few", async () => {
    const counts: number[] = [];
    for (const members of [5, 150]) {
      const { host } = await startOffice();
      const release = manyMembers(Array.from({ length: members }, (_, at) => 100 + at));
      const figures = figuresWithReports(succeed({ ...asLeeds, release }));
      const requests = countRequests(host);
      expect(await add({ figures, choice: { ...asked, peers: "all" } })).toMatchObject({ ok: true });
      counts.push(requests());
    }
    expect(counts).toEqual([10, 10]);
  });
});
