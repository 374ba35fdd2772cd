import type { ClubFigures } from "../../client/club-library";
import { excelResult } from "./excel-result";
import { plainArgument } from "./plain-argument";
import { runFunction } from "./run-function";
import { showsCards } from "./shows-cards";

/**
 * Answers a call as Excel makes it, in Excel's terms both ways.
 *
 * @param id as in the registry, e.g. "PEERMEDIAN"
 * @throws CustomFunctions.Error with the sentence, which Excel shows on the cell's error
 */
export async function answerExcel(id: string, args: readonly unknown[], library: ClubFigures) {
  return excelResult(await runFunction(id, args.map(plainArgument), library), showsCards());
}
