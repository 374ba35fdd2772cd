import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generateFunctionGuide, readFunctionComments } from "../../scripts/generate-function-guide";
import { formulaConsole, mostFormulas } from "../../src/cli/formula-console";
import { formulaLibrary } from "../../src/cli/formula-library";
import { formulaRunner } from "../../src/cli/formula-runner";
import { registry } from "../../src/functions/running/registry";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";

jest.setTimeout(60_000);

const comments = readFunctionComments();
const examples = [...comments.values()].flatMap((comment) =>
  comment.examples.map((one) => ({ id: comment.id, ...one })),
);
let given: ReadonlyMap<string, unknown>;

beforeAll(async () => {
  const calculation = createUniverCalculation(formulaRunner(formulaLibrary(["--as", "Leeds"])));
  expect(examples.length).toBeLessThanOrEqual(mostFormulas);
  const answers = await formulaConsole(calculation)(examples.map(({ formula }) => formula));
  given = new Map(answers.map((one) => [one.formula, "error" in one ? one.error : one.value]));
  calculation.dispose();
});

describe("the guide to the functions", () => {
  it("is up to date", () => {
    expect(readFileSync(resolve(__dirname, "../../docs/functions.md"), "utf8")).toBe(generateFunctionGuide());
  });

  it("has every function, and an example that calls it", () => {
    expect([...comments.keys()].sort()).toEqual([...registry.keys()].sort());
    for (const { id, examples: own, returns } of comments.values()) {
      expect(own.some(({ formula }) => formula.includes(`CLUB.${id}(`))).toBe(true);
      expect(returns).not.toBe("");
    }
  });

  it.each(examples)("says what $formula gives", ({ formula, result }) => {
    expect(given.get(formula)).toEqual(result);
  });
});
