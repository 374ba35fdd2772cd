import * as z from "zod/mini";

/** An id in an address: letters, digits, hyphens, dots, underscores. */
export const addressPart = z.string().check(z.maxLength(64), z.regex(/^[\w.-]+$/));
