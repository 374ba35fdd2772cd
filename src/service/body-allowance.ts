import type { FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refusal";
import { whenAnswered } from "./when-answered";

/** Bytes of bodies that may be held at a time. */
export interface BodyLimits {
  readonly ofAll: number;
  readonly ofMember: number;
}

export const usualBodyLimits: BodyLimits = { ofAll: 400 * 1024 * 1024, ofMember: 200 * 1024 * 1024 };

/**
 * Lets in only so much of bodies that are on their way, wait or are worked on, of all and of each member: one member's
 * large ones leave room for everybody else's. To be asked before a body is read; its room is free again once it is
 * answered, or given up.
 */
export function createBodyAllowance(limits: BodyLimits) {
  const held = new Map<string, number>();
  let total = 0;
  /** @throws Refusal where there is no room for it at the moment. */
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
