import * as z from "zod/mini";
import type { Directory } from "../domain/release/directory";
import { releaseSummary } from "./clubs";

/**
 * GET /v1/directory: the clubs this user may read that have a release, and all their indicators. Its ETag is that of its
 * content, so that it tells with one request whether any release of one's clubs is new.
 */
export const directory: z.ZodMiniType<Directory> = z.object({
  clubs: z.array(
    z.object({ club: z.string(), label: z.string(), partOf: z.optional(z.string()), release: releaseSummary }),
  ),
  indicators: z.array(z.object({ id: z.string(), label: z.string(), club: z.string() })),
});
