import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";

/** A release as listed: enough to show its stamp and to know whether a kept copy is current. */
export const releaseSummary = z.object({
  version: storedInteger(1),
  state: z.enum(["draft", "final"]),
  date: z.iso.date(),
  /** SHA-256 of the release's content, hexadecimal. */
  hash: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
});

/** GET /v1/clubs: the clubs this user may read. */
export const clubs = z.object({
  clubs: z.array(
    z.object({ id: storedText(mostOfCode, 1), label: storedText(mostOfCell), latest: z.nullable(releaseSummary) }),
  ),
});

export type ReleaseSummary = z.infer<typeof releaseSummary>;
export type Clubs = z.infer<typeof clubs>;
