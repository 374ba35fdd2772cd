import { succeed, type Result } from "../../domain/result";
import type { WorkbookCopies, WorkbookCopy } from "../frozen-ports";
import { type FreezeSurroundings, releasesOf } from "./freeze";

export interface CopySurroundings extends Pick<FreezeSurroundings, "figures" | "now"> {
  readonly copies: WorkbookCopies;
}

/** A copy, and whether Excel opened it. */
export interface CopyForColleagues extends WorkbookCopy {
  readonly isOpen: boolean;
}

/** Makes a copy of the workbook with values in place of CLUB formulas, and opens it. Changes nothing in the workbook. */
export async function copyForColleagues({
  copies,
  figures,
  now,
}: CopySurroundings): Promise<Result<CopyForColleagues>> {
  const made = await copies.make((formulas) => releasesOf(figures, now(), formulas));
  if (!made.ok) return made;
  // If Excel refuses, there is the file to save all the same.
  const opened = await copies.open(made.value.bytes);
  return succeed({ ...made.value, isOpen: opened.ok });
}
