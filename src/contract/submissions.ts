import * as z from "zod/mini";
import type { Answer, Answers } from "../domain/questionnaire/answer";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { Finding } from "../domain/questionnaire/finding";
import { receipt } from "../domain/questionnaire/receipt";

const place = z.object({ sheet: z.string(), cell: z.string() });

const answer: z.ZodMiniType<Answer> = z
  .object({
    holds: z.enum(["blank", "number", "date", "text", "not-applicable", "not-available", "unreadable"]),
    value: z.nullable(z.union([z.number(), z.string()])),
    seen: z.string(),
    faults: z.array(
      z.object({
        kind: z.enum([
          "text-in-number",
          "excel-error",
          "not-a-date",
          "not-in-list",
          "wrong-type",
          "external-link",
          "merged",
          "marker-not-allowed",
          "number-as-text",
          "date-as-text",
          "stray-spaces",
          "formula",
        ]),
        repair: z.nullable(z.union([z.number(), z.string()])),
      }),
    ),
  })
  .check(z.refine(isWhole, "the value is not of the kind that the answer says it holds"));

/** Whether the value is of the kind that is held; what is unreadable says why. */
function isWhole({ holds, value, faults }: { holds: Answer["holds"]; value: unknown; faults: readonly unknown[] }) {
  if (holds === "number") return typeof value === "number";
  if (holds === "date") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (holds === "text") return typeof value === "string";
  return value === null && (holds !== "unreadable" || faults.length > 0);
}

/** All that was read from a questionnaire, as the domain has it. */
export const answers: z.ZodMiniType<Answers> = z.object({
  template: z.object({
    club: z.nullable(z.string()),
    year: z.nullable(z.string()),
    version: z.nullable(z.number()),
    member: z.nullable(z.string()),
  }),
  questions: z.record(z.string(), z.object({ answer, place })),
  registers: z.record(
    z.string(),
    z.object({
      sheet: z.string(),
      firstRow: z.int(),
      columnLetters: z.record(z.string(), z.string()),
      rows: z.array(z.record(z.string(), answer)),
    }),
  ),
});

export const explanation: z.ZodMiniType<Explanation> = z.object({
  code: z.string(),
  version: z.int(),
  subject: z.string(),
  value: z.string(),
  text: z.string().check(z.minLength(1)),
});

const finding: z.ZodMiniType<Finding> = z.object({
  code: z.string(),
  version: z.int(),
  kind: z.string(),
  severity: z.enum(["blocker", "error", "query", "information"]),
  explainable: z.boolean(),
  subject: z.string(),
  place: z.nullable(place),
  value: z.string(),
  seen: z.string(),
  expected: z.nullable(z.string()),
  source: z.nullable(z.string()),
  message: z.string(),
  fix: z.string(),
  repair: z.nullable(z.union([z.number(), z.string()])),
});

const part = z.string().check(z.regex(/^[\w.-]+$/));

/** …/members/:member/submissions and below. `year` is written 2025-26, `member` is an ONS code. */
export const submissionsAddress = z.object({ club: part, year: part, member: part });
/** …/submissions/:version: a number from 1, or "latest". */
export const submissionAddress = z.extend(submissionsAddress, { version: part });

/**
 * POST …/submissions, with `Idempotency-Key` (a UUID) and `If-Match` (the version it follows, in quotes; "0" for the
 * first). 201 a new version, 200 the same content again or the same key again: both with the receipt. 409 closed,
 * 412 another version has come in between, 422 findings stand open or the key was used for other content.
 */
export const submissionRequest = z.object({
  answers,
  explanations: z.array(explanation),
  /** The workbook as it was when it was checked; kept as it is, never opened by the service. */
  workbook: z.object({ name: z.string().check(z.minLength(1)), base64: z.string() }),
});

/** One version as listed: its receipt says all but the answers. */
export const submissionList = z.object({ submissions: z.array(receipt) });

/** GET …/submissions/:version: what was submitted. The workbook is at …/submissions/:version/workbook. */
export const submission = z.object({ receipt, answers, explanations: z.array(explanation) });

/** POST …/members/:member/validate: checks as a submission would be, and keeps nothing. */
export const validationRequest = z.object({ answers, explanations: z.array(explanation) });

export const validation = z.object({
  /** Every finding, in the order of the club's rules. */
  findings: z.array(finding),
  /** Where in `findings` those stand that would refuse the submission, and why. */
  open: z.array(
    z.object({
      at: z.int(),
      reason: z.enum(["must be mended", "must be explained", "explanation has lapsed"]),
    }),
  ),
});

/** What a refusal for findings (422) lists beside problem+json's own members. */
export const findingsProblem = z.object({ findings: z.array(finding) });

export type SubmissionsAddress = z.infer<typeof submissionsAddress>;
export type SubmissionAddress = z.infer<typeof submissionAddress>;
export type SubmissionRequest = z.infer<typeof submissionRequest>;
export type Validation = z.infer<typeof validation>;
export type Submission = z.infer<typeof submission>;
