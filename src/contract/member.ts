import * as z from "zod/mini";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";

/** An authority as the service names it: ONS code and name. */
export const memberReference = z.object({
  code: storedText(mostOfCode, 1),
  name: storedText(mostOfCell, 1),
});

export type MemberReference = z.infer<typeof memberReference>;
