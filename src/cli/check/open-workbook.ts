import { readFileSync, statSync } from "node:fs";
import type { WorkbookData } from "../../workbook-file/workbook-data";
import { openXlsx } from "../../workbook-file/xlsx";
import { InputError } from "../input-error";
import { mostMegabytes, refuseOversize } from "./refuse-oversize";

const repair = "Open it in Excel, let Excel repair it, and save it anew.";

/**
 * Opens a workbook that came by mail.
 *
 * @throws InputError where it is no workbook, is protected, damaged, or more than a questionnaire can be
 * @throws what Node throws where there is no such file or it may not be read
 */
export async function openWorkbook(path: string): Promise<WorkbookData> {
  const file = statSync(path);
  if (file.isDirectory()) throw new InputError(`${path}: this is a folder. Give the workbook in it.`);
  if (!file.isFile()) throw new InputError(`${path}: this is not a file. Give a workbook.`);
  if (file.size === 0)
    throw new InputError(`${path}: this file is empty; it was not saved or sent whole. Ask for it again.`);
  if (file.size > mostMegabytes * 1_000_000)
    throw new InputError(
      `${path}: this file has ${Math.round(file.size / 1_000_000)} MB, and a questionnaire takes at most ${mostMegabytes}. Check where it comes from.`,
    );
  const bytes = readFileSync(path);
  try {
    refuseOversize(bytes);
    return (await openXlsx(bytes)).data;
  } catch (error) {
    throw inWords(path, error);
  }
}

/** What readers throw of a file is a plain error; anything else is a fault of theirs, and stays one. */
function inWords(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof InputError) return new InputError(`${path}: ${error.message}`, { cause: error });
  if (error.name !== "Error") return error;
  // Sentences about the workbook as a whole say what to do; those about one of its parts don't.
  const isWhole = error.message.startsWith("This ");
  return new InputError(
    isWhole ? `${path}: ${error.message}` : `${path}: a part of this workbook is damaged. ${error.message} ${repair}`,
    { cause: error },
  );
}
