import * as z from "zod/mini";
import type { Directory } from "../domain/release/directory";
import { mostOfCell, mostOfName, storedText } from "../domain/stored-text";
import { releaseSummary } from "./clubs";

const id = storedText(mostOfName, 1);

/**
 * GET /v1/directory: the clubs this user can read that have a release, all their indicators, and the reports to be made of
 * them. Its ETag depends on
 * its content, so one request tells whether any of the user's clubs has a new release.
 */
export const directory: z.ZodMiniType<Directory> = z.object({
  clubs: z.array(
    z.object({ club: id, label: storedText(mostOfCell), partOf: z.optional(id), release: releaseSummary }),
  ),
  indicators: z.array(
    z.object({
      id,
      label: storedText(mostOfCell),
      club: id,
      unit: z.optional(storedText(mostOfCell)),
      heading: z.optional(storedText(mostOfCell)),
      newest: z.optional(storedText(mostOfName)),
    }),
  ),
  reports: z.optional(
    z.array(
      z.object({
        id,
        kind: id,
        title: storedText(mostOfCell),
        clubs: z.array(id),
        parts: z.array(
          z.object({
            title: storedText(mostOfCell),
            kind: id,
            indicators: z.array(id),
            options: z.optional(z.record(id, storedText(mostOfName))),
            note: z.optional(storedText(mostOfCell)),
          }),
        ),
      }),
    ),
  ),
});
