import { readCalls } from "../../../src/actions/broken-formulas/read-calls";
import { excelBroken } from "../../../src/excel/broken-formulas/excel-broken";
import { countRequests } from "../count-requests";
import { contentsOf, enter, type SheetsToType } from "../frozen/budget-workbook";
import { startAnswering } from "../start-answering";

jest.setTimeout(120_000);

let started: Awaited<ReturnType<typeof startAnswering>>;
const median = (call: string) => `=${call}("care.weekly-cost","all","2024-25")`;
const at = (address: string) => contentsOf(started.model).get(address);

async function open(sheets: SheetsToType) {
  enter(started.model, sheets);
  await started.model.recalculation.settled();
}
async function repair() {
  const done = await excelBroken.repair(readCalls);
  if (!done.ok) throw new Error(done.problem.message);
  await started.model.recalculation.settled();
  return done.value;
}

beforeEach(async () => {
  started = await startAnswering();
});

test("finds what Excel without the add-in has left, repairs it, and puts it back as it was", async () => {
  await open({
    Budget: {
      A1: median("_xldudf_CLUB_PEERMEDIAN"),
      A2: `=IFERROR(_xldudf_CLUB_VALUE("care.weekly-cost",B2,"2024-25")+SUM(1,2),"CLUB.value(")`,
      B2: "Kent",
      A3: median("CLUB.PEERMEDIAN"),
      A4: "CLUB.value( is a text",
      C1: `=_xldudf_CLUB_VALUE("care.weekly-cost",{"Leeds";"Kent"},"2024-25")`,
    },
    "It's": { A1: median("[2]!_xldudf_club_peermedian") },
  });
  const before = contentsOf(started.model);
  const found = await excelBroken.find(readCalls, 20_000);
  expect(found).toMatchObject({
    ok: true,
    value: {
      broken: [
        { place: { sheet: "Budget", cell: "A1" }, fills: null, repaired: median("CLUB.PEERMEDIAN") },
        { place: { sheet: "Budget", cell: "C1" } },
        { place: { sheet: "Budget", cell: "A2" } },
        { place: { sheet: "It's", cell: "A1" } },
      ],
      unknown: [],
      guarded: [],
      named: [],
    },
  });
  expect(contentsOf(started.model)).toEqual(before);
  const { repaired } = await repair();
  expect(repaired).toHaveLength(4);
  expect(at("Budget!R0C0")).toBe(median("CLUB.PEERMEDIAN"));
  expect(at("Budget!R1C0")).toBe(`=IFERROR(CLUB.VALUE("care.weekly-cost",B2,"2024-25")+SUM(1,2),"CLUB.value(")`);
  expect(at("It's!R0C0")).toBe(median("CLUB.PEERMEDIAN"));
  expect([at("Budget!R1C2"), at("Budget!R3C0")]).toEqual([700, "CLUB.value( is a text"]);
  expect(await excelBroken.find(readCalls, 20_000)).toMatchObject({ value: { broken: [], unknown: [] } });

  enter(started.model, { Budget: { A2: 5 } });
  expect(await excelBroken.putBack(repaired)).toEqual({
    ok: true,
    value: { restored: 3, changed: [{ sheet: "Budget", cell: "A2" }] },
  });
  expect(at("Budget!R0C0")).toBe(median("_xldudf_CLUB_PEERMEDIAN"));
  expect(at("Budget!R1C0")).toBe(5);
});

test("equal formulas in as many cells as one of them fills are one, as Excel shows an array of another program", async () => {
  const values = `=_xldudf_club_value("care.weekly-cost",A1:A2,"2024-25")`;
  const twice = median("_xldudf_club_peermedian");
  await open({ Budget: { A1: "Leeds", A2: "Kent", C1: values, C2: values, E1: twice, E2: twice } });
  const { broken } = await repair();
  expect(broken.map(({ place, fills }) => [place.cell, fills])).toEqual([
    ["C1", "C1:C2"],
    ["E1", null],
    ["E2", null],
  ]);
  const { id } = started.model.sheetByName("Budget")!;
  expect(started.model.cell(id, 0, 2)).toMatchObject({ value: 500, spill: { rows: 2, columns: 1 } });
  expect(started.model.cell(id, 1, 2)).toMatchObject({ value: 700, spilled: true });
  expect([at("Budget!R0C4"), at("Budget!R1C4")]).toEqual([median("CLUB.PEERMEDIAN"), median("CLUB.PEERMEDIAN")]);
});

test("says what it leaves: unknown functions, protected sheets, names; and does not look into a large workbook", async () => {
  await open({
    Budget: {
      A1: "=_xldudf_CLUB_NOSUCH(1)+_xldudf_CLUB_VALUE(1)",
      A2: median("CLUB.PEERMEDIAN"),
      A3: "=CLUB.VALUE(no_name)",
    },
    Mine: { A1: median("_xldudf_CLUB_PEERMEDIAN"), A2: median("club.peermedian") },
  });
  await Excel.run(async (context) => {
    context.workbook.names.add("typical", median("_xldudf_CLUB_PEERMEDIAN"));
    context.workbook.worksheets.getItem("Mine").protection.protect();
    await context.sync();
  });
  const before = contentsOf(started.model);
  expect(await repair()).toMatchObject({
    broken: [],
    repaired: [],
    unknown: [{ place: { sheet: "Budget", cell: "A1" }, functions: ["NOSUCH"] }],
    guarded: [{ sheet: "Mine", count: 2 }],
    named: ["typical"],
  });
  expect(contentsOf(started.model)).toEqual(before);
  expect(await excelBroken.find(readCalls, 2)).toEqual({ ok: true, value: null });
});

test("round trips don't grow with the workbook", async () => {
  const trips: number[] = [];
  for (const rows of [5, 2_000]) {
    started = await startAnswering();
    const formulas = Array.from(
      { length: rows },
      (_, row) => [`A${row + 2}`, `=_xldudf_CLUB_VALUE("care.weekly-cost",$C${row + 2},"2024-25")`] as const,
    );
    await open({ Budget: Object.fromEntries(formulas) });
    const requests = countRequests(started.host);
    const { repaired } = await repair();
    await excelBroken.putBack(repaired);
    trips.push(requests());
    expect(repaired).toHaveLength(rows);
  }
  expect(trips[1]).toEqual(trips[0]);
  expect(trips[0]).toBeLessThanOrEqual(13);
});
