import * as z from "zod/mini";
import type { Directory } from "../domain/release/directory";
import { mostOfCell, mostOfName, storedText } from "../domain/stored-text";
import { releaseSummary } from "./clubs";

const id = storedText(mostOfName, 1);

/**
 * GET /v1/directory: the clubs this user may read that have a release, and all their indicators. Its ETag is that of its
 * content, so that it tells with one request whether any release of one's clubs is new.
 */
export const directory: z.ZodMiniType<Directory> = z.object({
  clubs: z.array(
    z.object({ club: id, label: storedText(mostOfCell), partOf: z.optional(id), release: releaseSummary }),
  ),
  indicators: z.array(z.object({ id, label: storedText(mostOfCell), club: id })),
});
