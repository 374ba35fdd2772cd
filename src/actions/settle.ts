import { fail, type Result } from "../domain/result";
import { faultOf } from "./fault-of";

/**
 * The result of a piece of work, even if it throws: a bug of ours, which would otherwise leave the user waiting,
 * becomes a problem like any other. Only for the end of a click.
 */
export async function settle<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(faultOf(error));
  }
}
