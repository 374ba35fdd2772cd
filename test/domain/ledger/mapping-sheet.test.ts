import { findClub } from "../../../src/domain/clubs";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { answerFormula, isAnswerFormula } from "../../../src/domain/ledger/answer-formula";
import { cleanLayout, cleanLedger } from "../../../src/domain/ledger/clean-ledger";
import type { CodePattern } from "../../../src/domain/ledger/code-pattern";
import { findLayout } from "../../../src/domain/ledger/find-layout";
import { formulaObstacles } from "../../../src/domain/ledger/formula-obstacles";
import { layOutMapping } from "../../../src/domain/ledger/lay-out-mapping";
import type { LedgerBlock, LedgerCell } from "../../../src/domain/ledger/ledger-block";
import { type LedgerMapping, type MappingLine, wholeShare } from "../../../src/domain/ledger/ledger-mapping";
import { mappingNames } from "../../../src/domain/ledger/ledger-names";
import { mappingTotals } from "../../../src/domain/ledger/mapping-totals";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import { readMapping } from "../../../src/domain/ledger/read-mapping";
import { readAnswer } from "../../../src/domain/questionnaire/read-answer";
import { calculatedByLibreOffice, calculatedByUs, type SheetInputs, type Shown } from "../../support/calculated";
import { balanceWithSubtotals, bareBalance, combinedBalance, madeUpLines, plainBalance } from "./trial-balances";
import { ifLibreOffice } from "../../support/libre-office";

const club = findClub("cla") as ClubDefinition;

const line = (code: CodePattern, more: Partial<MappingLine> = {}): MappingLine => ({
  code,
  centre: null,
  question: "cla.other_spend",
  sign: 1,
  share: wholeShare,
  isAgain: false,
  note: "",
  ...more,
});

/** One line of each kind. */
const mapping: LedgerMapping = [
  line({ match: "is", code: "0123" }, { centre: { match: "is", code: "R100" }, note: "agreed with audit" }),
  line({ match: "is", code: "123" }, { question: "cla.transport_spend", centre: { match: "begins with", code: "R" } }),
  line({ match: "is", code: "4*" }, { question: "cla.legal_spend", share: 3_333 }),
  line({ match: "is", code: "4*" }, { question: "cla.education_spend", share: 6_667 }),
  line({ match: "from", code: "4100", to: "4149" }, { question: "cla.short_breaks_spend" }),
  line({ match: "ends with", code: "150" }, { question: "cla.agency_staff_spend" }),
  line({ match: "begins with", code: "9" }, { question: "cla.income", sign: -1 }),
  line({ match: "begins with", code: "41" }, { question: "cla.gross_spend", isAgain: true }),
  line({ match: "begins with", code: "52" }, { question: null }),
  line({ match: "is", code: "7777" }, { question: "cla.uasc_grant", sign: -1 }),
];

function laidOut(block: LedgerBlock, lines: LedgerMapping, layout = findLayout(block)) {
  const ledger = readLedger(block, layout);
  const totals = mappingTotals(ledger, lines);
  const plan = layOutMapping({
    title: "Children Looked After 2025-26, Leeds",
    ledger,
    mapping: lines,
    totals,
    nameOf: (id) => `name of ${id}`,
    isLive: true,
  });
  return { ledger, totals, plan };
}

/** The sheets of a workbook with the ledger, its mapping and the answers in column A of a sheet of their own. */
function workbookOf(block: LedgerBlock, { totals, plan }: ReturnType<typeof laidOut>) {
  const answers = [...totals.answers.keys(), "cla.uasc_grant"];
  const sheets: SheetInputs[] = [
    {
      name: block.sheet,
      cells: block.rows.flatMap((cells, row) =>
        cells.map((value, column) => ({ row: block.top + row, column: block.left + column, value })),
      ),
    },
    {
      name: "Ledger mapping",
      cells: plan.cells.map(({ row, column, value, formula }) => ({
        row,
        column,
        value,
        ...(formula !== undefined && { formula }),
      })),
    },
    { name: "Answers", cells: answers.map((id, row) => ({ row, column: 0, value: null, formula: answerFormula(id) })) },
  ];
  const letters = { question: "F", rows: "K", answer: "M" };
  const names = Object.entries(mappingNames).map(([key, name]) => {
    const letter = letters[key as keyof typeof letters];
    return { name, refersTo: `='Ledger mapping'!$${letter}:$${letter}` };
  });
  return { sheets, names, answers };
}

/** Compares what every formula gave with what the domain says it comes to. */
function compare({ totals, plan }: ReturnType<typeof laidOut>, answers: readonly string[], show: Shown) {
  for (const [row, id] of answers.entries()) {
    const pence = totals.answers.get(id);
    const shown = show("Answers", row, 0);
    if (pence === undefined) expect(shown ?? "").toBe("");
    else expect(Math.round(Number(shown) * 100)).toBe(pence);
  }
  for (const { row, column, value, formula } of plan.cells) {
    if (formula === undefined) continue;
    expect([formula, Math.round(Number(show("Ledger mapping", row, column)) * 100)]).toEqual([
      formula,
      Math.round(Number(value) * 100),
    ]);
  }
}

async function compareOurs(block: LedgerBlock, lines: LedgerMapping, layout = findLayout(block)) {
  const laid = laidOut(block, lines, layout);
  const { answers, ...book } = workbookOf(block, laid);
  compare(laid, answers, await calculatedByUs(book));
}

const lines = madeUpLines(400, 7);
const layouts = [
  ["a plain trial balance", plainBalance(lines)],
  ["debits and credits with subtotals below a title", balanceWithSubtotals(lines)],
  ["a ledger whose codes are numbers where they can be", bareBalance(lines, "It's bare")],
  ["a ledger somewhere on a sheet", { ...plainBalance(lines, "Far off"), top: 40, left: 5 }],
] as const;

test.each(layouts)("the formulas over %s come to the penny to what we read", (_, block) => compareOurs(block, mapping));

ifLibreOffice("a mapping's formulas as LibreOffice calculates them")(
  "LibreOffice calculates the same to the penny, also over 20,000 lines",
  async () => {
    const blocks = [...layouts.map(([, block]) => block), plainBalance(madeUpLines(20_000, 3))];
    const laid = blocks.map((block) => laidOut(block, mapping));
    const books = blocks.map((block, at) => workbookOf(block, laid[at]!));
    const shown = await calculatedByLibreOffice(books);
    for (const [at, { answers }] of books.entries()) compare(laid[at]!, answers, shown[at]!);
  },
  180_000,
);

test("a clean copy of a ledger whose amounts are texts has formulas that come to the same", async () => {
  const block = combinedBalance(lines);
  const ledger = readLedger(block, findLayout(block));
  expect(formulaObstacles(ledger, mapping)).toEqual(["amounts as text"]);
  const copy = cleanLedger(ledger, "Yardstick ledger");
  const again = readLedger(copy, cleanLayout);
  expect([again.total, again.faults, formulaObstacles(again, mapping)]).toEqual([ledger.total, [], []]);
  const ends = [
    line({ match: "ends with", code: "-0123" }),
    line({ match: "begins with", code: "R1" }, { question: "cla.gross_spend", isAgain: true }),
  ];
  await compareOurs(copy, ends, cleanLayout);
});

test("a ledger with more subtotals than a formula can take off again needs a clean copy", () => {
  const rows = Array.from({ length: 80 }, (_, at): LedgerCell[][] => [
    [`4${at}`, "Pay", 1],
    ["4", "Total pay", 1],
  ]).flat();
  const block = { sheet: "S", top: 0, left: 0, rows: [["Code", "Description", "Amount"], ...rows] };
  const layout = { ...findLayout(block), leftOut: rows.flatMap(([code], at) => (code === "4" ? [at + 1] : [])) };
  expect(formulaObstacles(readLedger(block, layout), mapping)).toEqual(["too many rows left out"]);
});

test("what the sheet says is read again as it was", () => {
  const block = { ...balanceWithSubtotals(lines), top: 2, left: 1 };
  const layout = { ...findLayout(block), leftOut: [9, 12], kept: [30] };
  const { plan } = laidOut(block, mapping, layout);
  expect(readMapping(rowsOf(plan.cells))).toEqual({
    mapping,
    faults: [],
    ledger: { sheet: "TB", top: 2, left: 1, bottom: 1 + block.rows.length, right: 5, layout },
  });
});

test("a line that somebody changed into nonsense is named with its row, and the others are read", () => {
  const { plan } = laidOut(plainBalance(lines), mapping);
  const rows = rowsOf(plan.cells);
  const first = plan.table.row + 1;
  const change = (row: number, column: number, value: LedgerCell) =>
    ((rows[first + row] as LedgerCell[])[column] = value);
  change(0, 8, 140);
  change(1, 7, "minus");
  change(2, 5, null);
  change(3, 0, "like");
  change(4, 2, "99");
  const read = readMapping(rows);
  expect(read?.mapping).toEqual(mapping.slice(5));
  expect(read?.faults.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4].map((at) => first + at + 1));
});

test("columns that the council adds or moves make no difference; another sheet is no mapping", () => {
  const { plan } = laidOut(plainBalance(lines), mapping);
  const moved = rowsOf(plan.cells).map((cells) => ["checked", ...[...cells].reverse()]);
  expect(readMapping(moved)?.mapping).toEqual(mapping);
  expect(readMapping(plainBalance(lines).rows)).toBeNull();
});

test("only the formula that the mapping puts in is its own; by hand, or over another workbook, it is refused", () => {
  const field = club.sections.flatMap(({ questions }) => questions).find(({ id }) => id === "cla.other_spend");
  if (field === undefined) throw new Error("no such question");
  const own = answerFormula(field.id);
  const kinds = (formula: string) => readAnswer(field, { value: 12, formula }).faults.map(({ kind }) => kind);
  expect(kinds(own)).toEqual(["ledger-formula"]);
  expect(kinds(own.toLowerCase().replaceAll(",", ", "))).toEqual(["ledger-formula"]);
  expect(kinds(answerFormula("cla.legal_spend"))).toEqual(["formula"]);
  expect(kinds("=SUM(TB!A1:A9)")).toEqual(["formula"]);
  expect(kinds(own.replace("SUMIFS(Yard", "SUMIFS([TB.xlsx]Sheet1!Yard"))).toEqual(["external-link"]);
  expect(readAnswer(field, { value: "", formula: own })).toMatchObject({ holds: "blank", value: null });
  expect(isAnswerFormula(field.id, own)).toBe(true);
});

function rowsOf(cells: ReturnType<typeof layOutMapping>["cells"]): LedgerCell[][] {
  const [bottom, right] = [Math.max(...cells.map(({ row }) => row)), Math.max(...cells.map(({ column }) => column))];
  const rows = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, (): LedgerCell => null));
  for (const { row, column, value } of cells) (rows[row] as LedgerCell[])[column] = value;
  return rows;
}
