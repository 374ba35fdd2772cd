import * as z from "zod/mini";
import type { Outbox, SubmissionToSend, WaitingSubmission } from "../actions/questionnaire-ports";
import { submissionRequest } from "../contract/submissions";
import type { Problem } from "../domain/problems";
import { workbookProblem } from "../domain/workbook-problems";
import { fail, succeed } from "../domain/result";
import { outboxPrefix as prefix } from "./is-anything-waiting";
import { oneAtATime, type OneAtATime } from "./one-at-a-time";
import type { ReleaseStore } from "./release-store";

const submissionToSend: z.ZodMiniType<SubmissionToSend> = z.object({
  club: z.string(),
  year: z.string(),
  member: z.string(),
  key: z.string(),
  supersedes: z.int(),
  request: submissionRequest,
});

/** Entries are in the order in which they were added, whatever the clock says; replacing one keeps its place. */
const entry = z.object({
  order: z.number(),
  submission: submissionToSend,
  /** The name of the club year, and where the workbook was; earlier versions did not save these. */
  label: z.optional(z.string()),
  place: z.optional(z.string()),
  refused: z.optional(z.string()),
});

type Entry = z.infer<typeof entry>;

/**
 * Queued submissions on this machine, each in its own entry so that none can damage another. An entry that can't be
 * read is reported once and left alone: submitting again from its workbook, which has the same key, replaces it.
 *
 * @param store its own store, so that signing out deletes nothing that has not been sent
 * @param tell gets problems with entries, to show to the user
 * @param oneOnly prevents several windows from sending the same submission at once
 */
export function createOutbox(
  store: ReleaseStore,
  tell: (problem: Problem) => void,
  oneOnly: OneAtATime = oneAtATime(globalThis.navigator?.locks),
): Outbox {
  const told = new Set<string>();
  function tellOnce(about: string, what: Problem): void {
    if (told.has(about)) return;
    told.add(about);
    tell(what);
  }

  async function read(place: string): Promise<Entry | null> {
    const value = await store.read(place);
    const read = z.safeParse(entry, value);
    if (read.success) return read.data;
    // Another window has removed it meanwhile.
    if (value === undefined) return null;
    const damaged = z.safeParse(damagedEntry, value).data?.submission ?? {};
    tellOnce(place, workbookProblem("waiting-submission-damaged", damaged));
    return null;
  }
  async function entries(): Promise<readonly Entry[]> {
    const places = (await store.keys()).filter((key) => key.startsWith(prefix));
    const found = (await Promise.all(places.map(read))).filter((one) => one !== null);
    return found.sort((one, other) => one.order - other.order || (one.submission.key < other.submission.key ? -1 : 1));
  }

  return {
    async keep(submission, about = {}) {
      const place = `${prefix}${submission.key}`;
      try {
        const all = await entries();
        const before = all.find((each) => each.submission.key === submission.key);
        const order = before?.order ?? (all.at(-1)?.order ?? 0) + 1;
        const known = { label: about.label ?? before?.label, place: about.place ?? before?.place };
        await store.write(place, { order, submission, ...onlyKnown(known) });
        told.delete(place);
        return succeed(null);
      } catch (cause) {
        return fail(workbookProblem("submission-not-kept", { detail: detailOf(cause) }));
      }
    },
    async waiting() {
      try {
        return (await entries()).map(asWaiting);
      } catch (cause) {
        tellOnce("", workbookProblem("outbox-not-working", { detail: detailOf(cause) }));
        return [];
      }
    },
    async refuse(key, why) {
      const place = `${prefix}${key}`;
      try {
        const found = await read(place);
        if (found !== null) await store.write(place, { ...found, refused: why });
      } catch (cause) {
        tellOnce("", workbookProblem("outbox-not-working", { detail: detailOf(cause) }));
      }
    },
    async remove(key) {
      try {
        await store.remove(`${prefix}${key}`);
      } catch (cause) {
        tell(workbookProblem("outbox-not-working", { detail: detailOf(cause) }));
      }
    },
    alone: (key, work) => oneOnly(`yardstick-outbox ${key}`, work),
  };
}

function asWaiting({ submission, label, place, refused }: Entry): WaitingSubmission {
  return { ...submission, ...onlyKnown({ label, place, refused }) };
}

/** Leaves out details that we don't know. */
function onlyKnown<T extends object>(about: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const known = Object.entries(about).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** What we may still be able to read of a damaged entry. */
const damagedEntry = z.object({
  submission: z.object({ club: z.optional(z.string()), year: z.optional(z.string()), member: z.optional(z.string()) }),
});

function detailOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
