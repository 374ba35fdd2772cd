import { problem } from "../domain/problems";
import { fail, succeed, type Result } from "../domain/result";

/**
 * Loads a part of the add-in that is a script of its own; a problem where the script does not come. What it throws when it
 * is run is a fault of ours, and is thrown.
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await load());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== notCome) throw error;
    return fail(problem("part-not-loaded"));
  }
}

/** What webpack calls the error of a script that does not come. */
const notCome = "ChunkLoadError";
