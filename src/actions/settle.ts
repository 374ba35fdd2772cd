import { fail, type Result } from "../domain/result";
import { faultOf } from "./fault-of";

/**
 * What a piece of work comes to, in every case: a fault of ours, which would reject and leave a person waiting, is told as
 * any other problem. For where a click ends, and nowhere else.
 */
export async function settle<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return fail(faultOf(error));
  }
}
