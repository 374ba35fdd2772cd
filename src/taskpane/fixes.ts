import type { Finding } from "../domain/questionnaire/finding";
import { formatDay } from "../domain/rules/format-answer";

/** What names all findings that one repair puts right alike: of the same rule, with the same done to each. */
export function fixOf({ code, repairAs = "" }: Finding): string {
  return `${code} ${repairAs}`;
}

/** What a repair puts into a cell, as people read it. */
export function repairInWords(repair: number | string): string {
  if (typeof repair === "number") return repair.toLocaleString("en-GB", { maximumFractionDigits: 15 });
  return /^\d{4}-\d{2}-\d{2}$/.test(repair) ? formatDay(repair) : repair;
}
