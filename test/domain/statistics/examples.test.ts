import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { Fraction } from "../../../src/domain/statistics/fraction";

const folder = join(__dirname, "../../../src/domain");
const files = [
  ...readdirSync(join(folder, "statistics"))
    .filter((file) => file !== "statistic.ts")
    .map((file) => `statistics/${file}`),
  "units.ts",
];

/** An example is one line, `expression; // => result`; words may follow the result after ", where". */
function exampleOf(source: string): { expression: string; result: string } {
  const [, expression, result] = /@example\n \* (.+); \/\/ => (.+)\n/.exec(source) ?? [];
  if (expression === undefined || result === undefined) throw new Error("The docstring has no example to run.");
  return { expression, result: result.replace(/, where .*/, "") };
}

describe.each(files)("the example in %s", (file) => {
  const path = join(folder, file);

  test("gives the result it states", () => {
    // What some take, and what the file itself exports.
    const names = new Map<string, unknown>([
      ["Fraction", Fraction],
      ...Object.entries(jest.requireActual<Record<string, unknown>>(path)),
    ]);
    const { expression, result } = exampleOf(readFileSync(path, "utf8"));
    const evaluate = (code: string): unknown =>
      compileFunction(`return (${code});`, [...names.keys()])(...names.values());
    expect(evaluate(expression)).toEqual(evaluate(result));
  });
});
