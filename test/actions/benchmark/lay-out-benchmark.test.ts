import { freeColumns } from "../../../src/actions/benchmark/free-columns";
import { type ComparedIndicator, indicatorsCompared } from "../../../src/actions/benchmark/indicators-compared";
import {
  benchmarkColumns,
  type BenchmarkRequest,
  layOutBenchmark,
} from "../../../src/actions/benchmark/lay-out-benchmark";
import { readBudget } from "../../../src/domain/benchmark/read-budget";
import { succeed } from "../../../src/domain/result";
import { shippedRelease } from "../../support/shipped-release";
import { selectedBudget } from "./fake-benchmark";

const releases = ["section-251", "asc-fr"].map((club) => shippedRelease(club).release);
const figures = {
  withIndicator: async (id: string) =>
    succeed({
      release: releases.find(({ indicatorById }) => indicatorById.has(id))!,
      own: "E08000035",
      savedGroups: [],
      notice: null,
    }),
};

async function compared(id: string): Promise<ComparedIndicator> {
  const known = await indicatorsCompared(figures, [id]);
  if (!known.ok) throw new Error(known.problem.message);
  return known.value.get(id)!;
}

const selected = selectedBudget([
  ["Service", "£000"],
  ["Fostering", 1_200],
  ["Youth justice", 300],
  ["Recharges", 10],
]);
const headings = Object.fromEntries(benchmarkColumns.map((column) => [column, `Heading: ${column}`]));

async function planOf(ids: Readonly<Record<number, string>>, change: Partial<BenchmarkRequest> = {}) {
  const rows = await Promise.all(
    Object.entries(ids).map(async ([row, id]) => [Number(row), await compared(id)] as const),
  );
  return layOutBenchmark({
    block: selected.block,
    budget: readBudget(selected.block)!,
    compared: new Map(rows),
    columns: benchmarkColumns,
    headings: headings as BenchmarkRequest["headings"],
    peers: "neighbours",
    year: null,
    inCells: false,
    left: 2,
    ...change,
  });
}

test("each line gets live formulas with its indicator's number format, and other lines stay blank", async () => {
  const { area, rows, columns } = await planOf({
    1: "s251.fostering.weekly-cost",
    2: "s251.youth-justice.gross-per-child",
  });
  expect(area).toEqual({ top: 0, left: 2, bottom: 3, right: 8 });
  expect(rows[0]?.map((cell) => cell?.content)).toEqual(benchmarkColumns.map((column) => `Heading: ${column}`));
  expect(rows[1]?.map((cell) => cell?.content ?? null)).toEqual([
    "Fostering: weekly cost",
    '=CLUB.VALUE("s251.fostering.weekly-cost")',
    '=CLUB.PEERMEDIAN("s251.fostering.weekly-cost","neighbours")',
    '=CLUB.GAP("s251.fostering.weekly-cost",,"neighbours")',
    '=CLUB.PEERRANK("s251.fostering.weekly-cost",,"neighbours")',
    // Its activity is not published.
    null,
    null,
  ]);
  expect(rows[2]?.[5]?.content).toBe('=CLUB.GAPCOST("s251.youth-justice.gross-per-child",,"neighbours")');
  expect(rows[2]?.[1]?.numberFormat).toBe("£#,##0.00;−£#,##0.00");
  expect(rows[3]).toEqual(benchmarkColumns.map(() => null));
  expect(columns.map(({ like }) => like)).toEqual([0, 1, 1, 1, 1, 1, 1]);
});

test("a budget in thousands is compared with the published amount in thousands, as it shows its own", async () => {
  const { rows } = await planOf({ 1: "s251.leaving-care.gross" }, { columns: ["own", "median", "rank", "amount"] });
  expect(rows[1]?.map((cell) => cell?.content)).toEqual([
    '=CLUB.VALUE("s251.leaving-care.gross")',
    // A total is not compared.
    undefined,
    undefined,
    '=B2-CLUB.VALUE("s251.leaving-care.gross")/1000',
  ]);
});

test("figures that ended are given with their year, so that nobody takes them for the newest", async () => {
  const { rows } = await planOf(
    { 1: "ascfr.nursing.65-plus.all-reasons.weekly-cost" },
    { columns: ["compared with", "own"] },
  );
  expect(rows[1]?.map((cell) => cell?.content)).toEqual([
    "Nursing care, 65 and over, all reasons: weekly cost (2016-17)",
    '=CLUB.VALUE("ascfr.nursing.65-plus.all-reasons.weekly-cost",,"2016-17")',
  ]);
});

test("group and year may stand in two cells above the headings, if there is a row for them", async () => {
  const ids = { 2: "s251.youth-justice.gross-per-child" };
  const titled = selectedBudget([["Children's services", ""], ...selected.block.rows]);
  const [block, columns] = [titled.block, ["own", "cost"] as const];
  const { area, rows, heading } = await planOf(ids, {
    block,
    budget: readBudget(block)!,
    columns,
    year: "2024-25",
    inCells: true,
  });
  expect([area.top, heading]).toEqual([0, 1]);
  expect(rows[0]?.map((cell) => cell?.content)).toEqual(["neighbours", "2024-25"]);
  expect(rows[2]?.map((cell) => cell?.content)).toEqual([
    '=CLUB.VALUE("s251.youth-justice.gross-per-child",,$D$1)',
    '=CLUB.GAPCOST("s251.youth-justice.gross-per-child",,$C$1,$D$1)',
  ]);
  // There is no row above the headings of the other.
  expect((await planOf(ids, { columns, inCells: true })).rows).toHaveLength(4);
});

test("takes the next columns that are free and seen, and says what is in the way", () => {
  const column = (at: number, holds: string | null = null, isUnseen = false) => ({
    column: at,
    holds: holds === null ? null : { cell: "E4", text: holds },
    isUnseen,
  });
  const beside = [column(3), column(4, "note"), column(5), column(6, null, true), column(7), column(8)];
  expect(freeColumns({ beside }, 1)).toEqual({ first: 3, obstacle: null });
  expect(freeColumns({ beside }, 2)).toEqual({ first: 7, obstacle: beside[1] });
  expect(freeColumns({ beside }, 3).first).toBeNull();
});
