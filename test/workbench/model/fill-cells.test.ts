import type { ModelEvent } from "../../../src/workbench/model/model-event";
import { fillCells, fillSelection, type FillWay } from "../../../src/workbench/model/fill-cells";
import { cellArea } from "../../../src/workbench/model/area";
import { displayText } from "../../../src/workbench/model/display-text";
import { parseArea } from "../../../src/workbench/model/reference";
import { inputs, selectArea, univerModel } from "./univer-model";

/** Types down from A1, fills three more rows, and gives what they show. */
function filledDown(typed: readonly string[], way: FillWay = "series"): string[] {
  const model = univerModel(Object.fromEntries(typed.map((text, row) => [`A${row + 1}`, text])));
  const from = { ...cellArea(0, 0), bottom: typed.length - 1 };
  fillCells(model, from, { ...from, bottom: typed.length + 2 }, way);
  return [0, 1, 2].map((down) => {
    const { value, numberFormat } = model.cell(model.activeSheet.id, typed.length + down, 0);
    return displayText(value, numberFormat, model.dates);
  });
}

describe("the fill handle", () => {
  test.each([
    [["5"], "5 5 5"],
    [["1", "2"], "3 4 5"],
    [["10", "8"], "6 4 2"],
    [["0.1", "0.2"], "0.3 0.4 0.5"],
    [["1", "2", "4"], "5.333333333 6.833333333 8.333333333"],
    [["31/03/2025"], "01/04/2025 02/04/2025 03/04/2025"],
    [["1/4/2025", "8/4/2025"], "15/4/2025 22/4/2025 29/4/2025"],
    [["1/4/2025", "1/5/2025"], "1/6/2025 1/7/2025 1/8/2025"],
    [["31/01/2025", "28/02/2025"], "31/03/2025 30/04/2025 31/05/2025"],
    [["Item 1"], "Item 2 Item 3 Item 4"],
    [["Item 08", "Item 10"], "Item 12 Item 14 Item 16"],
    [["'2023-24"], "2024-25 2025-26 2026-27"],
    [["'1998/99"], "1999/00 2000/01 2001/02"],
    [["'2023-24", "'2021-22"], "2019-20 2017-18 2015-16"],
    [["Mon"], "Tue Wed Thu"],
    [["NOVEMBER"], "DECEMBER JANUARY FEBRUARY"],
    [["Q3"], "Q4 Q1 Q2"],
    [["Leeds"], "Leeds Leeds Leeds"],
    [["Leeds", "Kent"], "Leeds Kent Leeds"],
    [["50%", "60%"], "70% 80% 90%"],
    [["TRUE"], "TRUE TRUE TRUE"],
  ])("continues %j", (typed, shows) => {
    expect(filledDown(typed).join(" ")).toBe(shows);
  });

  it("with Ctrl counts on from a single number, and repeats a series", () => {
    expect(filledDown(["5"], "count")).toEqual(["6", "7", "8"]);
    expect(filledDown(["1", "2"], "copy")).toEqual(["1", "2", "1"]);
  });

  it("shifts formulas, and repeats looks, in every direction", () => {
    const model = univerModel({ C3: "=B2+$A$1" });
    const { id } = model.activeSheet;
    model.setFormat(id, cellArea(2, 2), () => ({ bold: true }));
    for (const whole of ["C3:C5", "C2:C3", "C3:E3", "B3:C3"])
      fillCells(model, cellArea(2, 2), parseArea(whole)!, "series");
    expect(inputs(model, "C4 C5 C2 D3 E3 B3")).toEqual([
      "=B3+$A$1",
      "=B4+$A$1",
      "=B1+$A$1",
      "=C2+$A$1",
      "=D2+$A$1",
      "=A2+$A$1",
    ]);
    expect(model.cell(id, 4, 2).format).toEqual({ bold: true });
  });

  it("goes backwards, upwards and to the left", () => {
    const model = univerModel({ D4: "10", D5: "12", H1: "Item 3" });
    fillCells(model, parseArea("D4:D5")!, parseArea("D1:D5")!, "series");
    expect(inputs(model, "D3 D2 D1")).toEqual(["8", "6", "4"]);
    fillCells(model, parseArea("H1")!, parseArea("F1:H1")!, "series");
    expect(inputs(model, "G1 F1")).toEqual(["Item 2", "Item 1"]);
  });

  it("continues each column by itself, as one change that Undo takes back", () => {
    const model = univerModel({ A1: "1", A2: "2", B1: "=A1", B2: "=A2", C1: "x" });
    const events: ModelEvent[] = [];
    model.subscribe((event) => events.push(event));
    fillCells(model, parseArea("A1:C2")!, parseArea("A1:C4")!, "series");
    expect(inputs(model, "A3 A4 B4 C3 C4")).toEqual(["3", "4", "=A4", "x", ""]);
    expect(events.filter(({ kind }) => kind === "cells")).toHaveLength(1);
    model.undo();
    expect(inputs(model, "A3 B4")).toEqual(["", ""]);
  });
});

describe("Ctrl+D and Ctrl+R", () => {
  it("fill the selection from its first row or column", () => {
    const model = univerModel({ A1: "1", B1: "=A1" });
    selectArea(model, "A1:B3");
    fillSelection(model, "down");
    expect(inputs(model, "A3 B3")).toEqual(["1", "=A3"]);
    selectArea(model, "B1:D1");
    fillSelection(model, "right");
    expect(inputs(model, "C1 D1")).toEqual(["=B1", "=C1"]);
  });

  it("fill a single cell from the one before it", () => {
    const model = univerModel({ A1: "7" });
    selectArea(model, "A2");
    fillSelection(model, "down");
    selectArea(model, "B2");
    fillSelection(model, "right");
    selectArea(model, "A1");
    fillSelection(model, "down");
    expect(inputs(model, "A1 A2 B2")).toEqual(["7", "7", "7"]);
  });
});
