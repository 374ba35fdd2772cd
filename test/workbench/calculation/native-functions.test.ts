import type { CellResult } from "../../../src/workbook-file/workbook-data";
import { createGrid } from "./grid";

const data = { A1: 3, A2: 1, A3: 2, B1: "x", B2: "y", B3: "x" };

test.each<[formula: string, shows: CellResult]>([
  ["=SUM(A1:A3*2)", 12],
  ['=MEDIAN(IF(B1:B3="x",A1:A3))', 2.5],
  ['=SUMPRODUCT((B1:B3="x")*A1:A3)', 5],
  ["=LET(x,A1,x+1)", 4],
  ['=XLOOKUP("y",B1:B3,A1:A3)', 1],
  ['=SUMIFS(A1:A3,B1:B3,"x")', 5],
  ["=QUARTILE.INC(A1:A3,1)", 1.5],
  ["=SUM(A:A)", 6],
  ['=TEXT(0.5,"0%")', "50%"],
  // Half away from zero, on the number as it is written: 129.605 is less than that in binary.
  ['=TEXT(129.605,"£#,##0.00")', "£129.61"],
  ['=TEXT(-1.005,"0.00;−0.00")', "−1.01"],
  ['=TEXT(0.10005,"0.00%")', "10.01%"],
  ['=TEXT(2650000,"[>=1000000]£0.0,,""m"";£0")', "£2.7m"],
  ["=0.1+0.2", 0.3],
  ["=A1>A2", true],
  ["=C1", 0],
  ["=SUM(sheet1!A1:A2)", 4],
  ['="constructor"', "constructor"],
  ['="toString"&""', "toString"],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NOSUCH(1)", { error: "#NAME?" }],
  ["=SQRT(-1)", { error: "#NUM!" }],
  ['=1+"a"', { error: "#VALUE!" }],
  ['=VLOOKUP("z",B1:B3,1,FALSE)', { error: "#N/A" }],
  ["=SUM(#REF!)", { error: "#REF!" }],
])("%s shows what Excel shows", async (formula, shows) => {
  const grid = createGrid();
  await grid.set({ ...data, E1: formula });
  expect(grid.show("E1")).toEqual(shows);
});

test("only what depends on a change is calculated and reported", async () => {
  const grid = createGrid();
  await grid.set({ A1: 1, B1: "=A1+1", C1: "=B1+1", D1: "=5*5" });
  await grid.set({ A1: 10 });
  expect(grid.reports.at(-1)?.map(({ row, column, result }) => [row, column, result])).toEqual([
    [0, 1, 11],
    [0, 2, 12],
  ]);
});

test.each(["=SORT(A1:A3)", "=SORT(A1:A3,1,-1)", "=SORTBY(A1:A3,A1:A3,-1)", "=SORT(A1:B3,2)"])(
  "%s leaves the range it reads as it is, for the formulas around it",
  async (sort) => {
    const grid = createGrid();
    const inOrder = "=SUMPRODUCT(A1:A3*{1;10;100})+COUNTA(A1:B3)*0";
    await grid.set({ ...data, D1: inOrder, E1: sort, H1: inOrder, D9: inOrder, H9: inOrder });
    expect(["D1", "H1", "D9", "H9"].map((cell) => grid.show(cell))).toEqual([213, 213, 213, 213]);
  },
);

test.each([
  ["=SORT(A1:A3)", [1, 2, 3]],
  ["=SORT(A1:A3,1,-1)", [3, 2, 1]],
  ["=SORTBY(A1:A3,A1:A3,-1)", [3, 2, 1]],
])("%s sorts", async (formula, sorted) => {
  const grid = createGrid();
  await grid.set({ ...data, E1: formula });
  expect(["E1", "E2", "E3"].map((cell) => grid.show(cell))).toEqual(sorted);
});

test("long formulas that the engine's hash takes for the same are told apart", async () => {
  const grid = createGrid();
  const middle = "x".repeat(50);
  await grid.set({ A1: `="fyqj55d${middle}kvztcxi"`, A2: `="famz2eg${middle}zkhzb5y"` });
  expect(grid.show("A1")).toBe(`fyqj55d${middle}kvztcxi`);
  expect(grid.show("A2")).toBe(`famz2eg${middle}zkhzb5y`);
});

test("a column of results is looked up as it is now", async () => {
  const grid = createGrid();
  await grid.set({ A1: "=1+1", A2: "=1+2", A3: 9, B1: "=MATCH(3,A1:A3,0)", B2: "=COUNTIF(A1:A3,9)" });
  await grid.set({ A1: "=1+8", A2: "=5+5", A3: 3 });
  expect([grid.show("B1"), grid.show("B2")]).toEqual([3, 1]);
});

test("texts that look like numbers are texts, however often and in whichever way a column is looked up", async () => {
  const grid = createGrid();
  const formulas = {
    B1: ['=COUNTIF(A1:A9,"?*")', 4],
    B2: ['=COUNTIF(A1:A6,"?*")', 4],
    B3: ['=COUNTIF(A1:A9,"20*")', 3],
    B4: ['=COUNTIF(A1:A9,"<>?*")', 5],
    B5: ['=COUNTIF(A1:A9,">100")', 1],
    B6: ['=MATCH("202?",A1:A9,0)', 2],
    B7: ['=VLOOKUP("2020",A1:A9,1,FALSE)', "2020"],
    B8: ["=COUNT(A1:A9)", 1],
    B9: ['=SUMPRODUCT(--(A1:A9="2020"))', 1],
  } as const;
  const cells = Object.fromEntries(Object.entries(formulas).map(([cell, [formula]]) => [cell, formula]));
  await grid.set({ A1: "2019", A2: "2020", A3: "2021-22", A4: "break", A5: 2020, ...cells });
  for (let again = 0; again < 2; again += 1) {
    for (const [cell, [formula, shows]] of Object.entries(formulas))
      expect([formula, grid.show(cell)]).toEqual([formula, shows]);
    await grid.calculation.recalculate("full");
  }
});
