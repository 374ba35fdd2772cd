import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import type { ModelEvent } from "../../../src/workbench/model/model-event";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";

const open = () => new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));

test("a formula is known once it was asked for and calculated, and again when its cells change", async () => {
  const model = open();
  const { id } = model.activeSheet;
  const events: ModelEvent["kind"][] = [];
  model.subscribe(({ kind }) => events.push(kind));
  model.setInput(id, 0, 0, "2");
  model.probe.ask(["=Sheet1!A1*3", "=Sheet1!A1*3", "=1+1"]);
  expect(model.probe.result("=Sheet1!A1*3")).toBeUndefined();
  await model.recalculation.settled();
  expect([model.probe.result("=Sheet1!A1*3"), model.probe.result("=1+1"), model.probe.result("=2")]).toEqual([
    6,
    2,
    undefined,
  ]);
  expect(events).toContain("results");
  model.setInput(id, 0, 0, "5");
  await model.recalculation.settled();
  expect(model.probe.result("=Sheet1!A1*3")).toBe(15);
});

test("it stands in no cell: neither the workbook's sheets nor its file know of it", async () => {
  const model = open();
  model.probe.ask(["=1+1"]);
  await model.recalculation.settled();
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(model.toData().sheets.map(({ name, cells }) => [name, cells.length])).toEqual([["Sheet1", 0]]);
});

test("another workbook begins without it", async () => {
  const model = open();
  model.probe.ask(["=Sheet1!A1"]);
  await model.recalculation.settled();
  expect(model.probe.result("=Sheet1!A1")).not.toBeUndefined();
  model.load(open().toData());
  expect(model.probe.result("=Sheet1!A1")).toBeUndefined();
  model.setInput(model.activeSheet.id, 0, 0, "7");
  model.probe.ask(["=Sheet1!A1"]);
  await model.recalculation.settled();
  expect(model.probe.result("=Sheet1!A1")).toBe(7);
});

test("of very many formulas the ones last asked for are known", async () => {
  const model = open();
  const formulas = (from: number, count: number) => Array.from({ length: count }, (_, at) => `=${from + at}`);
  model.probe.ask(formulas(0, 10));
  await model.recalculation.settled();
  model.probe.ask([...formulas(5, 5), ...formulas(1_000, 4_996)]);
  await model.recalculation.settled();
  const results = ["=0", "=5", "=9", "=1000", "=5995"].map((formula) => model.probe.result(formula));
  expect(results).toEqual([undefined, 5, 9, 1000, 5995]);
});
