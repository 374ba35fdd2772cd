import type { ConditionalFormatData } from "../../../src/workbook-file/sheet-parts";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { cellArea, wholeSheet } from "../../../src/workbench/model/area";
import { formatsIn, isDrawable, lookOf, rulesAt } from "../../../src/workbench/model/conditional-look";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";

type Rule = ConditionalFormatData["rule"];

const red = { fill: "#FF0000" };
const custom = (formula: string, format: object = red): Rule => ({ kind: "Custom", formula, format });
const cellValue = (operator: "Between" | "NotBetween" | "LessThan", formula1: string, formula2 = ""): Rule => ({
  kind: "CellValue",
  operator,
  formula1,
  formula2,
  format: red,
});
const formats = (...given: readonly (readonly [ranges: string, rule: Rule, stopIfTrue?: boolean])[]) =>
  given.map(([ranges, rule, stopIfTrue = false], at) => ({ id: `{${at}}`, ranges, rule, stopIfTrue }));

/** A workbook of the real engine: 1 to 5 in A1:A5, and the conditional formats of its first sheet. */
function openWorkbook(conditionalFormats: readonly ConditionalFormatData[]) {
  const model = new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));
  const { id } = model.activeSheet;
  model.setCells(id, { top: 0, left: 0, bottom: 4, right: 0 }, (row) => row + 1);
  model.changeSheet(id, { conditionalFormats });
  const rules = (row: number, column: number) =>
    rulesAt(formatsIn(model.activeSheet, wholeSheet), model.activeSheet, row, column);
  return {
    model,
    id,
    rules,
    async look(row: number, column: number) {
      const found = rules(row, column);
      model.probe.ask(found.map(({ formula }) => formula));
      await model.recalculation.settled();
      return lookOf(found, (formula) => model.probe.result(formula));
    },
  };
}

test("a formula means the first cell of its ranges, and moves with each", async () => {
  const { rules, look } = openWorkbook(formats(["B2 A1:A5", custom("$A1>MAX(A$1,2)")]));
  expect(rules(3, 0).map(({ formula }) => formula)).toEqual(["=Sheet1!$A4>MAX(Sheet1!A$1,2)"]);
  expect([await look(0, 0), await look(1, 0), await look(3, 0), await look(1, 1)]).toEqual([{}, {}, red, {}]);
  expect(rules(0, 1)).toEqual([]);
});

test("a value is compared with limits, which may be cells", async () => {
  const { look } = openWorkbook(
    formats(
      ["A1:A5", cellValue("Between", "2", "$A$3")],
      ["B1", cellValue("LessThan", "0")],
      ["A1:A5", { ...cellValue("NotBetween", "1", "4"), format: { bold: true } } as Rule],
    ),
  );
  expect([await look(0, 0), await look(1, 0), await look(2, 0), await look(3, 0)]).toEqual([{}, red, red, {}]);
  expect(await look(4, 0)).toEqual({ bold: true });
});

test("of each part of a look, what the first rule that holds says; none after one that stops", async () => {
  const { look } = openWorkbook(
    formats(
      ["A1:A5", custom("A1>3", { fill: "#FF0000", bold: true })],
      ["A1:A5", custom("A1=5", { fill: "#00FF00", italic: true }), true],
      ["A1:A5", custom("A1>0", { fontColor: "#0000FF" })],
    ),
  );
  expect(await look(0, 0)).toEqual({ fontColor: "#0000FF" });
  expect(await look(3, 0)).toEqual({ fill: "#FF0000", bold: true, fontColor: "#0000FF" });
  expect(await look(4, 0)).toEqual({ fill: "#FF0000", bold: true, italic: true });
});

test.each([
  ["0", {}],
  ["2", red],
  ["1/0", {}],
  ['"yes"', {}],
])("a formula that gives %s", async (formula, expected) => {
  const { look } = openWorkbook(formats(["A1", custom(formula)]));
  expect(await look(0, 0)).toEqual(expected);
});

test("a quoted sheet, and one named already, are named as they are called", () => {
  const { model, id, rules } = openWorkbook(formats(["A1", custom('SUM(A1:A2,Lists!B1)>LEN("A1")')]));
  model.renameSheet(id, "Budget 2025");
  expect(rules(0, 0).map(({ formula }) => formula)).toEqual(["=SUM('Budget 2025'!A1:A2,Lists!B1)>LEN(\"A1\")"]);
});

test("only formats in view are examined", () => {
  const { model } = openWorkbook(formats(["A1:A5 H100", custom("TRUE")], ["C1", custom("TRUE")]));
  const inView = formatsIn(model.activeSheet, cellArea(99, 7));
  expect(inView).toMatchObject([{ areas: [cellArea(99, 7)], first: { row: 0, column: 0 } }]);
});

test("what asks for its own place, and kinds that are not modelled, are not drawn", () => {
  const undrawn: readonly Rule[] = [
    { kind: "Other", type: "ColorScale" },
    custom("MOD(ROW( ),2)=0"),
    cellValue("LessThan", "column()"),
  ];
  expect(undrawn.map(isDrawable)).toEqual([false, false, false]);
  expect(isDrawable(custom("ROW(A1)=1"))).toBe(true);
  const { rules } = openWorkbook(undrawn.map((rule, at) => ({ id: `{${at}}`, ranges: "A1", rule, stopIfTrue: false })));
  expect(rules(0, 0)).toEqual([]);
});

test("a look follows the cells it asks for, inserted rows and a renamed sheet", async () => {
  const { model, id, look } = openWorkbook(formats(["A1:A5", custom("A1>3")]));
  expect(await look(0, 0)).toEqual({});
  model.setInput(id, 0, 0, "9");
  await model.recalculation.settled();
  expect(await look(0, 0)).toEqual(red);
  model.insertRows(id, 0, 1);
  expect([await look(0, 0), await look(1, 0), await look(5, 0)]).toEqual([{}, red, red]);
  model.renameSheet(id, "Budget 2025");
  expect([await look(1, 0), await look(2, 0)]).toEqual([red, {}]);
});
