import { workbookProblem } from "../workbook-problems";
import type { Release } from "../release/release";
import { fail, succeed, type Result } from "../result";
import type { ReportDefinition } from "./report-definition";
import { lastYearOf } from "./year-in-report";
import { yearsOfReport } from "./years-of-report";

/** Whether a report can be of that year; `year-not-in-report` if none of its indicators has figures for it. */
export function checkYear(definition: ReportDefinition, releases: readonly Release[], asked: string): Result<null> {
  const year = lastYearOf(asked);
  const years = yearsOfReport(definition, releases);
  if (year === undefined || years.includes(year)) return succeed(null);
  return fail(workbookProblem("year-not-in-report", { title: definition.title, given: asked.trim(), years }));
}
