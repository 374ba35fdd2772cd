import { errorCode } from "./error-code";
import { InputError } from "./input-error";

/**
 * What to say about an error that comes from what a command was given: a file that does not exist, may not be read or
 * written, or can't be used. Null for a fault of ours, whose stack somebody needs to see.
 */
export function refusalOf(error: unknown): string | null {
  if (error instanceof InputError) return error.message;
  return error instanceof Error && /^E[A-Z]+$/.test(errorCode(error)) ? `${error.message}. Check the path.` : null;
}
