import * as z from "zod/mini";

/** The fewest words that can say what caused a figure and how much of it: an option of good-explanation. */
export const fewestWords = z._default(z.int().check(z.positive()), 6);
