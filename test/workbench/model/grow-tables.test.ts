import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { cellArea } from "../../../src/workbench/model/area";
import type { TableData } from "../../../src/workbook-file/sheet-parts";
import { createSmallCalculation } from "../../support/small-calculation";
import { tableData } from "./table-data";
import { validationData } from "./validation-data";

/** A table of two rows, of which the last looks and is checked in a way of its own. */
function openTable(change: Partial<TableData> = {}) {
  const model = new WorkbookModel(createSmallCalculation());
  const { id } = model.activeSheet;
  const type = (row: number, column: number, text: string) => model.setInput(id, row, column, text);
  for (const [row, texts] of [
    ["Home", "Beds"],
    ["Oak", "4"],
    ["Elm", "3"],
  ].entries())
    for (const [column, text] of texts.entries()) type(row, column, text);
  model.setFormat(id, cellArea(2, 1), () => ({ fill: "#FFEEDD" }));
  model.setNumberFormats(id, cellArea(2, 1), () => "#,##0");
  model.changeSheet(id, {
    tables: [tableData(change)],
    validations: [validationData({ ranges: "B2:B3 D2:D3" }), validationData({ ranges: "A2" })],
    conditionalFormats: [
      {
        id: "{c}",
        ranges: "A2:B3",
        stopIfTrue: false,
        rule: { kind: "Custom", formula: 'A2=""', format: { fill: "#FF0000" } },
      },
    ],
  });
  const { activeSheet } = model;
  return { model, id, type, sheet: activeSheet, reference: () => activeSheet.properties.tables![0]!.reference };
}

test("text typed right below a table becomes a row of it, with the look and checks of the last row", () => {
  const { type, sheet, reference } = openTable();
  type(3, 0, "Ash");
  expect(reference()).toBe("A1:B4");
  expect(sheet.properties.validations!.map(({ ranges }) => ranges)).toEqual(["B2:B4 D2:D3", "A2"]);
  expect(sheet.properties.conditionalFormats!.map(({ ranges }) => ranges)).toEqual(["A2:B4"]);
  expect(sheet.cell(3, 1)).toMatchObject({ value: null, numberFormat: "#,##0", format: { fill: "#FFEEDD" } });
});

test("a number that is typed with a sign keeps the look of it", () => {
  const { type, sheet, reference } = openTable();
  type(3, 1, "20%");
  expect(reference()).toBe("A1:B4");
  expect(sheet.cell(3, 1)).toMatchObject({ value: 0.2, numberFormat: "0%" });
});

test("rows pasted from inside the table on, or right below it, all become rows of it", () => {
  const { model, id, reference } = openTable();
  model.setCells(id, { top: 2, left: 0, bottom: 5, right: 1 }, (row) => `Home ${row}`);
  expect(reference()).toBe("A1:B6");
});

test("a formula counts before it is calculated", () => {
  const { type, reference } = openTable();
  type(3, 1, "=SUM(B2:B3)");
  expect(reference()).toBe("A1:B4");
});

test.each<[string, (open: ReturnType<typeof openTable>) => void]>([
  ["is beside it", ({ type }) => type(3, 2, "Ash")],
  ["leaves a row free", ({ type }) => type(4, 0, "Ash")],
  ["is nothing", ({ model, id }) => model.setCells(id, cellArea(3, 0), () => null)],
  [
    "reaches beyond its columns",
    ({ model, id }) => model.setCells(id, { top: 3, left: 1, bottom: 3, right: 2 }, () => 1),
  ],
  ["an add-in enters", ({ model, id }) => model.as("add-in", () => model.setCells(id, cellArea(3, 0), () => "Ash"))],
])("what %s does not", (_, act) => {
  const open = openTable();
  act(open);
  expect(open.reference()).toBe("A1:B3");
});

test("nor does what stands in a row that has something else in it, or is entered where there are totals or protection", () => {
  const held = openTable();
  held.model.as("add-in", () => held.type(3, 1, "7"));
  held.type(3, 0, "Ash");
  expect(held.reference()).toBe("A1:B3");
  const totals = openTable({ showTotals: true });
  totals.type(3, 0, "Ash");
  expect(totals.reference()).toBe("A1:B3");
  const shut = openTable();
  shut.model.setFormat(shut.id, cellArea(3, 0), () => ({ locked: false }));
  shut.model.changeSheet(shut.id, {
    protection: { hasPassword: false, selectionMode: "Normal", allowed: [] },
  });
  shut.type(3, 0, "Ash");
  expect([shut.reference(), shut.sheet.cell(3, 0).value]).toEqual(["A1:B3", "Ash"]);
});
