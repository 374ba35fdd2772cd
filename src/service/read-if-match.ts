import type { FastifyRequest } from "fastify";
import { refuse } from "./refusal";

/**
 * The version that a change follows, as If-Match gives it; 0 for the first.
 * @throws Refusal if it is missing or malformed
 */
export function readIfMatch({ headers }: FastifyRequest): number {
  const version = /^"(0|[1-9]\d{0,8})"$/.exec(headers["if-match"] ?? "")?.[1];
  if (version !== undefined) return Number(version);
  throw refuse("invalid-request", {
    what: `Send If-Match: the version this follows, in quotes; "0" for the first.`,
  });
}
