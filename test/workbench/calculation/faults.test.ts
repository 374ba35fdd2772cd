import { formulaConsole, type FormulaAnswer } from "../../../src/cli/formula-console";
import type { Calculation, CellChange, CustomFunctionRunner } from "../../../src/workbench/calculation";
import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";

/*
 * Formulas that the engine cannot read or calculate: that cell shows an error, and everything else calculates.
 */

jest.setTimeout(60_000);

/** CLUB.ROWS gives as many rows as the range it is given; CLUB.FAULT throws inside of the engine, as what it gives is no value. */
const runner: CustomFunctionRunner = {
  names: ["CLUB.ROWS", "CLUB.FAULT"],
  run: (calls) =>
    Promise.resolve(
      calls.map(({ name, args }) => {
        const [given] = args;
        const rows = Array.isArray(given) ? given.map(() => [1]) : [[1]];
        return { ok: true, value: name === "CLUB.FAULT" ? ({} as never) : rows };
      }),
    ),
};

function shown(answers: readonly FormulaAnswer[]): unknown[] {
  return answers.map((one) => ("error" in one ? one.error.code : one.value));
}

async function consoleAnswers(formulas: readonly string[]): Promise<unknown[]> {
  const calculation = createUniverCalculation(runner);
  const answers = shown(await formulaConsole(calculation)(formulas));
  calculation.dispose();
  return answers;
}

const deep = (open: string, close: string, times: number) => `=${open.repeat(times)}1${close.repeat(times)}`;

it.each([
  "=",
  "= ",
  "==",
  "=)",
  "=(",
  "=+",
  '="',
  '="no end',
  "={",
  "={1,2",
  "='",
  "=SUM(",
  "=1,2",
  "=,",
  "=%",
  "=#",
  "=@",
  "=!A1",
  "=\u0000",
  "=\u{1F600}",
  "=\uD800",
  "=[1]Sheet1!A1",
  "=Table1[[#This Row],[Cost]]",
  "=_xlfn.FORECAST.ETS(1,2,3)",
  "=XFD1048577",
  "=A1:XFD1048576",
  "=SUM(A1:XFD1048576)",
  "=SUM(A:XFD)",
  "=OFFSET(A1,0,0,1048576,16384)",
  "=MAKEARRAY(100000,10000,LAMBDA(a,b,1))",
  "=SEQUENCE(1048576,16384)",
  "=EXPAND(1,1048576,16384)",
  "=CLUB.FAULT(1)",
  deep("-", "", 8_000),
  deep("", "%", 8_000),
  deep("(", ")", 4_000),
  deep("{", "}", 4_000),
  deep("SUM(", ")", 1_600),
  deep("LAMBDA(a,", ")", 800),
  `=1${"+1".repeat(4_090)}`,
  `=${"A1:".repeat(2_000)}B1`,
  `=1${"+1".repeat(40_000)}`,
])("answers a line such as %.40s, and the lines around it", async (formula) => {
  const [before, answer, after] = await consoleAnswers(["=1+1", formula, "=SUM({1,2})"]);
  expect([before, after]).toEqual([2, 3]);
  expect(["string", "number", "object", "boolean"]).toContain(typeof answer);
  expect(answer).not.toBe("#BUSY!");
});

it("gives the sum of two thousand terms, and says how long a formula may be", async () => {
  const calculation = createUniverCalculation(runner);
  const answers = await formulaConsole(calculation)([`=1${"+1".repeat(2_000)}`, `=1${"+1".repeat(4_100)}`]);
  expect(answers[0]).toMatchObject({ value: 2_001 });
  expect(answers[1]).toMatchObject({
    error: {
      code: "#VALUE!",
      message: "This formula has 8202 characters; Excel allows at most 8192. Split it over several cells.",
    },
  });
  calculation.dispose();
});

/** A sheet whose B5 has the formula, beside other cells; what the cells show once nothing waits. */
async function calculated(formula: string): Promise<ReadonlyMap<string, CellChange["result"]>> {
  const calculation: Calculation = createUniverCalculation(runner);
  const cells = new Map<string, CellChange["result"]>();
  calculation.onChange((changes) => changes.forEach((one) => cells.set(`${one.row} ${one.column}`, one.result)));
  calculation.addSheet("s", "Sheet1");
  calculation.setCells([
    { sheet: "s", row: 0, column: 0, input: 5 },
    { sheet: "s", row: 1, column: 0, input: 6 },
    { sheet: "s", row: 4, column: 1, input: { formula } },
    { sheet: "s", row: 0, column: 3, input: { formula: "=A1*2" } },
    { sheet: "s", row: 1, column: 3, input: { formula: "=IFERROR(B5,0)+1" } },
  ]);
  await calculation.recalculate();
  calculation.setCells([{ sheet: "s", row: 0, column: 0, input: 7 }]);
  await calculation.recalculate();
  calculation.dispose();
  return cells;
}

it.each(["=", "=SUM(", "=CLUB.FAULT(A1)", deep("-", "", 8_000)])(
  "shows an error in the cell of %.20s, and goes on calculating the others",
  async (formula) => {
    const cells = await calculated(formula);
    expect(cells.get("4 1")).toMatchObject({ error: "#VALUE!" });
    expect([cells.get("0 3"), cells.get("1 3")]).toEqual([14, 1]);
  },
);

it.each(["=A:A", "=A:A*2", "=CLUB.ROWS(A:A)", "=CLUB.ROWS(A:A)*2"])(
  "shows that there is no room for %s below row 1, as Excel does, and does not wait for ever",
  async (formula) => {
    const cells = await calculated(formula);
    expect(cells.get("4 1")).toEqual({ error: "#SPILL!" });
    expect(cells.get("0 3")).toBe(14);
  },
);

it("makes room for an array that does fit", async () => {
  const cells = await calculated("=SEQUENCE(3000)");
  expect([cells.get("4 1"), cells.get("3003 1")]).toEqual([1, 3_000]);
});
