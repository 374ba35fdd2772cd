import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { demonstration } from "./clubs";
import { collectionState } from "./collection-state";
import { sectionCounts } from "./sections";

/** How far a member's return is. Revised: the newest version came in after the newest draft release. */
export const returnState = z.enum(["not returned", "returned", "returned late", "revised"]);

/** The newest version that a member submitted. */
const newestVersion = z.object({
  version: storedInteger(1),
  /** ISO time. */
  receivedAt: storedText(mostOfCode),
  /** Name of the user who sent it, as its receipt gives it. */
  submittedBy: storedText(mostOfCell),
  /** How many findings were explained. */
  explained: storedInteger(0),
});

export const memberReturn = z.object({
  /** ONS code. */
  member: storedText(mostOfCode, 1),
  name: storedText(mostOfCell, 1),
  state: returnState,
  /** Null until the member submits. */
  newest: z.nullable(newestVersion),
  /** The day by which it is due, with an extension if there is one. */
  due: z.iso.date(),
  /** Until when the club has extended it; null if it has not. */
  extendedUntil: z.nullable(z.iso.date()),
  /** How far it is by the member's own checks, as counts; null if none was told of. */
  progress: z.nullable(sectionCounts),
  /** How many days after it was due its first version came in, or today is if there is none; 0 if it is not late. */
  daysLate: storedInteger(0),
});

/** GET …/returns, for administrators: the return of every member, by name. */
export const returns = z.object({
  state: collectionState,
  /** The last day on which submissions are accepted; null if it is for as long as the year is open. */
  deadline: z.nullable(z.iso.date()),
  demonstration,
  returns: z.array(memberReturn),
});

/** GET …/findings, for administrators: what members explained in their newest versions, rule by rule. */
export const clubYearFindings = z.object({
  findings: z.array(
    z.object({
      /** Code of the rule. */
      rule: storedText(mostOfName, 1),
      /** How many members explained a finding of it. */
      members: storedInteger(1),
      explanations: storedInteger(1),
    }),
  ),
});

export type ReturnState = z.infer<typeof returnState>;
export type MemberReturn = z.infer<typeof memberReturn>;
export type Returns = z.infer<typeof returns>;
export type ClubYearFindings = z.infer<typeof clubYearFindings>;
