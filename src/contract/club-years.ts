import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";
import { demonstration } from "./clubs";
import { collectionState } from "./collection-state";
import { submittingRole } from "./role";

/** …/v1/clubs/:club/years/:year and below. `year` is written 2025-26. */
export const clubYearAddress = z.object({ club: addressPart, year: addressPart });

/** Why an administrator did something, as everybody it concerns may read it. */
export const reason = storedText(1000, 1).check(z.regex(/\S/, "a reason cannot be blank"));

/** One step of a club year from a state to another; it never changes. */
export const stateStep = z.object({
  /** From 1, in the order they were made. */
  number: storedInteger(1),
  from: collectionState,
  to: collectionState,
  /** Null where the step needs no reason and none was given. */
  reason: z.nullable(storedText(mostOfCell, 1)),
  /** ISO time. */
  at: storedText(mostOfCode),
  /** Name of the administrator, as it was then. */
  by: storedText(mostOfCell),
});

/**
 * PUT …/state, for administrators: makes a step of the club year. `from` is the state that it follows, so that of two
 * administrators neither can overtake the other. 409 if it is in another state or there is no such step, 422 if the
 * step needs a reason.
 */
export const stateChange = z.object({ from: collectionState, to: collectionState, reason: z.nullable(reason) });

/** GET …/state, for administrators: the state of the club year, and every step that led to it, oldest first. */
export const clubYearState = z.object({
  state: collectionState,
  opensOn: z.iso.date(),
  demonstration,
  /** Whose submissions it takes as signed off. */
  signedOffBy: submittingRole,
  steps: z.array(stateStep),
});

const made = {
  /** From 1, in the order they were made. */
  number: storedInteger(1),
  reason: storedText(mostOfCell, 1),
  /** ISO time. */
  at: storedText(mostOfCode),
  /** Name of the administrator, as it was then. */
  by: storedText(mostOfCell),
};
const day = z.iso.date();

/**
 * PUT …/deadline, for administrators: the last day on which the year's submissions are accepted, until midnight in
 * England; null to accept them for as long as it is open. `from` is the deadline that it follows; 409 if it is another.
 */
export const deadlineChange = z.object({ from: z.nullable(day), to: z.nullable(day), reason });

/** GET …/deadline, for administrators: the deadline, with every change of it and every extension, oldest first. */
export const clubYearDeadline = z.object({
  deadline: z.nullable(day),
  /** The deadline in the timetable of the questionnaire, by which lateness is said where the year has none. */
  timetable: day,
  changes: z.array(z.object({ ...made, from: z.nullable(day), to: z.nullable(day) })),
  extensions: z.array(
    z.object({ ...made, member: storedText(mostOfCode, 1), memberName: storedText(mostOfCell), until: day }),
  ),
});

/** …/members/:member/extensions. `member` is an ONS code. */
export const extensionsAddress = z.extend(clubYearAddress, { member: addressPart });

/**
 * POST …/members/:member/extensions, for administrators: a later day for one member. The newest counts; 422 if it is no
 * later than the deadline.
 */
export const extensionRequest = z.object({ until: day, reason });

/** How long the member now has. */
export const extension = z.object({ number: storedInteger(1), until: day, reason });

export type DeadlineChange = z.infer<typeof deadlineChange>;
export type ClubYearDeadline = z.infer<typeof clubYearDeadline>;
export type ExtensionsAddress = z.infer<typeof extensionsAddress>;
export type ExtensionRequest = z.infer<typeof extensionRequest>;
export type ClubYearAddress = z.infer<typeof clubYearAddress>;
export type StateChange = z.infer<typeof stateChange>;
export type StateStep = z.infer<typeof stateStep>;
export type ClubYearState = z.infer<typeof clubYearState>;
