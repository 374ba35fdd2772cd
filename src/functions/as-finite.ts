import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/** A number as a cell can show it; a result too large for one is a problem. */
export function asFinite(value: number): Result<number> {
  return Number.isFinite(value) ? succeed(value + 0) : fail(problem("too-large")); // -0 + 0 is 0
}
