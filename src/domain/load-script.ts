import { problem } from "./problems";
import { fail, succeed, type Result } from "./result";

/**
 * Loads a part of the add-in that has its own script; a problem if the script can't be loaded. If the script itself
 * throws, that is a bug of ours and is thrown.
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await load());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== notCome) throw error;
    return fail(problem("part-not-loaded"));
  }
}

/** The name of webpack's error for a script that can't be loaded. */
const notCome = "ChunkLoadError";
