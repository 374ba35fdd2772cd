import { putBenchmark } from "../../src/actions/benchmark/put-benchmark";
import { benchmarkColumns, type BenchmarkRequest } from "../../src/actions/benchmark/lay-out-benchmark";
import type { SelectedBudget, WrittenBenchmark } from "../../src/actions/benchmark-ports";
import type { BudgetCell } from "../../src/domain/benchmark/budget-block";
import { readBudget } from "../../src/domain/benchmark/read-budget";
import { formatArea } from "../../src/domain/cell-area";
import { succeed, type Result } from "../../src/domain/result";
import { excelBenchmark } from "../../src/excel/benchmark/excel-benchmark";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { asLeeds } from "../actions/fake-figures";
import { fakeBenchmark } from "../actions/benchmark/fake-benchmark";
import { budgetWorkbooks } from "../support/budgets/budget-workbooks";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";
import { startWithFunctions } from "./start-with-functions";

jest.setTimeout(240_000);

const figures = { withIndicator: async () => succeed(asLeeds) };
const headings = Object.fromEntries(
  benchmarkColumns.map((column) => [column, `Heading: ${column}`]),
) as BenchmarkRequest["headings"];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** Types cells onto the first sheet, from a cell on, and selects them. */
async function type(rows: readonly (readonly BudgetCell[])[], from = "A1"): Promise<void> {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1").getRange(from);
    const block = first.getResizedRange(rows.length - 1, rows[0]!.length - 1);
    block.formulas = rows.map((row) => [...row]);
    block.select();
    await context.sync();
  });
}

async function read(): Promise<SelectedBudget> {
  const selected = valueOf(await excelBenchmark.readBudget());
  if (selected === null || typeof selected === "number") throw new Error("nothing was read");
  return selected;
}

async function put(
  selected: SelectedBudget,
  ids: ReadonlyMap<number, string>,
  left = selected.beside[0]!.column,
  inCells = false,
) {
  const { memory } = fakeBenchmark();
  const request = {
    block: selected.block,
    budget: readBudget(selected.block)!,
    compared: ids,
    columns: benchmarkColumns,
    headings,
    peers: "neighbours",
    year: null,
    inCells,
    left,
  };
  const labels = [{ label: "Care", under: "", indicator: "care.weekly-cost" }];
  return valueOf(await putBenchmark({ workbook: excelBenchmark, memory, figures }, request, labels));
}

function written(done: Awaited<ReturnType<typeof put>>): WrittenBenchmark {
  if ("held" in done) throw new Error(`${done.held.cell} is held`);
  if ("changed" in done) throw new Error(`${done.changed.cell} is changed`);
  return done;
}

const budget = [
  ["Service", "Budget £"],
  ["Care", 1_200],
  ["Recharges", 10],
  ["Total", "=SUM(B2:B3)"],
];
const care = new Map([[1, "care.weekly-cost"]]);

/** Everything about the first sheet that a person could see. */
function sheetOf({ model }: Awaited<ReturnType<typeof startOffice>>) {
  // In pixels, where it is not the usual width.
  const columnWidths = Object.entries(model.activeSheet.properties.columnWidths).filter(([, width]) => width !== 64);
  const cells = [...model.activeSheet.cells()].flatMap(({ row, column, cell }) => {
    const { formula, value, format, numberFormat } = cell;
    const isPlain = value === null && numberFormat === "General" && Object.keys(format).length === 0;
    return isPlain ? [] : [{ row, column, formula, value, format, numberFormat }];
  });
  return { columnWidths, cells: cells.sort((one, other) => one.row - other.row || one.column - other.column) };
}

test("writes live figures in the budget's own style, and takes them out without a trace", async () => {
  const office = await startWithFunctions();
  await type(budget);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").format.fill.color = "#12436D";
    sheet.getRange("A1:B1").format.font.color = "#FFFFFF";
    sheet.getRange("A4:B4").format.font.bold = true;
    sheet.getRange("B4").format.borders.getItem("EdgeTop").style = "Double";
    sheet.getRange("B2:B4").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    // Where we write there are looks already, and a format of its own.
    sheet.getRange("D2:E2").format.fill.color = "#FFFFFF";
    sheet.getRange("D3").numberFormat = [["0.00%"]];
    sheet.getRange("C4").format.borders.getItem("EdgeLeft").style = "Continuous";
    sheet.getRange("D:D").format.columnWidth = 30;
    await context.sync();
  });
  await office.model.recalculation.settled();
  const before = sheetOf(office);
  const done = written(await put(await read(), care));
  expect(formatArea(done.area)).toBe("C1:I4");
  await office.model.recalculation.settled();
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("C1:I2").load({ values: true, formulas: true, numberFormat: true });
    const heading = sheet.getRange("D1").format.load("fill/color,font/color,wrapText");
    const total = sheet.getRange("D4").format.load("font/bold");
    const line = sheet.getRange("D4").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    return { ...cells.toJSON(), heading: heading.toJSON(), isBold: total.font.bold, line: line.style };
  });
  expect(shown.values?.[0]).toEqual(benchmarkColumns.map((column) => `Heading: ${column}`));
  expect(shown.formulas?.[1]?.slice(1, 3)).toEqual([
    '=CLUB.VALUE("care.weekly-cost")',
    '=CLUB.PEERMEDIAN("care.weekly-cost","neighbours")',
  ]);
  const [name, own, median, difference, rank] = shown.values![1] as number[];
  expect(name).toBe("Care: weekly cost");
  expect(difference).toBeCloseTo(own! - median!, 6);
  expect(rank).toBeGreaterThan(0);
  expect(shown.numberFormat?.[1]?.slice(1, 5)).toEqual([
    ...Array.from({ length: 3 }, () => expect.stringMatching(/^£#,##0/) as string),
    "0",
  ]);
  expect(shown.heading).toMatchObject({ fill: { color: "#12436D" }, font: { color: "#FFFFFF" }, wrapText: true });
  expect([shown.isBold, shown.line]).toEqual([true, "Double"]);
  expect(valueOf(await excelBenchmark.readLabels())).toHaveLength(1);

  expect(valueOf(await excelBenchmark.takeOut(done))).toEqual([]);
  expect(sheetOf(office)).toEqual(before);
});

test("formulas take group and year from two cells, where one change moves them all", async () => {
  const office = await startWithFunctions();
  await type([["Adults", ""], ...budget.slice(0, 3)]);
  const done = written(await put(await read(), new Map([[2, "care.weekly-cost"]]), 2, true));
  await office.model.recalculation.settled();
  const shown = () =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("C1:E3").load({ values: true });
      await context.sync();
      return cells.values;
    });
  const before = await shown();
  expect(before[0]?.slice(0, 2)).toEqual(["neighbours", "latest"]);
  expect(before[2]?.slice(1)).toEqual([expect.any(Number), expect.any(Number)]);
  const [fill, beside] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const fills = ["C1:D1", "E1:I1"].map((address) => sheet.getRange(address).format.fill.load({ color: true }));
    sheet.getRange("C1").values = [["all"]];
    await context.sync();
    return fills.map(({ color }) => color);
  });
  expect([fill, beside]).toEqual(["#FFF4CE", "#FFFFFF"]);
  await office.model.recalculation.settled();
  const after = await shown();
  expect(after[2]?.[1]).toBe(before[2]?.[1]);
  expect(after[2]?.[2]).not.toBe(before[2]?.[2]);
  expect(valueOf(await excelBenchmark.takeOut(done))).toEqual([{ sheet: "Sheet1", cell: "C1" }]);
});

test("writes into empty columns only, and leaves what was changed since when it takes them out", async () => {
  await startOffice();
  await type(budget);
  const selected = await read();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("E3").values = [["note"]];
    await context.sync();
  });
  expect(await put(selected, care)).toEqual({ held: { sheet: "Sheet1", cell: "E3" } });
  const again = await read();
  expect(again.beside[2]).toEqual({ column: 4, holds: { cell: "E3", text: "note" }, isUnseen: false });
  const done = written(await put(again, care, 5));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("G3").values = [["mine"]];
    await context.sync();
  });
  expect(valueOf(await excelBenchmark.takeOut(done))).toEqual([{ sheet: "Sheet1", cell: "G3" }]);
  const left = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("E1:L4").load({ values: true });
    await context.sync();
    return cells.values.flat().filter((value) => value !== "");
  });
  expect(left).toEqual(["note", "mine"]);
});

test("writes nothing beside lines that are in another order than they were read in", async () => {
  const office = await startOffice();
  await type(budget);
  const selected = await read();
  await type([budget[0]!, budget[2]!, budget[1]!, budget[3]!]);
  const before = sheetOf(office);
  expect(await put(selected, care)).toEqual({ changed: { sheet: "Sheet1", cell: "A2" } });
  expect(sheetOf(office)).toEqual(before);
});

test("takes nothing out once rows have moved, so that nobody's cells are cleared", async () => {
  const office = await startOffice();
  await type(budget);
  const done = written(await put(await read(), care));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:2").insert("Down");
    await context.sync();
  });
  const before = sheetOf(office);
  expect(valueOf(await excelBenchmark.takeOut(done))).toBe("moved");
  expect(sheetOf(office)).toEqual(before);
});

test("is listed among what Yardstick added, and forgotten from there", async () => {
  await startOffice();
  await type(budget);
  await put(await read(), care);
  const labels = { kind: "labels", name: "" } as const;
  expect(valueOf(await readAdded(null))).toEqual([
    { ...labels, parts: [{ what: "labels", count: 1, where: [] }], obstacle: null },
  ]);
  expect(await removeAdded(labels, null)).toEqual({ ok: true, value: true });
  expect(valueOf(await excelBenchmark.readLabels())).toEqual([]);
});

test("reads the budget around a single cell, and passes over columns that are hidden or merged", async () => {
  await startOffice();
  await type(budget, "B3");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("E5:F5").merge();
    sheet.getRange("C4").select();
    await context.sync();
  });
  const { block, beside } = await read();
  expect([block.top, block.left, block.rows.length]).toEqual([2, 1, 4]);
  expect(block.formulas[3]?.[1]).toBe("=SUM(B2:B3)");
  expect(beside.slice(0, 4).map(({ isUnseen }) => isUnseen)).toEqual([true, true, true, false]);
});

test("passes over columns under a merged title, in which group and year would be lost", async () => {
  await startOffice();
  await type([["Adults", ""], ...budget]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D1").merge();
    sheet.getRange("A2:B5").select();
    await context.sync();
  });
  const { block, beside } = await read();
  expect([block.top, block.rows.length]).toEqual([1, 4]);
  expect(beside.slice(0, 3).map(({ isUnseen }) => isUnseen)).toEqual([true, true, false]);
});

test("takes a merged cell for the budget that it is in", async () => {
  await startOffice();
  await type([["Adults", ""], ...budget]);
  await Excel.run(async (context) => {
    const title = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    title.merge();
    title.select();
    await context.sync();
  });
  const { block } = await read();
  expect([block.top, block.rows.length]).toEqual([0, 5]);
});

test("says that nothing is there, and how many rows are too many", async () => {
  await startOffice();
  expect(await excelBenchmark.readBudget()).toEqual({ ok: true, value: null });
  await type(Array.from({ length: 2_001 }, (_, at) => [`Line ${at}`, at]));
  expect(await excelBenchmark.readBudget()).toEqual({ ok: true, value: 2_001 });
});

test("reading, writing and taking out ask Excel as often for 1,000 rows as for 10", async () => {
  const requestsFor = async (count: number) => {
    const { host } = await startOffice();
    const lines = Array.from({ length: count }, (_, at) => [`Care ${at}`, at + 100]);
    await type([["Service", "Budget £"], ...lines]);
    const requests = countRequests(host);
    const selected = await read();
    const readIn = requests();
    const done = written(await put(selected, new Map(lines.map((_, at) => [at + 1, "care.weekly-cost"]))));
    const writtenIn = requests() - readIn;
    await excelBenchmark.takeOut(done);
    return { readIn, writtenIn, takenOutIn: requests() - readIn - writtenIn };
  };
  const few = await requestsFor(10);
  expect(few.readIn).toBeLessThanOrEqual(3);
  expect(await requestsFor(1_000)).toEqual(few);
});

test("each of twenty budgets is read from its sheet as it stands there", async () => {
  await startOffice();
  for (const { block, merged, book } of budgetWorkbooks) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(`Budget ${book}`);
      const range = sheet.getRangeByIndexes(block.top, block.left, block.rows.length, block.rows[0]!.length);
      range.numberFormat = block.formats.map((row) => [...row]);
      range.formulas = block.formulas.map((row) =>
        row.map((cell) => (typeof cell === "string" && !cell.startsWith("=") && cell !== "" ? `'${cell}` : cell)),
      );
      for (const { row, columns } of merged) sheet.getRangeByIndexes(block.top + row, block.left, 1, columns).merge();
      for (const column of block.hidden)
        sheet.getRangeByIndexes(block.top, block.left + column, 1, 1).columnHidden = true;
      range.select();
      await context.sync();
    });
    const { block: own } = await read();
    const linesOf = (budgetRead: ReturnType<typeof readBudget>) =>
      budgetRead!.lines.map(({ label, kind, unit, under }) => ({ label, kind, unit, under: under.slice(0, -1) }));
    expect(linesOf(readBudget(own))).toEqual(linesOf(readBudget(block)));
    expect(readBudget(own)!.scale).toBe(readBudget(block)!.scale);
  }
});
