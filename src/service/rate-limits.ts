import rateLimit, { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { refuse } from "./refusal";

/** How much is taken in a minute. Far more than a whole council behind one address asks for, and than a test does. */
export interface RateLimits {
  /** Tokens and sign-in codes that are refused, of one client: an address, or a network of IPv6. */
  readonly refused: number;
  /** Submissions and validations of one client. */
  readonly checks: number;
  /** Submissions and validations of one member. */
  readonly checksOfMember: number;
}

export const usualRateLimits: RateLimits = { refused: 600, checks: 1_200, checksOfMember: 300 };

/** Counts what clients and members ask for. */
export interface RateCounter {
  /** @throws Refusal where this client has been refused too often; a request that is not refused counts for nothing. */
  mayTry(request: FastifyRequest): Promise<void>;
  /** Counts a token or code that was refused. */
  refused(request: FastifyRequest): Promise<void>;
  /** Counts a submission or validation. @throws Refusal where there are too many of this client or member. */
  check(request: FastifyRequest, member: string): Promise<void>;
}

/** Of so many clients, and so many members, what they ask for is remembered; who asked longest ago is forgotten. */
const remembered = 10_000;
const network = 64;

/** Counts in memory, by the minute; to be called before any route is added. */
export async function countRates(app: FastifyInstance, limits: RateLimits): Promise<RateCounter> {
  await app.register(rateLimit, { global: false, cache: remembered, timeWindow: "1 minute" });
  // Each counts for itself.
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
