import * as z from "zod/mini";

/** An id in an address: letters, digits, hyphens, dots, underscores. */
export const addressPart = z.string().check(z.maxLength(64), z.regex(/^[\w.-]+$/));

/** An id that the service gave: a UUID in small letters. */
export const uuidPart = z
  .string()
  .check(z.maxLength(36), z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
