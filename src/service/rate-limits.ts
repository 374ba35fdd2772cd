import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { refuse } from "./refusal";

/** How many requests we accept in a minute: far more than a whole council behind one address needs, or a test. */
export interface RateLimits {
  /** Refused tokens and sign-in codes from one client, which is an address, or a network of IPv6. */
  readonly refused: number;
  /** Submissions and validations from one client. */
  readonly checks: number;
  /** Submissions and validations from one member. */
  readonly checksOfMember: number;
}

export const usualRateLimits: RateLimits = { refused: 600, checks: 1_200, checksOfMember: 300 };

/** Counts requests by client and member. */
export interface RateCounter {
  /** @throws Refusal if this client has been refused too often; requests that are not refused do not count */
  mayTry(request: FastifyRequest): Promise<void>;
  /** Counts a refused token or code. */
  refused(request: FastifyRequest): Promise<void>;
  /** Counts a submission or validation. @throws Refusal if this client or member has sent too many */
  check(request: FastifyRequest, member: string): Promise<void>;
}

/** How many clients, and how many members, we keep counts for; those that asked longest ago are forgotten. */
const remembered = 10_000;
const network = 64;

/** Counts in memory, by the minute. Call it before adding any route. */
export async function countRates(app: FastifyInstance, limits: RateLimits): Promise<RateCounter> {
  await app.register(rateLimit, { global: false, cache: remembered, timeWindow: "1 minute" });
  // Each of them counts separately.
  const limiter = (max: number, keyOf: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, keyGenerator: (request) => keyOf(request as FastifyRequest) });
  const client = ({ ip }: FastifyRequest) => normalizeIP(ip, network);
  const refused = limiter(limits.refused, client);
  const checks = limiter(limits.checks, client);
  const members = new WeakMap<FastifyRequest, string>();
  const checksOfMember = limiter(limits.checksOfMember, (request) => members.get(request) ?? "");

  const hold = async (limit: typeof refused, request: FastifyRequest, increment = true) => {
    const found = await limit(request, { increment });
    if (!found.isAllowed && found.isExceeded) throw refuse("too-many", { seconds: Math.max(1, found.ttlInSeconds) });
  };
  return {
    mayTry: (request) => hold(refused, request, false),
    refused: async (request) => void (await refused(request)),
    async check(request, member) {
      members.set(request, member);
      await hold(checks, request);
      await hold(checksOfMember, request);
    },
  };
}
