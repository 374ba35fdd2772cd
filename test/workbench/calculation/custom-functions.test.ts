import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import type { CustomFunctionCall, CustomFunctionOutcome } from "../../../src/workbench/calculation";
import type { CellChange } from "../../../src/workbench/calculation";
import type { CellResult } from "../../../src/workbook-file/workbook-data";
import { createGrid, fails, succeeds } from "./grid";

const functions = {
  "CLUB.DOUBLE": (value: CustomFunctionCall["args"][number]) => succeeds(Number(value) * 2),
  "CLUB.SHOW": (...args: CustomFunctionCall["args"]) => succeeds(JSON.stringify(args)),
  "CLUB.BAD": (given: CustomFunctionCall["args"][number]) => fails(`There is no indicator "${String(given)}".`),
};
const busy = { error: "#BUSY!" };
const unknown = (given: string) => ({ error: "#N/A", message: `There is no indicator "${given}".` });

test("all calls of a recalculation go as one batch, each asked once", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: "=CLUB.DOUBLE(1)", A2: "=CLUB.DOUBLE(1)", A3: "=club.double(2)", A4: "=SUM(CLUB.DOUBLE(3),1)" });
  expect(grid.batches).toEqual([
    [
      { name: "CLUB.DOUBLE", args: [1], address: "Sheet1!A1" },
      { name: "CLUB.DOUBLE", args: [2], address: "Sheet1!A3" },
      { name: "CLUB.DOUBLE", args: [3], address: "Sheet1!A4" },
    ].map((call) => expect.objectContaining({ name: call.name, args: call.args })),
  ]);
  expect(["A1", "A2", "A3", "A4"].map((cell) => grid.show(cell))).toEqual([2, 2, 4, 7]);
});

test("waiting cells and their dependents show #BUSY! until they settle; the rest shows its value at once", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: "=CLUB.DOUBLE(4)", A2: "=IFERROR(A1,0)", A3: "=COUNT(A2)", A4: "=1+1", A5: "=OFFSET(A1,0,0)" });
  const first = Object.fromEntries(grid.reports[0]?.map(({ row, result }) => [row + 1, result]) ?? []);
  expect(first).toEqual({ 1: busy, 2: busy, 3: busy, 4: 2, 5: busy });
  expect(["A1", "A2", "A3", "A4", "A5"].map((cell) => grid.show(cell))).toEqual([8, 8, 1, 2, 8]);
});

test("what is known at once is not waited for, however deep the calls are, and the rest is asked for as one batch", async () => {
  const grid = createGrid(functions, {
    answer: ({ name, args }) => (name === "CLUB.DOUBLE" ? functions["CLUB.DOUBLE"](args[0]!) : null),
  });
  await grid.set({
    A1: "=CLUB.DOUBLE(CLUB.DOUBLE(1))",
    A2: "=CLUB.DOUBLE(A1)",
    A3: '=CLUB.SHOW("a")',
    A4: '=CLUB.BAD("b")',
  });
  const first = Object.fromEntries(grid.reports[0]?.map(({ row, result }) => [row + 1, result]) ?? []);
  expect(first).toEqual({ 1: 4, 2: 8, 3: busy, 4: busy });
  expect(["A1", "A2", "A3", "A4"].map((cell) => grid.show(cell))).toEqual([4, 8, '["a"]', unknown("b")]);
  expect(grid.batches.map((batch) => batch.map(({ name }) => name))).toEqual([["CLUB.SHOW", "CLUB.BAD"]]);
});

test("a call whose argument is another call, or a cell with one, takes a further batch", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: "=CLUB.DOUBLE(CLUB.DOUBLE(1))", A2: "=CLUB.DOUBLE(A1)" });
  expect([grid.show("A1"), grid.show("A2")]).toEqual([4, 8]);
  expect(grid.batches.map((batch) => batch.map(({ args }) => args[0]))).toEqual([[1], [2], [4]]);
});

test("outcomes are kept: a change asks only for what is new, a full recalculation asks for everything", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: 1, B1: "=CLUB.DOUBLE(A1)", B2: "=CLUB.DOUBLE(7)" });
  await grid.set({ A1: 2 });
  expect(grid.batches.at(-1)?.map(({ args }) => args)).toEqual([[2]]);
  await grid.set({ A1: 1 });
  expect(grid.batches).toHaveLength(2);
  await grid.calculation.recalculate("full");
  expect(
    grid.batches
      .at(-1)
      ?.map(({ args }) => args[0])
      .sort(),
  ).toEqual([1, 7]);
  expect([grid.show("B1"), grid.show("B2")]).toEqual([2, 14]);
});

test.each([
  ['=CLUB.SHOW("a",,TRUE)', ["a", null, true]],
  [
    '=CLUB.SHOW({"a","b";1,2})',
    [
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
  ],
  [
    "=CLUB.SHOW(A1:B2)",
    [
      [
        [1, "x"],
        [null, null],
      ],
    ],
  ],
  ["=CLUB.SHOW(A1)", [1]],
  ["=CLUB.SHOW(D9)", [null]],
  ['=CLUB.SHOW("2024-25")', ["2024-25"]],
  ['=CLUB.SHOW("12")', ["12"]],
  ["=CLUB.SHOW()", []],
  ["=CLUB.SHOW(A1+1,Sheet1!B1)", [2, "x"]],
])("%s gives the function its arguments as rows and scalars", async (formula, args) => {
  const grid = createGrid(functions);
  await grid.set({ A1: 1, B1: "x", C1: formula });
  expect(JSON.parse(String(grid.show("C1")))).toEqual(args);
});

test.each([
  ["=CLUB.SHOW(1/0)", "#DIV/0!"],
  ["=CLUB.SHOW(A1:A2)", "#NUM!"],
  ["=CLUB.SHOW(NOSUCH())", "#NAME?"],
])("%s: an error in an argument is the result, and the function is not asked", async (formula, error) => {
  const grid = createGrid(functions);
  await grid.set({ A2: "=SQRT(-1)", C1: formula });
  expect(grid.show("C1")).toEqual({ error });
  expect(grid.batches).toEqual([]);
});

test.each([
  ['=CLUB.BAD("x")', unknown("x")],
  ['=ROUND(CLUB.BAD("x")*2,0)', unknown("x")],
  ['=SUM(1,CLUB.BAD("x"))', unknown("x")],
  ['=CLUB.BAD("x")+CLUB.BAD("y")', unknown("x")],
  ['=CLUB.SHOW(CLUB.BAD("x"))', unknown("x")],
  ['=IF(FALSE,1,CLUB.BAD("x"))', unknown("x")],
  ['=IFERROR(CLUB.BAD("x"),0)', 0],
  ['=IF(TRUE,3,CLUB.BAD("x"))', 3],
  ['=ISNA(CLUB.BAD("x"))', true],
  ['=IF(ISNA(CLUB.BAD("x")),1/0,1)', { error: "#DIV/0!" }],
])("%s carries the sentence of its first failing call, and only while it fails", async (formula, shows) => {
  const grid = createGrid(functions);
  await grid.set({ A1: formula });
  expect(grid.show("A1")).toEqual(shows);
});

test("the sentence disappears when the formula is fixed", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: '=CLUB.BAD("x")' });
  await grid.set({ A1: "=1/0*0" });
  expect(grid.show("A1")).toEqual({ error: "#DIV/0!" });
});

test("a cell that reads a failing cell has the error, not the sentence", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: '=CLUB.BAD("x")', A2: "=A1" });
  expect(grid.show("A2")).toEqual({ error: "#N/A" });
});

test("a formula that asks for something new each time is given up", async () => {
  const grid = createGrid(functions);
  await grid.set({ A1: "=CLUB.DOUBLE(RAND())" });
  expect(grid.show("A1")).toEqual({ error: "#N/A" });
}, 60_000);

describe("while a batch is running", () => {
  function slowCalculation() {
    const answers: (() => void)[] = [];
    const asked: (readonly CustomFunctionCall[])[] = [];
    const shown = new Map<number, CellChange["result"]>();
    const calculation = createUniverCalculation({
      names: ["CLUB.DOUBLE"],
      run: (calls) => {
        asked.push(calls);
        return new Promise<readonly CustomFunctionOutcome[]>((resolve) =>
          answers.push(() => resolve(calls.map(({ args }) => succeeds(Number(args[0]) * 2)))),
        );
      },
    });
    calculation.onChange((changes) => changes.forEach(({ row, result }) => shown.set(row, result)));
    calculation.addSheet("s", "S");
    const set = (row: number, formula: string) =>
      calculation.setCells([{ sheet: "s", row, column: 0, input: { formula } }]);
    const asking = async (count: number) => {
      while (asked.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    return { calculation, answers, asked, asking, shown, set };
  }

  test("other cells are calculated without waiting for it", async () => {
    const { calculation, answers, asking, shown, set } = slowCalculation();
    set(0, "=CLUB.DOUBLE(1)");
    const first = calculation.recalculate();
    await asking(1);
    set(1, "=1+1");
    const second = calculation.recalculate();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([shown.get(0), shown.get(1)]).toEqual([busy, 2]);
    answers[0]?.();
    await Promise.all([first, second]);
    expect([shown.get(0), shown.get(1)]).toEqual([2, 2]);
  });

  test("a full recalculation does not take its outcomes for new ones", async () => {
    const { calculation, answers, asked, asking, shown, set } = slowCalculation();
    set(0, "=CLUB.DOUBLE(1)");
    const first = calculation.recalculate();
    await asking(1);
    const second = calculation.recalculate("full");
    answers[0]?.();
    await asking(2);
    expect(asked[1]?.map(({ args }) => args)).toEqual([[1]]);
    answers[1]?.();
    await Promise.all([first, second]);
    expect(shown.get(0)).toBe(2);
  });

  test("rows may be inserted", async () => {
    const { calculation, answers, asking, shown, set } = slowCalculation();
    set(0, "=CLUB.DOUBLE(1)");
    const first = calculation.recalculate();
    await asking(1);
    calculation.insertRows("s", 0, 2);
    const second = calculation.recalculate();
    answers[0]?.();
    await Promise.all([first, second]);
    expect(shown.get(2)).toBe(2);
  });
});

test("a runner that loses calls is told so", async () => {
  const calculation = createUniverCalculation({ names: ["CLUB.A"], run: async () => [] });
  calculation.addSheet("s", "S");
  calculation.setCells([{ sheet: "s", row: 0, column: 0, input: { formula: "=CLUB.A()" } }]);
  await expect(calculation.recalculate()).rejects.toThrow("0 outcomes for 1 calls");
});

test("an error among the rows that a call gives stands in its own cell, with its own sentence", async () => {
  const missing = (message: string) => ({ error: "#N/A", message }) as const;
  const grid = createGrid({
    "CLUB.ROWS": () => ({
      ok: true,
      value: [
        [1, missing("The first.")],
        [missing("The second."), { error: "#NUM!", message: "The third." }],
        [5, 6],
      ],
    }),
  });
  await grid.set({ A1: "=CLUB.ROWS()", E1: "=SUM(A1:A1,A3:B3)", E2: "=IFERROR(B2,0)", E3: "=B1" });
  expect(["A1", "B1", "A2", "B2", "A3", "B3"].map((cell) => grid.show(cell))).toEqual([
    1,
    missing("The first."),
    missing("The second."),
    { error: "#NUM!", message: "The third." },
    5,
    6,
  ]);
  expect(["E1", "E2"].map((cell) => grid.show(cell))).toEqual([12, 0]);
  expect(grid.show("E3")).toEqual({ error: "#N/A" });
});

test("a function that takes errors is handed those in a range, and not called for one that is the argument", async () => {
  const grid = createGrid(functions, { takesErrors: true });
  await grid.set({ A1: 5, A2: "=SQRT(-1)", C1: "=CLUB.SHOW(A1:A2)", C2: "=CLUB.SHOW(A2)", C3: "=CLUB.SHOW(A2:A2,1)" });
  expect(grid.show("C1")).toBe('[[[5],[{"error":"#NUM!"}]]]');
  expect([grid.show("C2"), grid.show("C3")]).toEqual([{ error: "#NUM!" }, { error: "#NUM!" }]);
});

describe("figures that a file came with", () => {
  const came = (formula: string, ...last: CellResult[][]) => ({ formula, last, isCurrent: true });

  it("stay without the add-in being asked, also where they are part of a formula", async () => {
    const grid = createGrid(functions);
    await grid.set({
      A1: came("=CLUB.DOUBLE(1)", [7270]),
      A2: came("=A1-CLUB.DOUBLE(1)", [12]),
      A3: "=A1+1",
    });
    expect(grid.batches).toEqual([]);
    expect(["A1", "A2", "A3"].map((cell) => grid.show(cell))).toEqual([7270, 12, 7271]);
  });

  it("stay in the cells that a formula spills into", async () => {
    const grid = createGrid(functions);
    const last = [
      ["Leeds", 270],
      ["Kent", 735],
    ];
    await grid.set({ A1: { ...came("=CLUB.DOUBLE(C9)", ...last), spills: true }, D1: "=SUM(B1:B2)" });
    expect(grid.batches).toEqual([]);
    expect(["A1", "B1", "A2", "B2", "D1"].map((cell) => grid.show(cell))).toEqual(["Leeds", 270, "Kent", 735, 1005]);
    // Calculated again, with the same argument: its figure may be a formula that the engine calculates once more.
    await grid.set({ C9: null });
    expect([grid.batches.length, grid.show("B2")]).toEqual([0, 735]);
    await grid.set({ C9: 4 });
    expect(["A1", "B1"].map((cell) => grid.show(cell))).toEqual([8, null]);
  });

  it("are asked for once something they depend on changes, or everything is recalculated", async () => {
    const grid = createGrid(functions);
    const spill = { ...came("=CLUB.DOUBLE(C2)", ["Leeds", 270]), spills: true };
    await grid.set({ C1: 1, C2: 5, A1: came("=CLUB.DOUBLE(C1)", [7270]), A2: came("=CLUB.DOUBLE(3)", [9]), A3: spill });
    await grid.set({ C1: 2 });
    expect(["A1", "A2", "A3"].map((cell) => grid.show(cell))).toEqual([4, 9, "Leeds"]);
    await grid.calculation.recalculate("full");
    expect(["A1", "A2", "A3"].map((cell) => grid.show(cell))).toEqual([4, 6, 10]);
  });

  it("are asked for at once if they are errors, as a machine without the add-in leaves them", async () => {
    const grid = createGrid(functions);
    const spill = { ...came("=CLUB.DOUBLE(5)", ["Leeds", { error: "#N/A" }]), spills: true };
    await grid.set({ A1: came("=CLUB.DOUBLE(4)", [{ error: "#NAME?" }]), A2: spill });
    expect([grid.show("A1"), grid.show("A2")]).toEqual([8, 10]);
  });

  it("of one workbook are no answer for the next one", async () => {
    const grid = createGrid(functions);
    await grid.set({ A1: "=CLUB.DOUBLE(4)" });
    grid.calculation.removeSheet("Sheet1");
    grid.calculation.addSheet("Sheet1", "Sheet1");
    await grid.set({ A1: "=CLUB.DOUBLE(4)" });
    expect(grid.batches).toHaveLength(2);
  });
});
