import * as z from "zod/mini";

/** The fewest words that can give a cause and an amount: an option of good-explanation. */
export const fewestWords = z._default(z.int().check(z.positive()), 6);
