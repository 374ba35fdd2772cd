import * as z from "zod/mini";
import { storedInteger } from "../domain/stored-integer";
import { mostOfCell, mostOfCode, storedText } from "../domain/stored-text";
import { addressPart, uuidPart } from "./address-part";
import { role } from "./role";
import { submissionsAddress } from "./submissions";

/**
 * GET …/members/:member/sections: who of the member answers which sections of its questionnaire, and how far they are.
 * For everyone who acts for the member in the club; nobody else, not even the club's administrators, sees it.
 */
export const sectionsAddress = submissionsAddress;

/** …/sections/:section and below. A section goes by its id; the other sheets by "contact" and "scrapbook". */
export const sectionAddress = z.extend(submissionsAddress, { section: addressPart });

/** The most people who can share one section. */
export const mostPeopleOfSection = 8;
/** The most sections of a questionnaire that can be told of at once. */
const mostSections = 100;
/** Check numbers are below this; so few of them say nothing of the answers. */
const checkNumbers = 65_536;

const oneLine = (most: number) =>
  storedText(most, 1).check(
    z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*\S[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "a name or role is one line, and not blank"),
  );

const personOfSection = z.object({
  /** Id of somebody who acts for the member in the club; null for anybody else. */
  person: z.nullable(uuidPart),
  /** Of somebody who acts for the member, the service takes the name that it knows. */
  name: oneLine(200),
  /** What they do in the council, such as "team manager"; null if it is not said. */
  role: z.nullable(oneLine(200)),
});

/**
 * PUT …/sections/:section/assignment, for those who submit for the member, with `If-Match`: the version it follows, in
 * quotes; "0" for a section that nobody has dealt with. 412 if somebody changed it meanwhile; it is listed as `current`.
 */
export const assignment = z.object({
  /** In the order they were named; empty if it is nobody's. */
  people: z.array(personOfSection).check(z.maxLength(mostPeopleOfSection)),
  /** Null for none. 422 if it seems to identify a person by more than a name. */
  note: z.nullable(storedText(1000, 1).check(z.regex(/\S/, "a note cannot be blank"))),
  /** The day by which the people of the member want it ready; null if none is wished for. */
  wishedFor: z.nullable(z.iso.date()),
});

const checkNumber = storedInteger(0).check(z.maximum(checkNumbers - 1));

/** PUT …/sections/:section/readiness, with `If-Match` as above: somebody says that a section is ready, or takes it back. */
export const readiness = z.object({
  /** The check number of the section's answers as they are; null takes it back. */
  ready: z.nullable(checkNumber),
});

const counts = {
  /** Questions that ask for an answer, and how many of them have one. */
  asked: storedInteger(0),
  answered: storedInteger(0),
  /** Findings to fix or explain before it can be submitted, without blanks. */
  toFix: storedInteger(0),
};

/**
 * POST …/sections/progress, for those who submit for the member: how far each section is by the check just made. It takes
 * the place of what was told before. Only counts are told, never answers.
 */
export const progressRequest = z.object({
  sections: z
    .array(
      z.object({
        section: addressPart,
        ...counts,
        /**
         * The version of a section that is ready, if its answers are no longer those that were ready; null if they are, or
         * it is not ready.
         */
        changedFrom: z.nullable(storedInteger(1)),
      }),
    )
    .check(
      z.maxLength(mostSections),
      z.refine((all) => new Set(all.map(({ section }) => section)).size === all.length, "list each section only once"),
    ),
});

const byAndAt = {
  /** The person's name then. */
  by: storedText(mostOfCell),
  /** ISO time. */
  at: storedText(mostOfCode),
};

/** A section with its people and how far it is. */
export const sectionWork = z.object({
  section: storedText(mostOfCode, 1),
  /** Goes up with every change of its people and of whether it is ready; 0 if there has been none. */
  version: storedInteger(0),
  ...assignment.shape,
  /** Null unless somebody said so; then with the check number of its answers. */
  ready: z.nullable(z.object({ ...byAndAt, checkNumber })),
  /** Since when, and by whose check, its answers are no longer those that were ready; null if they are. */
  changed: z.nullable(z.object(byAndAt)),
  /** By the newest check that the service was told of; null if none was. */
  progress: z.nullable(z.object({ ...counts, ...byAndAt })),
});

export const sections = z.object({
  /** Who asks, and whether they may assign sections and mark them as ready. */
  you: z.object({ id: uuidPart, name: storedText(mostOfCell), mayWrite: z.boolean() }),
  /** Everyone who acts for the member in the club, by name. */
  people: z.array(z.object({ id: uuidPart, name: storedText(mostOfCell), role })),
  /** The sections that anybody has dealt with, by name. */
  sections: z.array(sectionWork),
});

/** What a 412 refusal adds to problem+json's own members. */
export const sectionConflict = z.object({ current: sectionWork });

/** How far a member's questionnaire is, as counts only. */
export const sectionCounts = z.object({
  /** Sections that are ready and unchanged since. */
  ready: storedInteger(0),
  /** Sections that the newest check told of. */
  sections: storedInteger(0),
  asked: storedInteger(0),
  answered: storedInteger(0),
  toFix: storedInteger(0),
  /** ISO time of the newest check. */
  at: storedText(mostOfCode),
});

export type SectionsAddress = z.infer<typeof sectionsAddress>;
export type SectionAddress = z.infer<typeof sectionAddress>;
export type PersonOfSection = z.infer<typeof personOfSection>;
export type Assignment = z.infer<typeof assignment>;
export type Readiness = z.infer<typeof readiness>;
export type ProgressRequest = z.infer<typeof progressRequest>;
export type SectionWork = z.infer<typeof sectionWork>;
export type Sections = z.infer<typeof sections>;
export type SectionCounts = z.infer<typeof sectionCounts>;
