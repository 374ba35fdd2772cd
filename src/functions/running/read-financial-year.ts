import { financialYear } from "../../domain/financial-year";
import { plainText } from "../../domain/plain-text";
import { problem } from "../../domain/problems";
import { fail, succeed, type Result } from "../../domain/result";
import { isBlankFor } from "./read-arguments";

/** A financial year as people write it; may not be omitted, and no year stands for another. */
export function readFinancialYear(argument: string, given: unknown): Result<string> {
  const isWritten = typeof given === "string" || typeof given === "number";
  const year = isWritten ? financialYear(plainText(String(given))) : null;
  if (year !== null) return succeed(year);
  const said = isBlankFor(argument, given) ? "blank" : isWritten ? `"${given}"` : "something else";
  return fail(problem("bad-argument", { argument, expected: `a financial year such as "2024-25"`, given: said }));
}
