import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refusal";
import { whenAnswered } from "./when-answered";

/** How many bytes of request bodies may be in memory at a time. */
export interface BodyLimits {
  readonly ofAll: number;
  readonly ofMember: number;
}

export const usualBodyLimits: BodyLimits = { ofAll: 400 * 1024 * 1024, ofMember: 200 * 1024 * 1024 };

/**
 * Limits the request bodies that are arriving, waiting or being handled, in total and for each member, so that one
 * member's large bodies leave room for everybody else's. Ask before a body is read; its room is free again once the
 * request is answered or given up.
 */
export function createBodyAllowance(limits: BodyLimits) {
  const held = new Map<string, number>();
  let total = 0;
  /** @throws Refusal if there is no room for it at the moment */
  return ({ headers, routeOptions: { bodyLimit } }: FastifyRequest, { raw }: FastifyReply, member: string): void => {
    const stated = Number(headers["content-length"] ?? bodyLimit);
    const size = Math.min(Number.isFinite(stated) ? stated : bodyLimit, bodyLimit);
    const own = held.get(member) ?? 0;
    if (own + size > limits.ofMember || total + size > limits.ofAll) throw refuse("busy");
    total += size;
    held.set(member, own + size);
    whenAnswered(raw, () => {
      total -= size;
      const left = (held.get(member) ?? 0) - size;
      if (left > 0) held.set(member, left);
      else held.delete(member);
    });
  };
}
