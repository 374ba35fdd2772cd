import { succeed } from "../../../src/domain/result";
import { excelFrozen } from "../../../src/excel/frozen/excel-frozen";
import type { FrozenScope } from "../../../src/actions/frozen-ports";
import { identityXml } from "../../../src/domain/questionnaire/identity-xml";
import { freezesXml } from "../../../src/domain/frozen/freezes-xml";
import { parseArea } from "../../../src/domain/cell-area";
import { readAdded } from "../../../src/excel/read-added";
import { removeAdded } from "../../../src/excel/remove-added";
import { countRequests } from "../count-requests";
import { startAnswering } from "../start-answering";
import { budgetSheets, contentsOf, enter, type SheetsToType } from "./budget-workbook";

jest.setTimeout(120_000);

let started: Awaited<ReturnType<typeof startAnswering>>;
const release = { club: "small", clubLabel: "Small club", version: 3, state: "draft", date: "2026-01-31" } as const;
const from = async () => succeed({ at: "2026-11-30T09:00:00Z", releases: [release], releaseOf: () => 0 });
const median = (group: string) => `=CLUB.PEERMEDIAN("care.weekly-cost","${group}","2024-25")`;

async function open(sheets: SheetsToType) {
  enter(started.model, sheets);
  await started.model.recalculation.settled();
}
async function freeze(scope: FrozenScope = "workbook", withErrors = false) {
  const done = await excelFrozen.freeze(scope, withErrors, from);
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
}
async function thaw(scope: FrozenScope = "workbook") {
  const done = await excelFrozen.thaw(scope);
  if (!done.ok) throw new Error(done.problem.message);
  await started.model.recalculation.settled();
  return done.value;
}
const at = (address: string) => contentsOf(started.model).get(address);
const select = (sheet: string, area: string) => {
  const { id } = started.model.sheetByName(sheet)!;
  started.model.activate(id);
  started.model.select(id, parseArea(area)!);
};

beforeEach(async () => {
  started = await startAnswering();
});

test("freezes a workbook to the values that it shows, keeps the formulas where nobody sees them, and thaws it exactly", async () => {
  await open(budgetSheets(8));
  const before = contentsOf(started.model);
  const shown = () => started.model.toData().sheets.filter(({ name }) => name === "Budget");
  const looks = shown().map(({ cells }) => cells.map(({ numberFormat, format }) => [numberFormat, format]));
  expect(await freeze("workbook", true)).toMatchObject({
    formulas: 27,
    waiting: [],
    tooLong: [],
    guarded: [],
    frozen: 0,
  });
  await started.model.recalculation.settled();
  expect([...contentsOf(started.model).values()].filter((content) => /CLUB\./.test(String(content)))).toEqual([]);
  expect(at("Budget!R3C4")).toBe(0);
  expect(started.model.sheetByName("Yardstick frozen")!.properties.visibility).toBe("VeryHidden");
  const [xml] = started.model.customXml.all;
  const [kept] = freezesXml.read([xml!.xml]).value;
  expect(kept).toMatchObject({ number: 1, at: "2026-11-30T09:00:00Z", releases: [release] });
  expect(kept!.blocks.find(({ sheet, cells }) => sheet === "Budget" && cells === "D4:D11")).toEqual({
    sheet: "Budget",
    cells: "D4:D11",
    formula: '=CLUB.VALUE("care.weekly-cost",$B4,$H$1)',
    filled: null,
    release: 0,
  });
  expect(await excelFrozen.count()).toEqual({ ok: true, value: 27 });

  expect(await thaw()).toEqual({ restored: 27, changed: [], gone: [], left: [], guarded: [], unreadable: 0 });
  expect(contentsOf(started.model)).toEqual(before);
  expect(shown().map(({ cells }) => cells.map(({ numberFormat, format }) => [numberFormat, format]))).toEqual(looks);
  expect(started.model.sheets.map(({ name }) => name)).not.toContain("Yardstick frozen");
  expect(started.model.customXml.all).toEqual([]);
  expect(started.model.names.all).toEqual([]);
});

test("says which show an error before it freezes them, and leaves those that cannot be frozen", async () => {
  await open({ Budget: { A1: median("nobody"), A2: median("all"), A3: "=CLUB.NOSUCH(1)+CLUB.VALUE(1)" } });
  const looked = await excelFrozen.survey("workbook");
  expect(looked).toMatchObject({
    ok: true,
    value: { formulas: 1, errors: [{ sheet: "Budget", cell: "A1" }], waiting: [{ sheet: "Budget", cell: "A3" }] },
  });
  expect(await freeze()).toMatchObject({ formulas: 1 });
  expect(at("Budget!R0C0")).toBe(median("nobody"));
  expect(at("Budget!R1C0")).toBe(500);
  expect(await freeze("workbook", true)).toMatchObject({ formulas: 1, frozen: 1 });
  await started.model.recalculation.settled();
  expect(at("Budget!R0C0")).toBe("=#N/A");
  expect(await thaw()).toMatchObject({ restored: 2 });
  expect(at("Budget!R0C0")).toBe(median("nobody"));
});

test("freezes and thaws the selection, the open sheet or all", async () => {
  await open({ Budget: { A1: median("all"), A2: median("all"), B1: median("core") }, Other: { A1: median("all") } });
  select("Budget", "A1:A2");
  expect(await freeze("selection")).toMatchObject({ formulas: 2 });
  expect(await freeze("sheet")).toMatchObject({ formulas: 1, frozen: 2 });
  expect(await freeze()).toMatchObject({ formulas: 1, frozen: 3 });
  select("Budget", "B1");
  expect(await thaw("selection")).toMatchObject({ restored: 1 });
  expect([at("Budget!R0C0"), at("Budget!R0C1")]).toEqual([500, median("core")]);
  expect(await thaw("sheet")).toMatchObject({ restored: 2 });
  expect(await thaw()).toMatchObject({ restored: 1 });
  expect([at("Budget!R1C0"), at("Other!R0C0")]).toEqual([median("all"), median("all")]);
});

test("a cell that was typed over stays until somebody decides, each", async () => {
  await open({ Budget: { A1: median("all"), A2: median("all"), A3: median("core") } });
  await freeze();
  enter(started.model, { Budget: { A1: 5, A2: "=1+1" } });
  const { restored, changed } = await thaw();
  expect(restored).toBe(1);
  expect(changed).toMatchObject([
    { place: { sheet: "Budget", cell: "A1" }, formula: median("all"), frozen: 500, now: 5 },
    { place: { sheet: "Budget", cell: "A2" }, formula: median("all"), frozen: 500, now: "=1+1" },
  ]);
  const [first, second] = changed;
  expect(await excelFrozen.settle(new Map([[first!.id, "restore"]]))).toEqual({ ok: true, value: 1 });
  expect([at("Budget!R0C0"), at("Budget!R1C0")]).toEqual([median("all"), "=1+1"]);
  expect(await excelFrozen.settle(new Map([[second!.id, "keep"]]))).toEqual({ ok: true, value: 0 });
  expect(at("Budget!R1C0")).toBe("=1+1");
  expect(started.model.sheets.map(({ name }) => name)).not.toContain("Yardstick frozen");
});

test("says what was deleted with its sheet, and forgets it", async () => {
  await open({ Budget: { A1: median("all"), A2: median("all") }, Old: { A1: median("all"), B2: median("core") } });
  await freeze();
  started.model.deleteRows(started.model.sheetByName("Budget")!.id, 0, 1);
  started.model.removeSheet(started.model.sheetByName("Old")!.id);
  expect(await thaw()).toMatchObject({
    restored: 1,
    gone: [
      { sheet: "Budget", count: 1, isSheetGone: false },
      { sheet: "Old", count: 2, isSheetGone: true },
    ],
  });
  expect(await excelFrozen.count()).toEqual({ ok: true, value: 0 });
});

test("leaves protected sheets and those of a questionnaire as they are, and says so", async () => {
  await open({
    Mine: { A1: median("all") },
    Budget: { A1: median("all") },
    Homes: { A1: "Homes", A2: "Small club 2025-26, Leeds", A3: median("all") },
  });
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      identityXml.write({ club: "small", year: "2025-26", version: 1, member: "E08000035" }),
    );
    context.workbook.worksheets.getItem("Mine").protection.protect();
    await context.sync();
  });
  expect(await freeze()).toMatchObject({ formulas: 1, guarded: [{ sheet: "Mine", count: 1 }] });
  expect([at("Mine!R0C0"), at("Budget!R0C0"), at("Homes!R2C0")]).toEqual([median("all"), 500, median("all")]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget").protection.protect();
    await context.sync();
  });
  expect(await thaw()).toMatchObject({ restored: 0, guarded: [{ sheet: "Budget", count: 1 }] });
  expect(await excelFrozen.count()).toEqual({ ok: true, value: 1 });
});

test("texts, cells formatted as text, and what a formula fills come back as they were", async () => {
  await open({
    Budget: {
      A1: '=IF(CLUB.PEERMEDIAN("care.weekly-cost","all","2024-25")>1,"2011-12","")',
      A2: '=CLUB.VALUE("care.weekly-cost",{"Leeds";"Kent";"Bristol"},"2024-25")',
      B1: median("all"),
      C1: '="="&CLUB.PEERMEDIAN("care.weekly-cost","all","2024-25")',
    },
  });
  const { id } = started.model.sheetByName("Budget")!;
  started.model.setNumberFormats(id, parseArea("B1")!, () => "@");
  const before = contentsOf(started.model);
  expect(await freeze()).toMatchObject({ formulas: 4 });
  await started.model.recalculation.settled();
  expect([at("Budget!R0C0"), at("Budget!R1C0"), at("Budget!R2C0"), at("Budget!R0C1"), at("Budget!R0C2")]).toEqual([
    "2011-12",
    500,
    700,
    500,
    "=500",
  ]);
  expect(started.model.cell(id, 0, 1)).toMatchObject({ value: 500, numberFormat: "@" });
  expect(await thaw()).toMatchObject({ restored: 4, changed: [] });
  expect(contentsOf(started.model)).toEqual(before);
  expect(started.model.cell(id, 0, 1).numberFormat).toBe("@");
});

test("round trips don't grow with the workbook", async () => {
  const trips: number[][] = [];
  for (const rows of [10, 3_000]) {
    started = await startAnswering();
    const formulas = Array.from(
      { length: rows },
      (_, row) => [`A${row + 2}`, `=CLUB.VALUE("care.weekly-cost",$C${row + 2},"2024-25")`] as const,
    );
    await open({ Budget: Object.fromEntries(formulas) });
    const requests = countRequests(started.host);
    await freeze("workbook", true);
    const frozen = requests();
    expect(await thaw()).toMatchObject({ restored: rows });
    trips.push([frozen, requests() - frozen]);
  }
  expect(trips[1]).toEqual(trips[0]);
  expect(trips[0]![0]).toBeLessThanOrEqual(9);
  expect(trips[0]![1]).toBeLessThanOrEqual(8);
});

test("is listed as something of ours, and leaves values once it is removed", async () => {
  await open({ Budget: { A1: median("all") } });
  await freeze();
  const added = await readAdded(null);
  if (!added.ok) throw new Error(added.problem.message);
  expect(added.value).toMatchObject([{ kind: "frozen", obstacle: null, parts: [{ what: "frozen", count: 1 }] }]);
  expect(await removeAdded({ kind: "frozen", name: "" }, null)).toEqual({ ok: true, value: true });
  expect(await readAdded(null)).toEqual({ ok: true, value: [] });
  expect(at("Budget!R0C0")).toBe(500);
  expect(started.model.sheets.map(({ name }) => name)).not.toContain("Yardstick frozen");
});
