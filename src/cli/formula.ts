import { createInterface } from "node:readline";
import { formulaLibrary } from "./formula-library";

/**
 * The formula console: reads formulas from standard input, one on each line, and prints what each one's cell would show
 * as one JSON object on a line, in the same order. It skips blank lines.
 *
 *   npm run --silent formula -- --as <member> [--release FILE …]
 *
 * --as       the authority you act for, by name or ONS code
 * --release  a release file to use instead of the shipped ones; if there are several, the first with the indicator
 *            answers
 *
 * Its exit code is 0 whatever the formulas give, and 1 with a message if it cannot start.
 */
async function main(): Promise<void> {
  const library = formulaLibrary(process.argv.slice(2));
  // The engine takes a second or two to load, so we report a mistake in the command first.
  const { createUniverCalculation } = await import("../workbench/calculation/univer-calculation");
  const { formulaConsole, mostFormulas } = await import("./formula-console");
  const { formulaRunner } = await import("./formula-runner");

  const calculation = createUniverCalculation(formulaRunner(library));
  const answer = formulaConsole(calculation);
  let waiting: string[] = [];
  async function print(): Promise<void> {
    for (const one of await answer(waiting)) process.stdout.write(`${JSON.stringify(one)}\n`);
    waiting = [];
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === "") continue;
    waiting.push(line.trim());
    // Someone at the keyboard gets an answer at once; a file is faster in large batches.
    if (process.stdin.isTTY || waiting.length === mostFormulas) await print();
  }
  await print();
  calculation.dispose();
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
