import { problem, type Problem } from "../domain/problems";

/** What is told of a fault of ours: something was thrown that nobody expects. */
export function faultOf(thrown: unknown): Problem {
  return problem("fault", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
