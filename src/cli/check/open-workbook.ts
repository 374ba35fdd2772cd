import { readFileSync, statSync, type Stats } from "node:fs";
import type { WorkbookData } from "../../workbook-file/workbook-data";
import { openXlsx } from "../../workbook-file/xlsx";
import { InputError } from "../input-error";
import { refusedReading } from "../refused-reading";
import { mostMegabytes, refuseOversize } from "./refuse-oversize";

const repair = "Open it in Excel, let Excel repair it, and save it again.";

/**
 * Opens a workbook that was sent to us.
 *
 * @throws InputError if it is not there, is not a workbook, or is protected, damaged or larger than any questionnaire
 * @throws Node's own error if there is no such file or we may not read it
 */
export async function openWorkbook(path: string): Promise<WorkbookData> {
  const file = sizeOf(path);
  if (file.isDirectory()) throw new InputError(`${path}: this is a folder. Name the workbook in it.`);
  if (!file.isFile()) throw new InputError(`${path}: this is not a file. Name a workbook.`);
  if (file.size === 0)
    throw new InputError(`${path}: this file is empty: it was not saved or sent completely. Ask for it again.`);
  if (file.size > mostMegabytes * 1_000_000)
    throw new InputError(
      `${path}: this file is ${Math.round(file.size / 1_000_000)} MB; a questionnaire is at most ${mostMegabytes} MB. Check where it comes from.`,
    );
  const bytes = readFileSync(path);
  try {
    refuseOversize(bytes);
    return (await openXlsx(bytes)).data;
  } catch (error) {
    throw inWords(path, error);
  }
}

function sizeOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw refusedReading(path, error);
  }
}

/**
 * Our file readers report a bad file as a plain Error; any other error is a bug of theirs, and we leave it as it is.
 */
function inWords(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof InputError) return new InputError(`${path}: ${error.message}`, { cause: error });
  if (error.name !== "Error") return error;
  // Messages about the whole workbook say what to do; messages about one of its parts don't.
  const isWhole = error.message.startsWith("This ");
  return new InputError(
    isWhole ? `${path}: ${error.message}` : `${path}: a part of this workbook is damaged. ${error.message} ${repair}`,
    { cause: error },
  );
}
