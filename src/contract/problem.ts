import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfAll, mostOfCell, storedText } from "../domain/stored-text";

/** application/problem+json (RFC 9457), the body of every error from the service. */
export const problemDocument = z.object({
  type: storedText(mostOfCell),
  title: storedText(mostOfCell),
  status: storedInteger(100),
  detail: storedText(mostOfAll),
  instance: storedText(mostOfCell),
});

export type ProblemDocument = z.infer<typeof problemDocument>;
