import { randomUUID } from "node:crypto";
import type { SubmissionRequest } from "../../../src/contract/submissions";
import { findClub } from "../../../src/domain/clubs/index";
import { answersOf, leeds, type CellContent, type Filled } from "../../domain/rules/answers-of";
import { cla202526Example } from "../../domain/clubs/cla-2025-26-example";
import { put } from "../../domain/clubs/put";

export const cla = findClub("cla", "2025-26")!;

type Changes = Readonly<Record<string, CellContent>>;

/** The example filled in for that member, with some cells changed. */
export function filledBy(member = leeds, changes: Changes = {}): Filled {
  const filled = Object.entries(changes).reduce((all, [name, content]) => put(all, name, content), cla202526Example);
  return { ...filled, template: { member } };
}

/** The request for it; it has no open findings. */
export function requestOf(filled = filledBy(), workbook = Buffer.from("PK as sent"), club = cla): SubmissionRequest {
  return {
    answers: answersOf(club, filled),
    explanations: [],
    workbook: { name: "leeds.xlsx", base64: workbook.toString("base64") },
  };
}

/** The same with another remark, so that the content differs. */
export function requestSaying(remark: string, member = leeds): SubmissionRequest {
  return requestOf(filledBy(member, { "cla.remarks": remark }));
}

export function submissionsPath(member = leeds, club = "cla", year = "2025-26"): string {
  return `/v1/clubs/${club}/years/${year}/members/${member}/submissions`;
}

/** The headers of a submission that follows that version, with a new key unless one is given. */
export function submissionHeaders(follows: number, key: string = randomUUID()): Record<string, string> {
  return { "idempotency-key": key, "if-match": `"${follows}"` };
}
