import * as z from "zod/mini";
import { mostOfCell, storedText } from "../domain/stored-text";
import { memberReference } from "./member";

/** GET /v1/me: who the bearer of this token is. */
export const me = z.object({
  name: storedText(mostOfCell),
  role: z.enum(["reader", "contributor", "administrator"]),
  /** The authority one acts for; null for a club administrator. */
  member: z.nullable(memberReference),
});

export type Me = z.infer<typeof me>;
