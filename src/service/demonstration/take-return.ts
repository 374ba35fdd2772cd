import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { contentToHash } from "../../domain/questionnaire/content-to-hash";
import type { StoredBytes } from "../check/check-job";
import { sha256 } from "../sha256";
import { acceptSubmission } from "../store/accept-submission";
import type { Database } from "../store/database";
import { idFor } from "./id-for";
import type { DemonstrationSubmission } from "./demonstration-file";

/** For which club year a return is taken, from whom, and as which version. */
export interface TakenAs {
  readonly club: string;
  readonly year: string;
  readonly memberName: string;
  /** From 1. */
  readonly version: number;
  readonly user: { readonly id: string; readonly name: string };
  /** The file that stands for the workbook of every made-up return. */
  readonly workbook: Uint8Array;
}

/**
 * Takes a made-up return as any other that is submitted, while the club year is open; it was checked when it was made.
 * Taken again, it changes nothing.
 */
export async function takeReturn(
  database: Database,
  { member, receivedAt, answers, explanations }: DemonstrationSubmission,
  { club, year, memberName, version, user, workbook }: TakenAs,
): Promise<void> {
  const content = contentToHash(answers, explanations);
  await acceptSubmission(database, {
    club,
    year,
    member,
    memberName,
    user,
    role: "contributor",
    key: idFor("return", club, year, member, version),
    body: createHash("sha256").update(content).digest(),
    supersedes: version - 1,
    receivedAt: new Date(receivedAt),
    checked: {
      kind: "submission",
      formVersion: answers.template.version ?? 1,
      hash: sha256(content),
      open: null,
      explained: explanations.length,
      explanations,
      answers: stored(gzipSync(JSON.stringify(answers))),
      workbook: { name: "Demonstration return.xlsx", ...stored(workbook) },
    },
  });
}

function stored(bytes: Uint8Array): StoredBytes {
  return { bytes, sha256: createHash("sha256").update(bytes).digest() };
}
