import type { BlankCells } from "../../src/workbench/calculation";
import { startWithFunctions } from "../excel/start-with-functions";

/*
 * Blank cells given to functions, through Microsoft's own runtime, as Excel on the web gives them (nothing) and as
 * Excel on the desktop gives some (0): where 0 cannot be meant, a formula answers the same either way.
 */

const cost = `"care.weekly-cost"`;

/**
 * What formulas show, all in one workbook: A1:A3 hold Leeds, nothing and Kent; B1:B3 costs and nothing; C1 a real 0.
 * Each formula stands ten rows below the one before, for room to spill.
 */
async function calculated(formulas: readonly string[], blankCells: BlankCells): Promise<unknown[]> {
  const { model } = await startWithFunctions(undefined, blankCells);
  const sheet = model.activeSheet.id;
  const inputs = [
    [0, 0, "Leeds"],
    [2, 0, "Kent"],
    [0, 1, "700"],
    [2, 1, "500"],
    [0, 2, "0"],
    ...formulas.map((formula, index) => [index * 10, 3, formula] as const),
  ] as const;
  for (const [row, column, input] of inputs) model.setInput(sheet, row, column, input);
  await model.recalculation.settled();
  return formulas.map((_, index) => {
    const cells = Array.from({ length: 10 }, (_, row) => model.cell(sheet, index * 10 + row, 3).value);
    const shown = cells
      .filter((value) => value !== null)
      .map((value) => (typeof value === "object" && "error" in value ? `${value.error} ${value.message}` : value));
    return shown.length === 1 ? shown[0] : shown;
  });
}

const blankMember = "#N/A The cell given for member is blank. Fill it in, or give a range without blank cells.";
const blankYear = "#N/A The cell given for year is blank. Fill it in, or give a range without blank cells.";

it.each(["null", "zero"] as const)("answers with a blank cell passed as %s", async (blankCells) => {
  const cases: readonly (readonly [string, unknown])[] = [
    [`=CLUB.VALUE(${cost},A2)`, 500],
    [`=CLUB.VALUE(${cost},"Kent",A2)`, 700],
    [`=CLUB.VALUE(${cost},A1:A3)`, [500, blankMember, 700]],
    [`=CLUB.VALUE(${cost},"Leeds",A1:A2)`, [expect.stringMatching(/^#VALUE! "Leeds" is not a year/), blankYear]],
    [`=CLUB.VALUE(A2,"Leeds")`, "#VALUE! The argument indicator must be the id or name of an indicator; it is blank."],
    [`=CLUB.PEERCOUNT(${cost},A1:A3)`, 2],
    [`=CLUB.PEERMEDIAN(${cost},A1:A9)`, 600],
    [`=CLUB.PEERMEDIAN(${cost},A2)`, 500],
    [`=CLUB.PEERMEDIAN(${cost},A1:A3,A2)`, 600],
    [`=CLUB.PEERMEDIAN(${cost},A4:A9)`, "#N/A There are no members in the list given."],
    [`=CLUB.PEERRANK(${cost},A2,"all",A2)`, 3],
    [`=CLUB.GAPOF(B1,${cost},A1:A3,A2)`, 100],
    [`=COUNTA(CLUB.TREND(${cost},A2))`, 6],
    [
      `=CLUB.REAL(100,A2,"2024-25")`,
      `#VALUE! The argument fromYear must be a financial year such as "2024-25"; it is blank.`,
    ],
    [`=LEFT(CLUB.MEMBER(A2,A2),5)`, "Leeds"],
    [`=ROWS(CLUB.PEERS(A2,A2))`, 7],
    [`=ROWS(CLUB.MEMBERS(A2))`, 7],
    [`=ROWS(CLUB.INDICATORS(A2,A2))`, 7],
    [`=CLUB.MIXSAVING(7,50%,60%,200,100,A2)`, blankCells === "null" ? expect.any(Number) : 0],
    // The blank names of categories: no parents are given.
    [`=CLUB.VIRTUALCOST(B1,C1:C1+10,C1:C1+100,A2)`, 7000],
  ];
  const formulas = cases.map(([formula]) => formula);
  const answers = await calculated(formulas, blankCells);
  expect(formulas.map((formula, index) => [formula, answers[index]])).toEqual(cases);
});

it("keeps a 0 that makes sense as a number", async () => {
  const formulas = [
    `=CLUB.GAPOF(C1,${cost})`,
    `=CLUB.RANKOF(C1,${cost})`,
    `=CLUB.PEERPERCENTILE(${cost},C1)`,
    `=CLUB.REAL(C1,"2016-17","2024-25")`,
  ];
  for (const blankCells of ["null", "zero"] as const) {
    expect(await calculated(formulas, blankCells)).toEqual([-500, 3, -100, 0]);
  }
});

it("says that an error caused by a 0 may come from a blank cell", async () => {
  const hint = "Excel on the desktop can pass a blank cell as 0: check that none is blank.";
  const formulas = [
    "=CLUB.BREAKEVEN(400000,5000,900,A2)",
    "=CLUB.OCCUPANCYCOST(400000,900,A2)",
    "=CLUB.VIRTUALCOST(B1,A2,A2)",
    "=CLUB.BREAKEVEN(400000,5000,900,-1)",
  ];
  expect(await calculated(formulas, "zero")).toEqual([
    `#NUM! The argument bedWeeks must be above 0; it is 0. ${hint}`,
    `#DIV/0! No week was occupied, so there is no cost per occupied week. ${hint}`,
    expect.stringMatching(`^#DIV/0! No peer has both .* ${hint}$`),
    "#NUM! The argument bedWeeks must be above 0; it is -1.",
  ]);
});

it("says in ABOUT that a blank number may count as 0, because that gives no error", async () => {
  const formulas = [`=CLUB.GAPOF(B2,${cost})`, `=CLUB.ABOUT()`];
  const says = expect.stringContaining(
    "Excel on the desktop may pass a blank cell to a function as 0, and we then count",
  );
  expect(await calculated(formulas, "zero")).toEqual([-500, says]);
  expect(await calculated(formulas, "null")).toEqual([expect.stringMatching(/^#VALUE! .*it is blank\.$/), says]);
});
