import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { collectionState } from "./collection-state";

/** True for a club year or a release of demonstration data, which is made up; left out for every other. */
export const demonstration = z.optional(z.literal(true));

/** A release as listed: enough to say which one it is and whether a kept copy is current. */
export const releaseSummary = z.object({
  version: storedInteger(1),
  state: z.enum(["draft", "final"]),
  date: z.iso.date(),
  /** SHA-256 of the release's content, hexadecimal. */
  hash: z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/)),
  demonstration,
});

/** A year in which a club asks something, and the newest version of what it asks. */
const clubYear = z.object({
  year: storedText(mostOfCode, 1),
  state: collectionState,
  opensOn: z.iso.date(),
  demonstration,
  newestVersion: storedInteger(1),
});

/** GET /v1/clubs: the clubs this user can read, with the years in which they ask something, the newest first. */
export const clubs = z.object({
  clubs: z.array(
    z.object({
      id: storedText(mostOfCode, 1),
      label: storedText(mostOfCell),
      latest: z.nullable(releaseSummary),
      years: z.array(clubYear),
    }),
  ),
});

export type ReleaseSummary = z.infer<typeof releaseSummary>;
export type Clubs = z.infer<typeof clubs>;
