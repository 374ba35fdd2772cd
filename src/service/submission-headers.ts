import type { FastifyRequest } from "fastify";
import { readIfMatch } from "./read-if-match";
import { refuse } from "./refusal";

/** What a submission's headers say. */
export interface SubmissionHeaders {
  /** A UUID, in lower case. */
  readonly key: string;
  /** The version it follows; 0 for the first. */
  readonly supersedes: number;
}

/** @throws Refusal if Idempotency-Key or If-Match is missing or malformed */
export function submissionHeaders(request: FastifyRequest): SubmissionHeaders {
  const { headers } = request;
  const key = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(String(headers["idempotency-key"] ?? ""))?.[0];
  if (key === undefined) {
    const what =
      "Send an Idempotency-Key: a UUID that you make once for this submission and use whenever you send it again.";
    throw refuse("invalid-request", { what });
  }
  return { key: key.toLowerCase(), supersedes: readIfMatch(request) };
}
