import type { OldFile } from "../domain/old-workbook/old-workbook";
import type { Result } from "../domain/result";

/**
 * Reads a workbook that the user opened, .xlsx, .xlsm or text, on this machine only. Fails with `opened-file-not-read`, which
 * says why and what to do.
 *
 * @param goOn awaited after each sheet, with how many sheets have been read; if it gives false, nothing more is read and
 * the problem is `cancelled`
 */
export type ReadOldFile = (
  name: string,
  bytes: Uint8Array,
  goOn?: (done: number, of: number) => Promise<boolean>,
) => Promise<Result<OldFile>>;
