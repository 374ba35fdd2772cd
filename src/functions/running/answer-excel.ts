import type { ClubFigures } from "../../client/club-library";
import { excelResult, type ExcelCell } from "./excel-result";
import { plainArgument } from "./plain-argument";
import { runFunction } from "./run-function";

/**
 * Answers a call from Excel, taking and giving Excel's own types: at once, or with a promise if figures must be
 * fetched.
 *
 * @param id as in the registry, e.g. "PEERMEDIAN"
 * @throws CustomFunctions.Error with the sentence, which Excel shows on the cell's error; a promise rejects with it
 */
export function answerExcel(
  id: string,
  args: readonly unknown[],
  library: ClubFigures,
): ExcelCell[][] | Promise<ExcelCell[][]> {
  const outcome = runFunction(id, args.map(plainArgument), library);
  return outcome instanceof Promise
    ? outcome.then((settled) => excelResult(settled, showsCards))
    : excelResult(outcome, showsCards);
}

/** True if this Excel can show a function's result as a card: from CustomFunctionsRuntime 1.4 on. */
function showsCards(): boolean {
  // Before office.js is ready, and in tests, there is no context to ask.
  const context = (globalThis as { Office?: typeof Office }).Office?.context as Office.Context | undefined;
  return context?.requirements.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}
