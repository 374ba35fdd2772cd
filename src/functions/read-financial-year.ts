import { financialYear } from "../domain/financial-year";
import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";
import { isBlank } from "./read-arguments";

/** A financial year as people write it; may not be omitted, and no year stands for another. */
export function readFinancialYear(argument: string, given: unknown): Result<string> {
  const isWritten = typeof given === "string" || typeof given === "number";
  const year = isWritten ? financialYear(String(given)) : null;
  if (year !== null) return succeed(year);
  const said = isBlank(given) ? "blank" : isWritten ? `"${given}"` : "something else";
  return fail(problem("bad-argument", { argument, expected: `a financial year such as "2024-25"`, given: said }));
}
