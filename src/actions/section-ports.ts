import type { Assignment, ProgressRequest, Sections, SectionWork } from "../contract/sections";
import type { Problem } from "../domain/problems";
import type { Result } from "../domain/result";
import type { QueriesOf } from "./query-ports";

/** Whose questionnaire it is, in which club year. */
export type SectionsOf = QueriesOf;

/** The sections of a member's questionnaire as the service last said. */
export interface SectionsRead extends Sections {
  /** ISO time when the service said so. */
  readonly asOf: string;
  /** Why this is what the machine kept; null if the service has just said it. */
  readonly cause: Problem | null;
}

/** What came of a change to a section. */
export type SectionAnswer =
  | { readonly kind: "saved"; readonly work: SectionWork }
  /** Somebody changed it meanwhile; here it is as it is now. */
  | { readonly kind: "stale"; readonly work: SectionWork };

/**
 * Who of the member answers which section, at the club service. A problem if nobody is signed in, or the service does not
 * answer or refuses. No promise rejects or stays pending for ever.
 */
export interface SectionService {
  /** If the service does not answer, what this machine read last of the same questionnaire for the same member. */
  read(of: SectionsOf): Promise<Result<SectionsRead>>;
  /** Tells how far the sections are by a check. */
  tell(of: SectionsOf, progress: ProgressRequest): Promise<Result<SectionsRead>>;
  /** Gives a section to people; `follows` is the version that was shown. */
  assign(of: SectionsOf, section: string, follows: number, to: Assignment): Promise<Result<SectionAnswer>>;
  /** Says that a section is ready with these answers; null takes it back. */
  mark(of: SectionsOf, section: string, follows: number, checkNumber: number | null): Promise<Result<SectionAnswer>>;
}
