import * as z from "zod/mini";
import type { Outbox, SubmissionToSend } from "../actions/questionnaire-ports";
import { submissionRequest } from "../contract/submissions";
import { problem, type Problem } from "../domain/problems";
import { fail, succeed } from "../domain/result";
import type { ReleaseStore } from "./release-store";

const submissionToSend: z.ZodMiniType<SubmissionToSend> = z.object({
  club: z.string(),
  year: z.string(),
  member: z.string(),
  key: z.string(),
  supersedes: z.int(),
  request: submissionRequest,
});

/** Entries in the order in which they were kept; the same key again keeps its place. */
const entry = z.object({ order: z.number(), submission: submissionToSend });

const prefix = "submission:";

/**
 * Submissions that wait on this machine, one entry each, so that none can damage another. What cannot be read is told
 * once and left where it is: submitting again from its workbook, which has the same key, replaces it.
 *
 * @param store its own, so that signing out takes nothing away that was not sent
 * @param tell hears what is wrong with what is kept, for a person to see
 */
export function createOutbox(store: ReleaseStore, tell: (problem: Problem) => void): Outbox {
  const told = new Set<string>();
  function tellOnce(about: string, what: Problem): void {
    if (told.has(about)) return;
    told.add(about);
    tell(what);
  }

  async function read(place: string): Promise<z.infer<typeof entry> | null> {
    const value = await store.read(place);
    const read = z.safeParse(entry, value);
    if (read.success) return read.data;
    // Removed by another window in the meantime.
    if (value === undefined) return null;
    const damaged = z.safeParse(damagedEntry, value).data?.submission ?? {};
    tellOnce(place, problem("waiting-submission-damaged", damaged));
    return null;
  }

  return {
    async keep(submission) {
      const place = `${prefix}${submission.key}`;
      try {
        const before = z.safeParse(entry, await store.read(place)).data;
        await store.write(place, { order: before?.order ?? Date.now(), submission });
        told.delete(place);
        return succeed(null);
      } catch (cause) {
        return fail(problem("submission-not-kept", { detail: detailOf(cause) }));
      }
    },
    async waiting() {
      try {
        const places = (await store.keys()).filter((key) => key.startsWith(prefix));
        const entries = await Promise.all(places.map(read));
        return entries
          .filter((one) => one !== null)
          .sort((one, other) => one.order - other.order)
          .map(({ submission }) => submission);
      } catch (cause) {
        tellOnce("", problem("outbox-not-working", { detail: detailOf(cause) }));
        return [];
      }
    },
    async remove(key) {
      try {
        await store.remove(`${prefix}${key}`);
      } catch (cause) {
        tell(problem("outbox-not-working", { detail: detailOf(cause) }));
      }
    },
  };
}

/** What may still be known of an entry that cannot be sent. */
const damagedEntry = z.object({
  submission: z.object({ club: z.optional(z.string()), year: z.optional(z.string()), member: z.optional(z.string()) }),
});

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
