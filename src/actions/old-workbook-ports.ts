import type { OldFile } from "../domain/old-workbook/old-workbook";
import type { Result } from "../domain/result";

/**
 * Reads a workbook that the user opened, .xlsx, .xlsm or text, on this machine only. Fails with `opened-file-not-read`, which
 * says why and what to do.
 */
export type ReadOldFile = (name: string, bytes: Uint8Array) => Promise<Result<OldFile>>;
