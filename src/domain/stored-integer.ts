import * as z from "zod/mini";

/** The largest whole number that a database's integer holds. */
const most = 2_147_483_647;

/** A whole number that any of our stores can hold. */
export function storedInteger(least: number) {
  return z.int().check(z.minimum(least), z.maximum(most));
}
