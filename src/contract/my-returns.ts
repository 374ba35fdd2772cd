import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { releaseSummary } from "./clubs";
import { collectionState } from "./collection-state";
import { memberReference } from "./member";
import { role } from "./role";
import { sectionCounts } from "./sections";

const day = z.iso.date();

/** A club year that the user has to do with: when what is due, and how far it is. */
export const myReturn = z.object({
  club: storedText(mostOfCode, 1),
  /** The club's name for people. */
  label: storedText(mostOfCell),
  year: storedText(mostOfCode, 1),
  state: collectionState,
  opensOn: day,
  timetable: z.object({ issued: day, deadline: day, draft: day, review: day, final: day }),
  role,
  /** Null for an administrator. */
  member: z.nullable(memberReference),
  /** When the member's own return is due; for an administrator, the club's. */
  due: day,
  /** Until when the club has extended it for the member; null if it has not. */
  extendedUntil: z.nullable(day),
  /** How many days after it was due the first version came in, or today is if there is none; 0 if it is not late. */
  daysLate: storedInteger(0),
  /** The newest version that the member submitted; null if there is none. */
  newest: z.nullable(
    z.object({
      version: storedInteger(1),
      /** ISO time. */
      receivedAt: storedText(mostOfCode),
      submittedBy: storedText(mostOfCell),
    }),
  ),
  /** Threads in which the other side waits for an answer from the user's: for an administrator, of all members. */
  openQueries: storedInteger(0),
  /** Null if no check was told of, and for an administrator. */
  progress: z.nullable(sectionCounts),
  /** How many of the club's members have returned; null for anybody but an administrator. */
  returned: z.nullable(z.object({ returned: storedInteger(0), members: storedInteger(0) })),
  /** The newest release of that year; null if there is none. */
  latest: z.nullable(releaseSummary),
});

/**
 * GET /v1/me/returns: the club years of the user's clubs in which something is asked, by club: the newest year of each,
 * and earlier ones that still accept submissions.
 */
export const myReturns = z.object({ returns: z.array(myReturn) });

export type MyReturn = z.infer<typeof myReturn>;
export type MyReturns = z.infer<typeof myReturns>;
