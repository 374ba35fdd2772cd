import type { CellResult } from "../../../src/workbook-file/workbook-data";
import type { CellInput } from "../../../src/workbench/calculation";
import { createGrid } from "./grid";

/** Cells of every type, as Excel orders them: numbers, then texts, then FALSE and TRUE. */
const ordered: Readonly<Record<string, CellInput>> = {
  A1: -5,
  A2: 0,
  A3: 5,
  A4: '=""',
  A5: "abc",
  A6: "b*",
  A7: "=FALSE",
  A8: "=TRUE",
};
const written = ["-5", "0", "5", '""', '"ABC"', '"b*"', "FALSE", "TRUE"];
const operators = ["=", "<>", "<", ">", "<=", ">="];
const results = (order: number) => [order === 0, order !== 0, order < 0, order > 0, order <= 0, order >= 0];

/** What formulas show, all calculated at once with the cells that they read, and again after a change of these. */
async function shown(cells: Readonly<Record<string, CellInput>>, formulas: readonly string[]) {
  const grid = createGrid();
  const inputs = Object.fromEntries(formulas.map((formula, at) => [`F${at + 1}`, `=${formula}`]));
  await grid.set({ ...cells, ...inputs });
  const first = formulas.map((_, at) => grid.show(`F${at + 1}`));
  await grid.set(cells);
  expect(formulas.map((_, at) => grid.show(`F${at + 1}`))).toEqual(first);
  return first;
}

const cells = Object.keys(ordered);

test.each(cells.map((cell, at) => [written[at], cell, at] as const))(
  "%s is compared with a value of each type as Excel compares them",
  async (text, cell, at) => {
    const formulas = cells.flatMap((other, of) =>
      operators.flatMap((operator) => [
        `${cell}${operator}${other}`,
        `${cell}${operator}${written[of]}`,
        `${text}${operator}${other}`,
        `${text}${operator}${written[of]}`,
      ]),
    );
    const expected = cells.flatMap((_, of) => results(at - of).flatMap((result) => [result, result, result, result]));
    expect(await shown(ordered, formulas)).toEqual(expected);
  },
);

test("a blank cell is equal to 0, to an empty text, to FALSE and to another blank cell", async () => {
  // Its order beside each of them: less than, equal to or more than.
  const orders = { A1: 1, A2: 0, A3: -1, A4: 0, A5: -1, A6: -1, A7: 0, A8: -1, C2: 0 };
  const of = Object.entries(orders);
  const formulas = of.flatMap(([other]) => operators.flatMap((operator) => [`C1${operator}${other}`]));
  expect(await shown(ordered, formulas)).toEqual(of.flatMap(([, order]) => results(order)));
  const reversed = of.flatMap(([other]) => operators.flatMap((operator) => [`${other}${operator}C1`]));
  expect(await shown(ordered, reversed)).toEqual(of.flatMap(([, order]) => results(-order)));
});

test("an error beside any value gives that error; of two, the first", async () => {
  const errors = { ...ordered, B1: "=1/0", B2: "=NA()" };
  const formulas = [...cells, "C1", "B1"].flatMap((other) => operators.map((operator) => `B1${operator}${other}`));
  const after = [...cells, "C1"].flatMap((other) => operators.map((operator) => `${other}${operator}B1`));
  const expected = [...formulas, ...after].map(() => ({ error: "#DIV/0!" }));
  expect(await shown(errors, [...formulas, ...after])).toEqual(expected);
  expect(await shown(errors, ["B1=B2", "B2=B1"])).toEqual([{ error: "#DIV/0!" }, { error: "#N/A" }]);
});

/** Blank, 0, "", FALSE, TRUE, abc, 5, -5 and an error, beside the powers of 2. */
const column: Record<string, CellInput> = {
  A2: 0,
  A3: '=""',
  A4: "=FALSE",
  A5: "=TRUE",
  A6: "abc",
  A7: 5,
  A8: -5,
  A9: "=1/0",
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`B${at + 1}`, 2 ** at])),
};

test.each<readonly [formula: string, shows: CellResult]>([
  ['IF(A2="","",A2)', 0],
  ['IF(A1="","",A1)', ""],
  ['IF(A3="","blank",A3)', "blank"],
  ["IF(A1=0,1,2)", 1],
  ["IF(A3=0,1,2)", 2],
  ["IF(A1,1,2)", 2],
  ['SUMPRODUCT(--(A1:A8=""))', 2],
  ["SUMPRODUCT(--(A1:A8=0))", 2],
  ['SUMPRODUCT((A1:A8<>"")*B1:B8)', 250],
  ['SUM(IF(A1:A8="",B1:B8,0))', 5],
  ['COUNTIF(A1:A9,"")', 2],
  ["COUNTIF(A1:A9,0)", 1],
  ['COUNTIF(A1:A9,"=0")', 1],
  ['COUNTIF(A1:A9,"<>0")', 8],
  ['COUNTIF(A1:A9,"<5")', 2],
  ['COUNTIF(A1:A9,">=0")', 2],
  ["COUNTIF(A1:A9,FALSE)", 1],
  ['COUNTIF(A1:A9,"?*")', 1],
  ["COUNTIF(A1:A9,A1)", 1],
  ["COUNTBLANK(A1:A9)", 2],
  ["COUNTA(A1:A9)", 8],
  ['SUMIF(A1:A9,"",B1:B9)', 5],
  ["SUMIF(A1:A9,0,B1:B9)", 2],
  ['SUMIFS(B1:B9,A1:A9,"")', 5],
  ['SUMIFS(B1:B9,A1:A9,"<>0")', 509],
  ['AVERAGEIF(A1:A9,">=0")', 2.5],
  ['MAXIFS(B1:B9,A1:A9,"")', 4],
  ["MATCH(0,A1:A9,0)", 2],
  ['MATCH("",A1:A9,0)', 3],
  ["MATCH(FALSE,A1:A9,0)", 4],
  ["MATCH(A1,A1:A9,0)", 2],
  ["XMATCH(0,A1:A9)", 2],
  ["XLOOKUP(0,A1:A9,B1:B9)", 2],
  ["VLOOKUP(0,A1:B9,2,FALSE)", 2],
  ['VLOOKUP("abc",A1:B9,2,FALSE)', 32],
  ['LOOKUP(2,1/(A1:A8="abc"),B1:B8)', 32],
  // What operators compare has no wildcards, and is rounded to the digits that Excel shows.
  ['"abc"="a*"', false],
  ["0.1*3=0.3", true],
  ["1.1-1=0.1", true],
])("%s tells blank cells, empty texts and 0 apart as Excel does", async (formula, shows) => {
  expect(await shown(column, [formula, formula])).toEqual([shows, shows]);
});

/** Blank, 0, "" and FALSE in a row, above the numbers from 1; and a table of one row whose second cell is blank. */
const row: Record<string, CellInput> = { B1: 0, C1: '=""', D1: "=FALSE", A2: 1, B2: 2, C2: 3, D2: 4, A4: 0 };

test.each<readonly [formula: string, shows: CellResult]>([
  ["HLOOKUP(0,A1:D2,2,FALSE)", 2],
  ['HLOOKUP("",A1:D2,2,FALSE)', 3],
  ["HLOOKUP(FALSE,A1:D2,2,FALSE)", 4],
  ["HLOOKUP(A1,A1:D2,2,FALSE)", 2],
  ["LOOKUP(0,A1:D1,A2:D2)", 2],
  // What is found may itself be blank.
  ["VLOOKUP(0,A4:B4,2,FALSE)+1", 1],
  ["HLOOKUP(0,A4:A5,2,FALSE)+1", 1],
  // "If omitted, XLOOKUP returns blank cells it finds in lookup_array."
  ["XLOOKUP(,A1:D1,A2:D2)", 1],
  ["XLOOKUP(,B1:D1,B2:D2,9)", 9],
  ["XLOOKUP(E9,B1:E1,B1:E1&9)", "9"],
])("%s looks blank cells up, or passes over them, as Excel does", async (formula, shows) => {
  expect(await shown(row, [formula, formula])).toEqual([shows, shows]);
});

test("columns and rows are compared with each other cell by cell, and beyond an array with #N/A", async () => {
  const grid = createGrid();
  await grid.set({
    A1: 1,
    A2: 2,
    B1: 1,
    C1: 2,
    E1: "=A1:A2=B1:C1",
    E4: "=ROWS({1;2;3}={1;2})",
    E5: "=INDEX({1;2;3}={1;2},3)",
  });
  expect(["E1", "F1", "E2", "F2"].map((cell) => grid.show(cell))).toEqual([true, false, false, true]);
  expect([grid.show("E4"), grid.show("E5")]).toEqual([3, { error: "#N/A" }]);
});
