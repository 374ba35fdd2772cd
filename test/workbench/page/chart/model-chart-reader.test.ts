import { WorkbookModel } from "../../../../src/workbench/model/workbook-model";
import { chartLabel } from "../../../../src/workbench/page/chart/chart-label";
import { modelChartReader } from "../../../../src/workbench/page/chart/model-chart-reader";
import type { ChartData } from "../../../../src/workbook-file/workbook-data";
import { createSmallCalculation } from "../../../support/small-calculation";

/** A sheet with a column: "Cost", 8625, a blank, 7270 as pounds. */
function openReader() {
  const model = new WorkbookModel(createSmallCalculation());
  const { id } = model.activeSheet;
  model.setInput(id, 0, 0, "Cost");
  model.setInput(id, 1, 0, "£8,625");
  model.setInput(id, 3, 0, "7270");
  const other = model.addSheet("Other sheet");
  model.setInput(other.id, 0, 0, "5");
  return { model, reader: modelChartReader(model, model.activeSheet) };
}

it("reads a reference's cells with their gaps, on the chart's own sheet or the one named", () => {
  const { reader } = openReader();
  expect(reader.values("$A$1:$A$4")).toEqual(["Cost", 8625, null, 7270]);
  expect(reader.values("'Other sheet'!A1")).toEqual([5]);
});

it("reads whole columns as far as they are in use", () => {
  expect(openReader().reader.values("Sheet1!A:A")).toHaveLength(4);
});

it("reads nothing where a reference points nowhere", () => {
  const { reader } = openReader();
  expect(reader.values("Gone!A1:A9")).toEqual([]);
  expect(reader.values("#REF!")).toEqual([]);
  expect(reader.numberFormat("Gone!A1")).toBe("General");
});

it("gives the first cell's number format", () => {
  expect(openReader().reader.numberFormat("Sheet1!A2:A4")).toContain("£");
});

describe("what a screen reader says of a chart", () => {
  const chart = {
    name: "Chart 1",
    title: { text: "Weekly cost\nLeeds and its neighbours", visible: true },
    series: [{ name: "Cost", values: "Sheet1!$A$2:$A$4" }],
    altText: "",
  } as unknown as ChartData;

  it("is its alternative text if it has one", () => {
    expect(chartLabel({ ...chart, altText: "Leeds is fifth of eleven" }, openReader().reader)).toBe(
      "Leeds is fifth of eleven",
    );
  });

  it("is else its title and what its series hold", () => {
    expect(chartLabel(chart, openReader().reader)).toBe(
      "Chart: Weekly cost, Leeds and its neighbours. Cost (2 values)",
    );
    expect(chartLabel({ ...chart, title: { text: "", visible: false }, series: [] }, openReader().reader)).toBe(
      "Chart: Chart 1, without series",
    );
  });
});
