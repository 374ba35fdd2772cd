import { problem, type Problem } from "../domain/problems";

/** The problem to show for a bug of ours: an error that nobody expected. */
export function faultOf(thrown: unknown): Problem {
  return problem("fault", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
