import * as z from "zod/mini";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { memberReference } from "./member";
import { role } from "./role";

/** GET /v1/me: the user this token belongs to. */
export const me = z.object({
  name: storedText(mostOfCell),
  role,
  /** The authority the user acts for; null for a club administrator. */
  member: z.nullable(memberReference),
  /** Ids of the clubs that they look after, as administrators. */
  looksAfter: z.array(storedText(mostOfCode, 1)),
});

export type Me = z.infer<typeof me>;
