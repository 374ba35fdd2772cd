import { copyForColleagues } from "../../../src/actions/frozen/copy-for-colleagues";
import { excelFrozen } from "../../../src/excel/frozen/excel-frozen";
import { copyServices } from "../../../src/taskpane/copy-services";
import type { CellResult } from "../../../src/workbook-file/workbook-data";
import { fakeFigures } from "../../actions/fake-figures";
import { startAnswering } from "../start-answering";
import { budgetSheets, contentsOf, enter } from "./budget-workbook";

jest.setTimeout(120_000);

const make = async () => {
  const done = await copyForColleagues({
    copies: copyServices,
    figures: fakeFigures(),
    now: () => "2026-11-30T09:00:00Z",
  });
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
};
const bytesOf = (file: string) => Uint8Array.from(atob(file), (character) => character.charCodeAt(0));

test("a copy has values and opens beside the workbook, which stays as it is; in the copy, Thaw puts every formula back", async () => {
  const opened: string[] = [];
  const started = await startAnswering({ openWorkbook: (file) => opened.push(file) });
  enter(started.model, budgetSheets(8));
  enter(started.model, {
    Budget: { K1: '="="&CLUB.PEERMEDIAN("care.weekly-cost","all","2024-25")', K2: "=CLUB.NOSUCH(1)" },
  });
  await started.model.recalculation.settled();
  const before = started.model.toData();
  const contents = contentsOf(started.model);

  const { outcome, isOpen } = await make();
  expect(isOpen).toBe(true);
  expect(outcome).toMatchObject({
    formulas: 28,
    waiting: [{ sheet: "Budget", cell: "K2" }],
    tooLong: [],
    frozen: 0,
  });
  expect(started.model.toData()).toEqual(before);

  const copy = await startAnswering({ file: bytesOf(opened[0]!) });
  await copy.model.recalculation.settled();
  const values = contentsOf(copy.model);
  const live = [...values].filter(([, content]) => /CLUB\./.test(String(content)));
  expect(live.map(([place]) => place)).toEqual(["Budget!R1C10"]);
  expect(values.get("Budget!R0C10")).toBe("=500");
  expect(values.get("List!R3C0")).toBe(700);
  // A file has an error, but not the sentence that goes with it.
  const codeOf = (value: CellResult) => (typeof value === "object" && value !== null ? value.error : value);
  const shown = (data: typeof before) =>
    data.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ cells }) => cells.map(({ row, column, value, spilled }) => [row, column, codeOf(spilled ?? value)]));
  expect(shown(copy.model.toData())).toEqual(shown(before));

  const thawed = await excelFrozen.thaw("workbook");
  expect(thawed).toMatchObject({ ok: true, value: { restored: 28, changed: [], gone: [], unreadable: 0 } });
  await copy.model.recalculation.settled();
  expect(contentsOf(copy.model)).toEqual(contents);
  expect(copy.model.sheets.map(({ name }) => name)).toEqual(started.model.sheets.map(({ name }) => name));
});

test("a copy of a workbook in which some is frozen keeps that too, and can be saved where it does not open", async () => {
  const started = await startAnswering();
  const median = (group: string) => `=CLUB.PEERMEDIAN("care.weekly-cost","${group}","2024-25")`;
  enter(started.model, { Budget: { A1: median("all"), A2: "Kent" }, Other: { A1: median("core") } });
  await started.model.recalculation.settled();
  const contents = contentsOf(started.model);
  started.model.activate(started.model.sheetByName("Budget")!.id);
  await excelFrozen.freeze("sheet", true, async () => ({
    ok: true,
    value: { at: "2026-11-29T09:00:00Z", releases: [], releaseOf: () => null },
  }));
  const { bytes, outcome, isOpen } = await make();
  expect(outcome).toMatchObject({ formulas: 1, frozen: 1 });
  expect(isOpen).toBe(false);
  const copy = await startAnswering({ file: bytes });
  expect(await excelFrozen.thaw("workbook")).toMatchObject({ value: { restored: 2, changed: [] } });
  expect(contentsOf(copy.model)).toEqual(contents);
});
