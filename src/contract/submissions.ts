import * as z from "zod/mini";
import type { Answer, Answers } from "../domain/questionnaire/answer";
import type { AnswerCopy } from "../domain/questionnaire/answer-copy";
import type { Explanation } from "../domain/questionnaire/explanation";
import type { Finding } from "../domain/questionnaire/finding";
import { receipt } from "../domain/questionnaire/receipt";
import { storedInteger } from "../domain/stored-integer";
import { mostOfAll, mostOfCell, mostOfCode, mostOfName, storedText } from "../domain/stored-text";
import { addressPart } from "./address-part";

/** The most base64 characters of a workbook; no request body can be larger. */
const mostOfWorkbook = 100_663_296;
/** The id of a question, register, column or rule. */
const id = storedText(mostOfName, 1);

const code = storedText(mostOfCode);
const name = storedText(mostOfName);
const inCell = storedText(mostOfCell);
const long = storedText(mostOfAll);
const value = z.nullable(z.union([z.number(), inCell]));

const place = z.object({ sheet: name, cell: code });

const answer: z.ZodMiniType<Answer> = z
  .object({
    holds: z.enum(["blank", "number", "date", "text", "not-applicable", "not-available", "unreadable"]),
    value,
    seen: inCell,
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
          "ledger-formula",
        ]),
        repair: value,
      }),
    ),
  })
  .check(z.refine(isWhole, "the value does not have the type that the answer says"));

/** Whether the value has the type that the answer says; an unreadable answer must say why. */
function isWhole({ holds, value, faults }: { holds: Answer["holds"]; value: unknown; faults: readonly unknown[] }) {
  if (holds === "number") return typeof value === "number";
  if (holds === "date") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (holds === "text") return typeof value === "string";
  return value === null && (holds !== "unreadable" || faults.length > 0);
}

const copy: z.ZodMiniType<AnswerCopy> = z.object({
  field: id,
  row: z.nullable(long),
  value: z.union([z.number(), inCell]),
  from: inCell,
});

/** Everything read from a questionnaire, as the domain's Answers. An add-in that knows no copies sends none. */
export const answers: z.ZodMiniType<Answers> = z.object({
  template: z.object({
    club: z.nullable(code),
    year: z.nullable(code),
    version: z.nullable(z.number()),
    member: z.nullable(code),
  }),
  questions: z.record(id, z.object({ answer, place })),
  registers: z.record(
    id,
    z.object({
      sheet: name,
      firstRow: storedInteger(0),
      columnLetters: z.record(id, code),
      rows: z.array(z.record(id, answer)),
      below: z.optional(z.array(z.object({ row: storedInteger(0), seen: inCell }))),
    }),
  ),
  copies: z.optional(z.array(copy)),
});

export const explanation: z.ZodMiniType<Explanation> = z.object({
  code: id,
  version: storedInteger(0),
  subject: long,
  value: long,
  text: storedText(mostOfCell, 1),
});

const finding: z.ZodMiniType<Finding> = z.object({
  code: id,
  version: storedInteger(0),
  kind: id,
  severity: z.enum(["blocker", "error", "query", "information"]),
  explainable: z.boolean(),
  subject: long,
  place: z.nullable(place),
  value: long,
  seen: long,
  expected: z.nullable(long),
  source: z.nullable(long),
  message: long,
  fix: long,
  repair: value,
  repairAs: z.optional(long),
});

/** …/members/:member/submissions and below. `year` is written 2025-26, `member` is an ONS code. */
export const submissionsAddress = z.object({ club: addressPart, year: addressPart, member: addressPart });
/** …/submissions/:version: a number from 1, or "latest". */
export const submissionAddress = z.extend(submissionsAddress, { version: addressPart });

/**
 * The query of a GET of submissions. With `optional=true`, no submission is a normal answer (204, or an empty list) and
 * not a refusal, which a browser would log as an error. Without it: 404.
 */
export const submissionQuery = z.object({ optional: z.optional(z.literal("true")) });

/**
 * POST …/submissions, with `Idempotency-Key` (a UUID) and `If-Match` (the version it follows, in quotes; "0" for the
 * first). 201 for a new version; 200 for the same key again, for the same answers with the same workbook, and for the
 * same answers from somebody who has not seen that they arrived (an older `If-Match`); all with the receipt. 409 if
 * it is closed, 412 if somebody submitted another version, 422 if there are open findings or the key was used for
 * other content.
 */
export const submissionRequest = z.object({
  answers,
  explanations: z.array(explanation),
  /** The workbook as it was checked. The service stores it unchanged and never opens it. */
  workbook: z.object({
    name: storedText(mostOfName, 1),
    base64: z
      .string()
      .check(z.maxLength(mostOfWorkbook), z.regex(/^[A-Za-z0-9+/=]*$/, "send the bytes of a file as base64")),
  }),
});

/** One version as listed: its receipt says everything except the answers. */
export const submissionList = z.object({ submissions: z.array(receipt) });

/**
 * GET …/submissions/:version: what was submitted; with `?optional=true`, 204 where there is no such version. The
 * workbook is at …/submissions/:version/workbook.
 */
export const submission = z.object({ receipt, answers, explanations: z.array(explanation) });

/** POST …/members/:member/validate: checks answers as for a submission, and stores nothing. */
export const validationRequest = z.object({ answers, explanations: z.array(explanation) });

export const validation = z.object({
  /** Every finding, in the order of the club's rules. */
  findings: z.array(finding),
  /** The indexes in `findings` of those that would stop the submission, and why. */
  open: z.array(
    z.object({
      at: storedInteger(0),
      reason: z.enum(["must be fixed", "must be explained", "explanation has lapsed"]),
    }),
  ),
});

/** What a 422 refusal for findings adds to problem+json's own members. */
export const findingsProblem = z.object({ findings: z.array(finding) });

export type SubmissionsAddress = z.infer<typeof submissionsAddress>;
export type SubmissionAddress = z.infer<typeof submissionAddress>;
export type SubmissionQuery = z.infer<typeof submissionQuery>;
export type SubmissionRequest = z.infer<typeof submissionRequest>;
export type Validation = z.infer<typeof validation>;
export type Submission = z.infer<typeof submission>;
