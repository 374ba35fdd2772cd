import { addChart } from "../../src/excel/add-chart";
import { chartNames, chartOfRows, freeChartNumber, marksChart } from "../../src/excel/chart-names";
import { inExcel } from "../../src/excel/in-excel";
import { readCell } from "../../src/excel/read-cell";
import { chartSpec } from "../support/chart-spec";
import { startOffice } from "../support/office-host";

jest.setTimeout(60_000);

describe("what Excel refuses", () => {
  it.each([
    ["AccessDenied", "is protected. Unprotect it under Review"],
    ["InvalidOperationInCellEditMode", "Press Enter or Esc in the grid"],
    ["ApiNotFound", "Update Excel, or use Excel on the web"],
    ["GeneralException", "(GeneralException)"],
  ] as const)("%s comes back as a sentence that says how to fix it", async (code, sentence) => {
    const { host } = await startOffice();
    host.failNext(code);
    expect(await readCell(null)).toMatchObject({
      ok: false,
      problem: { code: "workbook-refused", message: expect.stringContaining(sentence) },
    });
  });

  it("does not hide a bug of ours, which is thrown", async () => {
    await startOffice();
    await expect(inExcel(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
  });
});

test("a chart sheet is removed again if Excel refuses part of it", async () => {
  // ExcelApi 1.7 can't set the overlap of a chart's series.
  const { model } = await startOffice({ requirementSets: { ExcelApi: 1.7 } });
  const added = await addChart(chartSpec, "new sheet");
  expect(added).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("recognises our names, and numbers new ones past those taken in upper or lower case", () => {
  expect(chartNames(2, "ranked")).toEqual({
    sheet: "Yardstick chart 2",
    chart: "Yardstick chart 2",
    name: "Yardstick_chart_2",
    rows: "Yardstick_chart_2_ranked_data",
  });
  expect(["Yardstick_chart_12", "Yardstick_chart_1_ranked", "Budget"].map(marksChart)).toEqual([true, false, false]);
  expect(chartOfRows("Yardstick_chart_12_trend")).toEqual({
    name: "Yardstick_chart_12",
    kind: "trend",
    chart: "Yardstick chart 12",
    report: null,
    hasSheetOfData: false,
  });
  expect(chartOfRows("Yardstick_report_2_chart_3_spine_data")).toEqual({
    name: "Yardstick_report_2_chart_3",
    kind: "spine",
    chart: "Yardstick report 2 chart 3",
    report: "Yardstick_report_2",
    hasSheetOfData: true,
  });
  expect(chartOfRows("Yardstick_chart_3_ranked_data")).toMatchObject({ kind: "ranked", hasSheetOfData: true });
  expect(chartOfRows("Yardstick_chart_1_rows")).toMatchObject({ kind: "ranked", chart: "Yardstick ranked chart" });
  expect(["Yardstick_chart_12", "Budget_rows", "Yardstick_chart_x_rows"].map(chartOfRows)).toEqual([null, null, null]);
  expect(freeChartNumber(["YARDSTICK CHART 1", "yardstick_chart_2_rows"])).toBe(3);
});
