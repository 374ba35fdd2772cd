import { createInterface } from "node:readline";
import { formulaLibrary } from "./formula-library";

/**
 * The formula console: reads one formula a line on standard input and prints what its cell would show, one JSON object
 * a line in the same order. Blank lines are skipped.
 *
 *   npm run --silent formula -- --as <member> [--release FILE …]
 *
 * --as       the authority you act for, by name or ONS code
 * --release  a release file to use in place of the shipped ones; of several, the first with the indicator answers
 *
 * Ends with 0, whatever the formulas give; with 1 and a message where it cannot start.
 */
async function main(): Promise<void> {
  const library = formulaLibrary(process.argv.slice(2));
  // The engine takes a second or two to load; what is wrong with the command is said before.
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
    // A person at the keyboard is answered at once; a file goes faster in large batches.
    if (process.stdin.isTTY || waiting.length === mostFormulas) await print();
  }
  await print();
  calculation.dispose();
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
