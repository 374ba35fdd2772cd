import type { FastifyRequest } from "fastify";
import { refuse } from "./refusal";

/** What a submission says beside its body. */
export interface SubmissionHeaders {
  /** A UUID, in lower case. */
  readonly key: string;
  /** The version it follows; 0 for the first. */
  readonly supersedes: number;
}

/** @throws Refusal where Idempotency-Key or If-Match is missing or malformed. */
export function submissionHeaders({ headers }: FastifyRequest): SubmissionHeaders {
  const key = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(String(headers["idempotency-key"] ?? ""))?.[0];
  if (key === undefined) {
    const what = "Send an Idempotency-Key: a UUID made once for this submission, and kept to send it again.";
    throw refuse("invalid-request", { what });
  }
  const version = /^"(0|[1-9]\d{0,8})"$/.exec(headers["if-match"] ?? "")?.[1];
  if (version === undefined) {
    const what = `Send If-Match: the version this follows, in quotes; "0" for the first.`;
    throw refuse("invalid-request", { what });
  }
  return { key: key.toLowerCase(), supersedes: Number(version) };
}
