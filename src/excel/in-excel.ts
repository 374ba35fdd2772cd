import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/** What each of Excel's refusals means to the user and how to fix it, by error code. */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied: "the sheet or the workbook is protected. Unprotect it under Review, or choose another sheet.",
  InvalidOperationInCellEditMode: "a cell is being edited. Press Enter or Esc in the grid, then try again.",
  ItemNotFound: "the sheet or chart is no longer there. It may have been renamed or deleted.",
  NotImplemented: "this version of Excel can't do this. Update Excel, or use Excel on the web.",
  ApiNotFound: "this version of Excel can't do this. Update Excel, or use Excel on the web.",
  ActivityLimitReached: "it is busy. Wait a moment, then try again.",
  RequestAborted: "it was interrupted. Try again.",
};

/**
 * Runs a batch of requests against the open workbook. If Excel refuses, the result is a problem with a sentence; any other
 * error is a bug in Yardstick and is thrown.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<Result<T>> {
  try {
    return succeed(await Excel.run(options, batch));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return fail(problem("workbook-refused", { detail: sentences[error.code] ?? `${error.message} (${error.code})` }));
  }
}
