import type { Finding } from "../domain/questionnaire/finding";
import { formatDay } from "../domain/rules/format-answer";

/** Identifies findings that can be fixed together: of the same rule, with the same repair. */
export function fixOf({ code, repairAs = "" }: Finding): string {
  return `${code} ${repairAs}`;
}

/** What a repair writes into a cell, for people. */
export function repairInWords(repair: number | string): string {
  if (typeof repair === "number") return repair.toLocaleString("en-GB", { maximumFractionDigits: 15 });
  return /^\d{4}-\d{2}-\d{2}$/.test(repair) ? formatDay(repair) : repair;
}
