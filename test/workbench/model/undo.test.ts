import fc from "fast-check";
import { copyCells } from "../../../src/workbench/model/copied-cells";
import { fillCells } from "../../../src/workbench/model/fill-cells";
import { pasteCells, pasteCut } from "../../../src/workbench/model/paste-cells";
import type { ModelEvent } from "../../../src/workbench/model/model-event";
import { cellArea } from "../../../src/workbench/model/area";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { tableData } from "./table-data";

const newModel = () => new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));

/** A small budget on two sheets: figures, formulas between them, a name, a list, a link and a table. */
async function budget(): Promise<WorkbookModel> {
  const model = newModel();
  const [first, second] = [model.activeSheet, model.addSheet("Grants & 2025")];
  const type = (sheet: string, rows: readonly (readonly string[])[]) =>
    rows.forEach((cells, row) => cells.forEach((text, column) => model.setInput(sheet, row, column, text)));
  type(first.id, [
    ["Item", "£", "Share"],
    ["Staff", "1200", "=B2/B5"],
    ["Premises", "£300.50", "=B3/B$5"],
    ["Transport", "20", "=B4/$B$5"],
    ["Total", "=SUM(B2:B4)", "='Grants & 2025'!A1*Rate"],
  ]);
  type(second.id, [["=Sheet1!B5", "12/10/2025"], ["=SEQUENCE(3)"]]);
  ["12", "34"].forEach((text, row) => model.setInput(first.id, row, 701, text));
  model.names.define({ name: "Rate", refersTo: "=Sheet1!$B$3", scope: null, visible: true, comment: "" });
  model.changeSheet(first.id, {
    validations: [
      {
        ranges: "B2:B4",
        type: "Decimal",
        operator: "GreaterThan",
        formula1: "C2",
        formula2: "",
        inCellDropDown: false,
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
      },
    ],
    hyperlinks: [{ ranges: "A2", address: "https://example.org/", documentReference: "", screenTip: "" }],
    merges: ["E2:F3"],
    columnWidths: { 0: 140 },
    rowHeights: { 3: 30 },
  });
  await model.recalculation.settled();
  model.history.clear();
  return model;
}

type Action = (model: WorkbookModel) => void;

const at = fc.record({ sheet: fc.nat(2), row: fc.nat(7), column: fc.nat(4), size: fc.integer({ min: 1, max: 3 }) });
/** Formulas refer to a column far from those typed into, however many are inserted: a formula that refers to itself has no settled value. */
const texts = ["7", "=ZZ2*2", "=SUM(ZZ:ZZ)", "", "12.5%", "Item", "'007", "=Sheet1!ZZ1", "=SEQUENCE(2,2)", "1/4/2025"];
const sheetAt = (model: WorkbookModel, index: number) => model.sheets[index % model.sheets.length]!;

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...texts)).map(
    ([{ sheet, row, column }, text]): Action =>
      (model) =>
        model.setInput(sheetAt(model, sheet).id, row, column, text),
  ),
  fc.tuple(at, fc.constantFrom("insertRows", "deleteRows", "insertColumns", "deleteColumns")).map(
    ([{ sheet, row, size }, way]): Action =>
      (model) =>
        model[way as "insertRows"](sheetAt(model, sheet).id, row, size),
  ),
  fc.tuple(at, fc.constantFrom("All", "Contents", "Formats")).map(
    ([{ sheet, row, column, size }, what]): Action =>
      (model) =>
        model.clear(
          sheetAt(model, sheet).id,
          { top: row, left: column, bottom: row + size, right: column + size },
          what as "All",
        ),
  ),
  at.map(({ sheet, row, column }): Action => (model) => {
    const target = sheetAt(model, sheet).id;
    model.setFormat(target, cellArea(row, column), (format) => ({ ...format, bold: true }));
  }),
  at.map(({ sheet, column, size }): Action => (model) => {
    const { id, properties } = sheetAt(model, sheet);
    model.changeSheet(id, { columnWidths: { ...properties.columnWidths, [column]: size * 50 } });
  }),
  at.map(({ row }): Action => (model) => {
    // As Excel, the model's callers refuse a name that another sheet has.
    const name = `New ${row} ${model.sheets.length}`;
    if (model.sheetByName(name) === null) model.addSheet(name);
  }),
  at.map(({ sheet, row }): Action => (model) => {
    const { id } = sheetAt(model, sheet);
    if (model.sheets.every(({ name }) => name !== `Year ${row}`)) model.renameSheet(id, `Year ${row}`);
  }),
  at.map(({ sheet }): Action => (model) => {
    if (model.sheets.length > 1) model.removeSheet(sheetAt(model, sheet).id);
  }),
  at.map(
    ({ sheet, row }): Action =>
      (model) =>
        model.moveSheet(sheetAt(model, sheet).id, row % model.sheets.length),
  ),
);

const clipboardAction: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(at, at).map(([from, to]): Action => (model) => {
    const [source, target] = [sheetAt(model, from.sheet), sheetAt(model, to.sheet)];
    const { row: top, column: left } = from;
    const copied = copyCells(source, { top, left, bottom: top + from.size, right: left + 1 });
    model.select(target.id, { ...cellArea(to.row, to.column), bottom: to.row + 2 * from.size + 1 });
    if (to.size === 1) pasteCut(model, copied);
    else pasteCells(model, copied, to.size === 3);
  }),
  at.map(({ sheet, row, column, size }): Action => (model) => {
    model.activate(sheetAt(model, sheet).id);
    const from = { ...cellArea(row, column), bottom: row + 1 };
    fillCells(model, from, { ...from, bottom: row + 1 + size }, "series");
  }),
);

/** What a file would be saved from; which sheet is shown is not undone. */
async function saved(model: WorkbookModel): Promise<unknown> {
  await model.recalculation.settled();
  return JSON.parse(JSON.stringify({ ...model.toData(), activeSheet: "" }));
}

/** A formula that refers to itself has another result each time, and so has everything that depends on it. */
function withoutResults(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === "object" && value !== null && "formula" in value && value.formula !== null
        ? { ...value, value: null, spill: null }
        : value,
    ),
  );
}

/** Some actions change nothing, such as clearing what is blank. */
function withoutRepeats(states: readonly unknown[]): unknown[] {
  return states.filter((state, index) => index === 0 || JSON.stringify(state) !== JSON.stringify(states[index - 1]));
}

describe("undo and redo", () => {
  /** Compares the workbook after each step with that after taking back or doing again all that follow it. */
  async function expectTakenBack(actions: readonly Action[], look: typeof saved): Promise<void> {
    const model = await budget();
    const states = [await look(model)];
    for (const act of actions) {
      act(model);
      states.push(await look(model));
    }
    const seen = [states.at(-1)];
    while (model.undo()) seen.push(await look(model));
    expect(withoutRepeats([...seen].reverse())).toEqual(withoutRepeats(states));
    const again = [seen.at(-1)];
    while (model.redo()) again.push(await look(model));
    expect(again).toEqual([...seen].reverse());
  }

  it("give the workbook before and after each step, whatever the user did", async () => {
    const actions = fc.array(action, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(actions, (all) => expectTakenBack(all, saved)),
      { numRuns: 60 },
    );
  }, 60_000);

  it("do so after copying, cutting and filling, which may make formulas that refer to themselves", async () => {
    const actions = fc.array(fc.oneof(action, clipboardAction), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(actions, (all) => expectTakenBack(all, async (model) => withoutResults(await saved(model)))),
      { numRuns: 60 },
    );
  }, 60_000);

  it("take typing back with its number format, in one step", async () => {
    const model = newModel();
    const { id } = model.activeSheet;
    model.setInput(id, 0, 0, "£12.50");
    model.undo();
    expect(model.cell(id, 0, 0)).toMatchObject({ value: null, numberFormat: "General" });
    model.redo();
    expect(model.cell(id, 0, 0)).toMatchObject({ value: 12.5, numberFormat: "£#,##0.00" });
    expect([model.redo(), model.undo(), model.undo()]).toEqual([false, true, false]);
  });

  it("tell subscribers of the cells, as typing does", () => {
    const model = newModel();
    const { id } = model.activeSheet;
    model.setInput(id, 2, 1, "3");
    const events: ModelEvent[] = [];
    model.subscribe((event) => events.push(event));
    model.undo();
    expect(events).toContainEqual({
      kind: "cells",
      sheet: id,
      area: cellArea(2, 1),
      origin: "person",
      edit: { before: 3, after: null },
    });
  });

  it("go back to where it was done", () => {
    const model = newModel();
    const { id } = model.activeSheet;
    model.select(id, cellArea(4, 2));
    model.setInput(id, 4, 2, "3");
    model.activate(model.addSheet().id);
    model.undo();
    model.undo();
    expect(model.activeSheet.id).toBe(id);
    expect(model.activeSheet.properties.activeCell).toEqual({ row: 4, column: 2 });
  });

  it("forget what was taken back once the user does something else", () => {
    const model = newModel();
    const { id } = model.activeSheet;
    model.setInput(id, 0, 0, "1");
    model.undo();
    model.setInput(id, 0, 1, "2");
    expect(model.redo()).toBe(false);
  });

  it("keep a hundred steps", () => {
    const model = newModel();
    const { id } = model.activeSheet;
    for (let value = 1; value <= 110; value += 1) model.setInput(id, 0, 0, String(value));
    while (model.undo());
    expect(model.cell(id, 0, 0).value).toBe(10);
  });

  describe("beside an add-in", () => {
    const addIn = (model: WorkbookModel, work: () => void) => model.as("add-in", work);

    it("leave what the add-in wrote by itself, and still take back what the user typed", () => {
      const model = newModel();
      const { id } = model.activeSheet;
      model.setInput(id, 0, 0, "5");
      addIn(model, () => {
        model.setCells(id, cellArea(0, 3), () => "fix");
        model.setFormat(id, cellArea(0, 0), () => ({ fill: "#FDE7E9" }));
      });
      expect(model.undo()).toBe(true);
      expect(model.cell(id, 0, 0)).toMatchObject({ value: null, format: { fill: "#FDE7E9" } });
      expect(model.cell(id, 0, 3).value).toBe("fix");
    });

    it("never overwrite a cell that the add-in has filled since", () => {
      const model = newModel();
      const { id } = model.activeSheet;
      model.setInput(id, 1, 0, "1");
      model.setInput(id, 0, 0, "5");
      model.select(id, cellArea(8, 8));
      addIn(model, () => model.setCells(id, cellArea(0, 0), () => 9));
      expect(model.undo()).toBe(true);
      expect([model.cell(id, 0, 0).value, model.cell(id, 1, 0).value]).toEqual([9, null]);
    });

    it("take back the row that a table got, though the add-in has written elsewhere since", () => {
      const model = newModel();
      const { id } = model.activeSheet;
      const type = (row: number, texts: readonly string[]) =>
        texts.forEach((text, column) => model.setInput(id, row, column, text));
      [
        ["Home", "Beds"],
        ["Oak", "4"],
        ["Elm", "3"],
      ].forEach((texts, row) => type(row, texts));
      model.changeSheet(id, { tables: [tableData()] });
      type(3, ["Ash"]);
      addIn(model, () => model.setCells(id, cellArea(20, 5), () => "fix"));
      expect(model.activeSheet.properties.tables?.[0]?.reference).toBe("A1:B4");
      model.undo();
      expect(model.activeSheet.properties.tables?.[0]?.reference).toBe("A1:B3");
    });

    it("take back what the user had it put into the active cell, as one step", () => {
      const model = newModel();
      const { id } = model.activeSheet;
      model.setInput(id, 0, 0, "5");
      model.select(id, cellArea(1, 1));
      addIn(model, () => model.setCells(id, cellArea(1, 1), () => ({ formula: "=1+1" })));
      addIn(model, () => model.setNumberFormats(id, cellArea(1, 1), () => "£#,##0"));
      model.undo();
      expect(model.cell(id, 1, 1)).toMatchObject({ formula: null, numberFormat: "General" });
      expect(model.cell(id, 0, 0).value).toBe(5);
    });

    it("start again once the add-in has moved cells or sheets", () => {
      const model = newModel();
      const { id } = model.activeSheet;
      model.setInput(id, 0, 0, "5");
      addIn(model, () => model.insertRows(id, 0, 1));
      expect(model.undo()).toBe(false);
      model.setInput(id, 0, 0, "5");
      addIn(model, () => void model.addSheet("Yardstick data"));
      expect(model.undo()).toBe(false);
      expect(model.cell(id, 1, 0).value).toBe(5);
    });
  });
});
