import { findLayout } from "../../../src/domain/ledger/find-layout";
import type { LedgerCell } from "../../../src/domain/ledger/ledger-block";
import type { LedgerLayout } from "../../../src/domain/ledger/ledger-layout";
import { readDelimitedText } from "../../../src/domain/ledger/read-delimited-text";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import { readLedgerAmount } from "../../../src/domain/ledger/read-ledger-amount";
import { balanceWithSubtotals, bareBalance, combinedBalance, madeUpLines, plainBalance } from "./trial-balances";

const lines = madeUpLines(300);
const total = lines.reduce((sum, { pence }) => sum + pence, 0);
const none = {
  code: null,
  centre: null,
  description: null,
  centreDescription: null,
  amount: null,
  debit: null,
  credit: null,
};

test.each([
  ["a plain trial balance", plainBalance, 0, { code: 0, description: 1, centre: 2, centreDescription: 3, amount: 4 }],
  [
    "debits and credits below a title",
    balanceWithSubtotals,
    3,
    { code: 0, centre: 1, description: 2, debit: 3, credit: 4 },
  ],
  ["one combined code, with a budget beside the actual", combinedBalance, 0, { code: 0, description: 1, amount: 2 }],
  ["a ledger without headings", bareBalance, null, { code: 0, description: 1, amount: 2 }],
])("finds the columns of %s, and reads every penny", (_, layOut, heading, columns) => {
  const block = layOut(lines);
  const layout = findLayout(block);
  expect(layout).toMatchObject({ heading, columns: { ...none, ...columns }, areCreditsNegative: false });
  const ledger = readLedger(block, layout);
  expect(ledger.total).toBe(total);
  expect(ledger.rows).toHaveLength(lines.length);
});

test("keeps the zeros of a code that is text, and reads a number as its digits", () => {
  const ledger = readLedger(
    ...laidOut([
      ["0123", 1],
      [123, 2],
      ["123 ", 4],
      ["4100.50", 8],
    ]),
  );
  expect(ledger.rows.map(({ code }) => code)).toEqual(["0123", "123", "123", "4100.50"]);
});

test("leaves out subtotals and the grand total, lists them, and says what the ledger itself comes to", () => {
  const block = balanceWithSubtotals(lines);
  const { leftOut, stated } = readLedger(block, findLayout(block));
  expect(leftOut.map(({ text }) => text)).toEqual([
    ...[...new Set(lines.map(({ centreDescription }) => centreDescription))].map((name) => `Total ${name}`),
    "Grand total",
  ]);
  expect(stated?.pence).toBe(total);
});

test("leaves out a row without a code that adds up the rows above, whatever it says", () => {
  const ledger = readLedger(
    ...laidOut([
      ["1", 10],
      ["2", 20],
      [null, 30],
      ["3", 5],
      ["4", 6],
      [null, 11],
    ]),
  );
  expect(ledger.leftOut.map(({ row, why }) => [row, why])).toEqual([
    [2, "adds up the rows above"],
    [5, "adds up the rows above"],
  ]);
  expect(ledger.total).toBe(41_00);
});

test("keeps a line with a code although its words begin with total, unless it adds up the rows above", () => {
  const layout = { ...plain, columns: { ...plain.columns, description: 2 } };
  const rows: LedgerCell[][] = [
    ["1", 10, "Pay"],
    ["2", 20, "Rent"],
    ["3", 7, "Total facilities management"],
    ["4", 38, "Total"],
  ];
  const ledger = readLedger({ sheet: "S", top: 0, left: 0, rows }, layout);
  expect(ledger.leftOut.map(({ row }) => row)).toEqual([]);
  const again = readLedger({ sheet: "S", top: 0, left: 0, rows: [...rows.slice(0, 2), ["4", 30, "Total"]] }, layout);
  expect(again.leftOut.map(({ row }) => row)).toEqual([2]);
});

test("does as the user says about rows", () => {
  const [block, layout] = laidOut([
    ["1", 10],
    ["2", 20],
    [null, 30],
    ["3", 5],
  ]);
  const ledger = readLedger(block, { ...layout, kept: [2], leftOut: [3] });
  expect(ledger.leftOut).toMatchObject([{ row: 3, why: "the user left it out" }]);
  expect(ledger.total).toBe(60_00);
});

test("lists what is wrong with cells, and counts what can't be read as nothing", () => {
  const ledger = readLedger(
    ...laidOut([
      ["1", "1,200.50"],
      ["2", "about 30"],
      ["3", "#REF!"],
      ["4", 1.005],
      ["5\u200b", 2],
      [null, 7],
      ["6", null],
    ]),
  );
  expect(ledger.faults).toEqual([
    { kind: "errors", rows: [2] },
    { kind: "unreadable amounts", rows: [1] },
    { kind: "amounts as text", rows: [0] },
    { kind: "parts of a penny", rows: [3] },
    { kind: "hidden characters in codes", rows: [4] },
    { kind: "no code", rows: [5] },
  ]);
  expect(ledger.rows.map(({ pence }) => pence)).toEqual([1_200_50, 1_01, 2_00, 7_00]);
});

test("takes credits in their own column as negative, also where they have a minus already", () => {
  const rows: LedgerCell[][] = [
    ["Account", "Debit", "Credit"],
    ["1", 10, null],
    ["2", null, -4],
    ["3", 0, -1],
  ];
  const block = { sheet: "S", top: 0, left: 0, rows };
  const layout = findLayout(block);
  expect(layout.areCreditsNegative).toBe(true);
  expect(readLedger(block, layout).rows.map(({ pence }) => pence)).toEqual([10_00, -4_00, -1_00]);
});

test.each<[LedgerCell, number | "blank" | "unreadable"]>([
  [1234.5, 123450],
  [-0.01, -1],
  [0.1 + 0.2, 30],
  [null, "blank"],
  ["", "blank"],
  [" - ", "blank"],
  ["1,234.50", 123450],
  ["(1,234.50)", -123450],
  ["1234.50-", -123450],
  ["£1,234.50 CR", -123450],
  ["1,234.50 DR", 123450],
  ["−5", -500],
  ["12 %", "unreadable"],
  ["1.2m", "unreadable"],
  [true, "unreadable"],
  [1e13, "unreadable"],
])("reads the amount %p as %p pence", (cell, expected) => {
  const read = readLedgerAmount(cell);
  expect(read.kind === "amount" ? read.pence : read.kind).toBe(expected);
});

test.each([
  ["from a sheet", "Code\tName\tAmount\r\n0123\tFees, agency\t1,200.50\r\n"],
  ["from a .csv file", 'Code,Name,Amount\n0123,"Fees, agency","1,200.50"\n'],
  ["from a .csv file of a program that separates by semicolons", "\ufeffCode;Name;Amount\n0123;Fees, agency;1,200.50"],
])("reads a text %s", (_, text) => {
  expect(readDelimitedText(text)).toEqual([
    ["Code", "Name", "Amount"],
    ["0123", "Fees, agency", "1,200.50"],
  ]);
});

test("reads quotes and line ends within cells, and makes all rows equally long", () => {
  expect(readDelimitedText('a,b,c\n"x ""y""\nz",2\n\n')).toEqual([
    ["a", "b", "c"],
    ['x "y"\nz', "2", ""],
  ]);
});

const plain: LedgerLayout = {
  columns: { ...none, code: 0, amount: 1 },
  heading: null,
  areCreditsNegative: false,
  leftOut: [],
  kept: [],
};

function laidOut(rows: readonly (readonly LedgerCell[])[]) {
  return [{ sheet: "S", top: 0, left: 0, rows }, plain] as const;
}
