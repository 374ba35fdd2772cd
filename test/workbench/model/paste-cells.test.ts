import fc from "fast-check";
import { moveFormula } from "../../../src/domain/move-formula";
import { copyCells } from "../../../src/workbench/model/copied-cells";
import type { ModelEvent } from "../../../src/workbench/model/model-event";
import { pasteCells, pasteCut, pasteText } from "../../../src/workbench/model/paste-cells";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { inputs, selectArea, typeInto, univerModel } from "./univer-model";
import { validationData } from "./validation-data";

function copy(model: WorkbookModel, area: string) {
  selectArea(model, area);
  return copyCells(model.activeSheet, model.activeSheet.properties.selection);
}

function paste(model: WorkbookModel, from: string, to: string, valuesOnly = false): void {
  const copied = copy(model, from);
  selectArea(model, to);
  pasteCells(model, copied, valuesOnly);
}

function cut(model: WorkbookModel, from: string, to: string, sheet = model.activeSheet): void {
  const copied = copy(model, from);
  selectArea(model, to, sheet);
  pasteCut(model, copied);
}

const selected = (model: WorkbookModel) => {
  const { top, left, bottom, right } = model.activeSheet.properties.selection;
  return [top, left, bottom, right];
};

describe("pasting copied cells", () => {
  it("shifts references, and leaves fixed ones", async () => {
    const model = univerModel({ A1: "2", A2: "3", B1: "=A1*$A$2+A$1+$A1", C4: "2" });
    paste(model, "B1", "D4");
    expect(inputs(model, "D4")).toEqual(["=C4*$A$2+C$1+$A4"]);
    await model.recalculation.settled();
    expect(model.cell(model.activeSheet.id, 3, 3).value).toBe(6);
  });

  it("shows #REF! for a reference that would leave the sheet", () => {
    const model = univerModel({ B2: "=A1" });
    paste(model, "B2", "A1");
    expect(inputs(model, "A1")).toEqual(["=#REF!"]);
  });

  it("brings looks, number formats, rules, links and merged cells along", () => {
    const model = univerModel({ A1: "£12.50" });
    const { id } = model.activeSheet;
    const rule = validationData({ ranges: "A1", formula1: "C1" });
    const link = { ranges: "A1", address: "https://example.org/", documentReference: "", screenTip: "" };
    model.setFormat(id, { top: 0, left: 0, bottom: 0, right: 0 }, () => ({ bold: true }));
    model.changeSheet(id, { validations: [rule], hyperlinks: [link], merges: ["A2:A3"] });
    paste(model, "A1:A3", "F5");
    expect(model.cell(id, 4, 5)).toMatchObject({ value: 12.5, numberFormat: "£#,##0.00", format: { bold: true } });
    const { validations, hyperlinks, merges } = model.activeSheet.properties;
    expect(validations?.map(({ ranges, formula1 }) => [ranges, formula1])).toEqual([
      ["A1", "C1"],
      ["F5", "H5"],
    ]);
    expect(hyperlinks?.map(({ ranges }) => ranges)).toEqual(["A1", "F5"]);
    expect(merges).toEqual(["A2:A3", "F6:F7"]);
  });

  it("replaces the rules of the cells it covers", () => {
    const model = univerModel({ A1: "1" });
    model.changeSheet(model.activeSheet.id, { validations: [validationData({ ranges: "B1:B9" })] });
    paste(model, "A1", "B3");
    expect(model.activeSheet.properties.validations?.map(({ ranges }) => ranges)).toEqual(["B1:B2 B4:B9"]);
  });

  it("fills a selection that holds what was copied a whole number of times", () => {
    const model = univerModel({ A1: "x", A2: "=A1" });
    paste(model, "A1:A2", "C1:D4");
    expect(inputs(model, "C1 C2 C3 C4 D3 D4")).toEqual(["x", "=C1", "x", "=C3", "x", "=D3"]);
    paste(model, "A1:A2", "F1:F3");
    expect(inputs(model, "F1 F2 F3")).toEqual(["x", "=F1", ""]);
    expect(selected(model)).toEqual([0, 5, 1, 5]);
  });

  it("pastes into another sheet, whose own cells the formula then reads", () => {
    const model = univerModel({ A1: "2", B1: "=A1+Sheet1!A1" });
    const copied = copy(model, "B1");
    const other = model.addSheet("Grants");
    selectArea(model, "B2", other);
    pasteCells(model, copied);
    expect(inputs(model, "B2")).toEqual(["=A2+Sheet1!A2"]);
  });

  it("pastes values only where that is wanted, and keeps looks then", async () => {
    const model = univerModel({ A1: "2", B1: "=A1*3" });
    await model.recalculation.settled();
    paste(model, "B1", "C7", true);
    expect(inputs(model, "C7")).toEqual(["6"]);
  });

  it("keeps the locks of a protected sheet's cells", () => {
    const model = univerModel({ A1: "7" });
    const { id } = model.activeSheet;
    model.setFormat(id, { top: 1, left: 0, bottom: 1, right: 0 }, () => ({ locked: false }));
    model.changeSheet(id, { protection: { allowed: [], selectionMode: "Normal", hasPassword: false } });
    paste(model, "A1", "A2");
    expect(model.cell(id, 1, 0)).toMatchObject({ value: 7, format: { locked: false } });
  });

  it("says so if it does not fit, and changes nothing", () => {
    const model = univerModel({ A1: "1", A2: "2" });
    const events: ModelEvent[] = [];
    model.subscribe((event) => events.push(event));
    paste(model, "A1:A2", "A1048576");
    expect(events).toContainEqual({ kind: "refused", message: expect.stringMatching(/does not fit here/) as string });
    expect(inputs(model, "A1048576")).toEqual([""]);
  });

  it("is one change for add-ins and one step for Undo, also for 50,000 cells", () => {
    const model = univerModel({ A1: "1", B1: "=A1" });
    const copied = copy(model, "A1:B1");
    selectArea(model, "C1:D25000");
    const events: ModelEvent[] = [];
    model.subscribe((event) => events.push(event));
    pasteCells(model, copied);
    expect(events.filter(({ kind }) => kind === "cells")).toHaveLength(1);
    expect(inputs(model, "C25000 D25000")).toEqual(["1", "=C25000"]);
    model.undo();
    expect(inputs(model, "C1 D25000")).toEqual(["", ""]);
  }, 30_000);

  it("gives each formula what the engine's file reading gives a shared one", () => {
    const formulas = fc.constantFrom("=A1", "=$B2&C$3", "=SUM(A1:$B$9)", "=SUM(B:B)", "='My sheet'!D4*2", '="A1"&E5');
    fc.assert(
      fc.property(fc.array(formulas, { minLength: 1, maxLength: 3 }), fc.nat(9), fc.nat(9), (texts, row, column) => {
        const model = univerModel();
        const { id } = model.activeSheet;
        texts.forEach((text, index) => model.setInput(id, 20 + index, 20, text));
        const copied = copyCells(model.activeSheet, { top: 20, left: 20, bottom: 19 + texts.length, right: 20 });
        model.select(id, { top: 20 + row, left: 20 + column, bottom: 20 + row, right: 20 + column });
        pasteCells(model, copied);
        expect(texts.map((_, index) => model.inputText(id, 20 + row + index, 20 + column))).toEqual(
          texts.map((text) => moveFormula(text, row, column)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("pasting cut cells", () => {
  it("moves them: references follow, their own stay, and the old place is blank", async () => {
    const model = univerModel({ A1: "2", B1: "=A1*10", C1: "=B1+A1", C2: "=SUM(A1:B1)", C3: "=SUM(A1:A9)" });
    model.names.define({ name: "Rate", refersTo: "=Sheet1!$B$1", scope: null, visible: true, comment: "" });
    cut(model, "A1:B1", "E5");
    expect(inputs(model, "A1 B1 E5 F5 C1 C2 C3")).toEqual([
      "",
      "",
      "2",
      "=E5*10",
      "=F5+E5",
      "=SUM(E5:F5)",
      "=SUM(A1:A9)",
    ]);
    expect(model.names.find("Rate", null)?.refersTo).toBe("=Sheet1!$F$5");
    await model.recalculation.settled();
    expect([model.cell(model.activeSheet.id, 0, 2).value, model.cell(model.activeSheet.id, 1, 2).value]).toEqual([
      22, 22,
    ]);
  });

  it("moves them to another sheet, where their references name the sheet they came from", async () => {
    const model = univerModel({ A1: "2", A2: "=A1+A3", A3: "5", B1: "=A2" });
    const [first, other] = [model.activeSheet, model.addSheet("Grants & fees")];
    typeInto(model, other, { C1: "=Sheet1!A2" });
    cut(model, "A2:A3", "B2", other);
    expect(inputs(model, "B2 B3 C1", other)).toEqual(
      ["=Sheet1!A1+B3", "5", "=B2"].map((text, at) => (at === 2 ? "='Grants & fees'!B2" : text)),
    );
    expect(inputs(model, "B1", first)).toEqual(["='Grants & fees'!B2"]);
    await model.recalculation.settled();
    expect(model.cell(first.id, 0, 1).value).toBe(7);
  });

  it("gives #REF! to formulas that read the cells it covers", () => {
    const model = univerModel({ A1: "1", C1: "2", D1: "=C1" });
    cut(model, "A1", "C1");
    expect(inputs(model, "C1 D1")).toEqual(["1", "=#REF!"]);
  });

  it("moves rules, links, merged cells and comments, and is undone in one step", () => {
    const model = univerModel({ A1: "1", B9: "=A1" });
    const remark = { id: "{1}", author: "Ada", date: "2026-03-31T09:30:00.00", text: "Why?" };
    model.changeSheet(model.activeSheet.id, {
      validations: [validationData({ ranges: "A1:A4" })],
      comments: [{ ...remark, cell: "A1", resolved: false, replies: [] }],
    });
    const before = JSON.stringify(model.toData());
    cut(model, "A1", "C3");
    const { validations, comments } = model.activeSheet.properties;
    expect(validations?.map(({ ranges }) => ranges)).toEqual(["A2:A4", "C3"]);
    expect(comments?.map(({ cell }) => cell)).toEqual(["C3"]);
    model.undo();
    expect(JSON.stringify(model.toData())).toBe(before);
  });

  it("may overlap its old place", () => {
    const model = univerModel({ A1: "1", A2: "=A1", A3: "=A2", B1: "=A3" });
    cut(model, "A1:A3", "A2");
    expect(inputs(model, "A1 A2 A3 A4 B1")).toEqual(["", "1", "=A2", "=A3", "=A4"]);
  });
});

describe("pasting text", () => {
  it("reads it as typed in Britain, in one change", () => {
    const model = univerModel();
    const events: ModelEvent[] = [];
    selectArea(model, "B2");
    model.subscribe((event) => events.push(event));
    pasteText(model, [
      ["Leeds", "£1,234.50"],
      ["12.5%", "1/4/2025", "two\nlines"],
    ]);
    expect(events.filter(({ kind }) => kind === "cells")).toHaveLength(1);
    const { id } = model.activeSheet;
    expect(model.cell(id, 1, 2)).toMatchObject({ value: 1234.5, numberFormat: "£#,##0.00" });
    expect(model.cell(id, 2, 1)).toMatchObject({ value: 0.125 });
    expect(model.cell(id, 2, 2)).toMatchObject({ value: 45748 });
    expect(model.cell(id, 2, 3).value).toBe("two\nlines");
    model.undo();
    expect(inputs(model, "B2 C3")).toEqual(["", ""]);
  });

  it("fills the selection with a single value", () => {
    const model = univerModel();
    selectArea(model, "A1:B2");
    pasteText(model, [["0"]]);
    expect(inputs(model, "A1 B2")).toEqual(["0", "0"]);
  });

  it("pastes as many rows as a file may have", () => {
    const model = univerModel();
    selectArea(model, "A1");
    pasteText(
      model,
      Array.from({ length: 200_000 }, () => ["1"]),
    );
    expect(inputs(model, "A1 A200000")).toEqual(["1", "1"]);
  });
});
