import { updateReport } from "../../../src/actions/update-report";
import { pageSize } from "../../../src/domain/reports/page-size";
import { excelReports } from "../../../src/excel/reports/excel-reports";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { readAdded } from "../../../src/excel/read-added";
import { removeAdded } from "../../../src/excel/remove-added";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { described, smallReport } from "../../domain/reports/small-report";
import { countRequests } from "../count-requests";
import { startAnswering } from "../start-answering";
import type { Host } from "../../../src/workbench/protocol/host";
import {
  figuresWithReports,
  groupRow,
  reportSheet,
  reportWorkbook,
  tableOn,
  titlesOf,
  valueAt,
  yearRow,
} from "./report-workbook";

jest.setTimeout(90_000);

let model: WorkbookModel;
let host: Host;
const { add, settle, type, ask, sheetOf } = reportWorkbook(() => model);
beforeEach(async () => {
  ({ model, host } = await startAnswering());
});

const follower = { watchAll: async () => ({ ok: true, value: null }) as const };

const progressing = { tell: () => undefined, isCancelled: () => false, tellChanging: () => undefined };

async function update(definition = smallReport, progress = progressing) {
  return updateReport(excelReports, follower, figuresWithReports(), definition, "Yardstick_report_1", progress);
}

const costs = { title: "Costs", kind: "ranked", indicators: ["care.weekly-cost", "care.gross"] };
const overYears = { title: "Over the years", kind: "trend", indicators: ["care.weekly-cost"] };
const old = { title: "Old", kind: "ranked", indicators: ["old.count"] };
const withParts = (...parts: readonly (typeof costs)[]) => ({ ...smallReport, parts });

/** The first row of the page with that title, on a sheet of so many pages. */
async function rowOf(title: string, pages: number): Promise<number> {
  return titlesOf(await sheetOf(), pages).indexOf(title) * pageSize.rows;
}

describe("Update report", () => {
  it("makes the report again in its place, in the year that its cells now name", async () => {
    await add();
    ask(yearRow, "2020-21");
    await settle();
    expect(await update()).toMatchObject({ ok: true, value: { name: "Yardstick_report_1", pages: 10 } });
    const sheet = await sheetOf();
    expect(tableOn(sheet, 4, 1)[0]?.slice(0, 3)).toEqual(["Care: weekly cost", "2020-21", 400]);
    expect(sheet.charts).toHaveLength(3);
    expect(model.sheets).toHaveLength(3);
    expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ isStale: false }] });
  });

  it("moves what was written beside a page with it", async () => {
    await add({ definition: withParts(costs, old) });
    const before = await rowOf("Old", 9);
    type(before + 3, 10, "Ask Jo");
    type(before + 4, 14, "=1+1");
    expect(await update(withParts(costs, overYears, old))).toMatchObject({ ok: true });
    const after = await rowOf("Old", 10);
    expect(after).toBe(before + pageSize.rows);
    const sheet = await sheetOf();
    expect([valueAt(sheet, after + 3, 10), valueAt(sheet, after + 4, 14)]).toEqual(["Ask Jo", 2]);
    expect(valueAt(sheet, before + 3, 10)).toBe("");
  });

  it("keeps a page without figures as long as something is written beside it, and finds it again once it has some", async () => {
    await add({ definition: withParts(costs, overYears, old) });
    const row = await rowOf("Over the years", 10);
    type(row + 1, 10, "Why so steep?");
    expect(await update(withParts(costs, old))).toMatchObject({ ok: true, value: { pages: 10 } });
    let sheet = await sheetOf();
    expect(titlesOf(sheet, 10).slice(4, 7)).toEqual(["Costs", "Over the years", "Old"]);
    expect(valueAt(sheet, row + 2, 0)).toMatch(/^There are no figures for this page at present/);
    expect(valueAt(sheet, row + 1, 10)).toBe("Why so steep?");
    expect(sheet.charts).toHaveLength(3);

    expect(await update(withParts(costs, overYears, old))).toMatchObject({ ok: true, value: { pages: 10 } });
    sheet = await sheetOf();
    expect([sheet.charts.length, valueAt(sheet, row + 1, 10)]).toEqual([4, "Why so steep?"]);

    type(row + 1, 10, "");
    expect(await update(withParts(costs, old))).toMatchObject({ ok: true, value: { pages: 9 } });
    expect(titlesOf(await sheetOf(), 9).slice(4, 6)).toEqual(["Costs", "Old"]);
  });

  it("puts its pages right after somebody inserted rows, without losing what is beside them", async () => {
    await add();
    type(60, 10, "Before");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(reportSheet).getRange("50:52").insert("Down");
      await context.sync();
    });
    type(51, 10, "Between");
    expect(await update()).toMatchObject({ ok: true, value: { pages: 10 } });
    const sheet = await sheetOf();
    expect(titlesOf(sheet, 3)).toEqual(["Small club: comparative report", "Contents", "Summary"]);
    expect(sheet.cells.filter(({ column, value }) => column === 10 && /Be/.test(String(value)))).toMatchObject([
      { row: 51, value: "Between" },
      { row: 63, value: "Before" },
    ]);
  });

  it("puts what was typed over its words or figures beside the page, with what is there, and says how many", async () => {
    await add();
    const row = await rowOf("Summary", 10);
    const figures = await rowOf("Headline figures", 10);
    type(row + 3, 0, "Our own summary");
    type(row + 3, 10, "Noted before");
    type(figures + 4, 2, "123");
    expect(await update()).toMatchObject({ ok: true, value: { putBeside: 2 } });
    const sheet = await sheetOf();
    expect([10, 11].map((column) => valueAt(sheet, row + 3, column))).toEqual(["Noted before", "Our own summary"]);
    expect(valueAt(sheet, row + 3, 0)).not.toBe("Our own summary");
    expect(valueAt(sheet, figures + 4, 10)).toBe(123);
  });

  it("loses nothing that was typed over its words when a yellow cell changes either", async () => {
    await add();
    const row = await rowOf("Costs", 10);
    type(row + 20, 0, "Mine");
    ask(groupRow, "all");
    await settle();
    expect(valueAt(await sheetOf(), row + 20, 10)).toBe("Mine");
  });

  it("changes nothing if it is cancelled", async () => {
    await add();
    await settle();
    const before = model.toData();
    const cancelled = { ...progressing, isCancelled: () => true };
    expect(await update(withParts(costs), cancelled)).toEqual({ ok: true, value: null });
    expect(model.toData()).toEqual(before);
  });

  it("says that it can't be cancelled any more before it changes a cell, and then finishes", async () => {
    await add();
    await settle();
    const before = model.toData();
    let changing: ReturnType<typeof model.toData> | null = null;
    const progress = {
      ...progressing,
      isCancelled: () => changing !== null,
      tellChanging: () => ((changing = model.toData()), undefined),
    };
    expect(await update(withParts(costs), progress)).toMatchObject({ ok: true, value: { pages: 8 } });
    expect(changing).toEqual(before);
  });

  it("leaves the report as it is if notes could not stay beside their page, and says which", async () => {
    await add({ definition: withParts(costs, overYears, old) });
    type((await rowOf("Old", 10)) + 1, 10, "Mine");
    type((await rowOf("Over the years", 10)) + 1, 10, "Mine too");
    const turned = await update(withParts(costs, old, overYears));
    expect(turned.ok ? "" : turned.problem.message).toContain("beside the page Over the years there are notes");
    expect(titlesOf(await sheetOf(), 10).slice(4, 7)).toEqual(["Costs", "Over the years", "Old"]);
  });
});

it("says below the yellow cells why there is no report of what they name, as long as they name it", async () => {
  await add();
  const below = async () => valueAt(await sheetOf(), described().asked.row + 3, 0);
  const sentence = 'None of the indicators in Small club has figures for "foo". Give a year from 2020-21 to 2024-25';
  ask(yearRow, "foo");
  await settle();
  expect(await below()).toContain(sentence);
  const failed = await update();
  expect(failed.ok ? "" : failed.problem.message).toContain(sentence);
  ask(yearRow, "Newest of each");
  await settle();
  expect(await below()).toBe("");
});

describe("What Yardstick added", () => {
  const listed = async () => {
    const added = await readAdded(null);
    if (!added.ok) throw new Error(added.problem.message);
    return added.value;
  };

  it("lists a report as one thing, and removing it leaves no sheet, name or chart", async () => {
    const before = model.toData();
    await add();
    await settle();
    const requests = countRequests(host);
    expect(await listed()).toEqual([
      {
        kind: "report",
        name: "Yardstick_report_1",
        obstacle: null,
        parts: [
          { what: "report", count: 10, where: [reportSheet] },
          { what: "report data", count: 1, where: [`${reportSheet} data`] },
        ],
      },
    ]);
    expect(requests()).toBeLessThanOrEqual(5);
    expect(await removeAdded({ kind: "report", name: "Yardstick_report_1" }, null)).toEqual({ ok: true, value: true });
    const after = model.toData();
    expect(after.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(after.names).toEqual(before.names);
    expect(await listed()).toEqual([]);
  });

  it("finds what is left of a report whose sheet was deleted by hand", async () => {
    await add();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(reportSheet).delete();
      await context.sync();
    });
    const [left, ...more] = await listed();
    expect(more).toEqual([]);
    expect(left).toMatchObject({
      kind: "leftovers",
      parts: [{ what: "names" }, { what: "report data", count: 1, where: [`${reportSheet} data`] }],
    });
    expect(await removeAdded({ kind: "leftovers", name: "" }, null)).toEqual({ ok: true, value: true });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(await listed()).toEqual([]);
  });

  it("does not remove a report on whose sheet there is a table of the user's", async () => {
    await add();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(reportSheet);
      sheet.tables.add(sheet.getRange("L1:M3"), true).name = "Actions";
      await context.sync();
    });
    expect(await listed()).toMatchObject([{ kind: "report", obstacle: { why: "yours", names: ["Actions"] } }]);
    expect(await removeAdded({ kind: "report", name: "Yardstick_report_1" }, null)).toEqual({ ok: true, value: false });
  });
});
