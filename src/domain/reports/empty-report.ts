import { howMany } from "../how-many";
import type { Problem } from "../problems";
import { workbookProblem } from "../workbook-problems";
import { leftOutInWords, type LeftOut } from "./quality-of-report";

/**
 * That a report would have no figures: the first indicator or chart that is left out and why, and how many more are.
 *
 * @param title the report's
 * @param leftOut empty if its definition names nothing to put in it
 */
export function emptyReport(title: string, leftOut: readonly LeftOut[]): Problem {
  const [first, ...others] = leftOut;
  if (first === undefined)
    return workbookProblem("empty-report", { title, why: "Its definition names no indicators." });
  const more = others.length === 0 ? "" : ` ${howMany(others.length, "more is", "more are")} left out.`;
  return workbookProblem("empty-report", { title, why: `${leftOutInWords(first)}${more}` });
}
