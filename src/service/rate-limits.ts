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
  /** Everything that one person changes: queries and replies, contacts, peer groups, submissions and the like. */
  readonly changesOfPerson: number;
}

export const usualRateLimits: RateLimits = { refused: 600, checks: 1_200, checksOfMember: 300, changesOfPerson: 600 };

/** Counts requests by client, member and person. */
export interface RateCounter {
  /**
   * Counts a refused token, invitation or code. Only those count, so that anyone with a good one is let in whatever
   * else comes from the same address, which may be a whole council's. @throws Refusal if there were too many
   */
  refused(request: FastifyRequest): Promise<void>;
  /** Counts what changes something. @throws Refusal if this person has changed too much */
  change(request: FastifyRequest, person: string): Promise<void>;
  /** Counts a submission or validation. @throws Refusal if this client or member has sent too many */
  check(request: FastifyRequest, member: string): Promise<void>;
}

/** How many clients, members and people we keep counts for; those that asked longest ago are forgotten. */
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
  const counted = new WeakMap<FastifyRequest, string>();
  const countedFor = (request: FastifyRequest) => counted.get(request) ?? "";
  const checksOfMember = limiter(limits.checksOfMember, countedFor);
  const changesOfPerson = limiter(limits.changesOfPerson, countedFor);

  const hold = async (limit: typeof refused, request: FastifyRequest) => {
    const found = await limit(request);
    if (!found.isAllowed && found.isExceeded) throw refuse("too-many", { seconds: Math.max(1, found.ttlInSeconds) });
  };
  return {
    refused: (request) => hold(refused, request),
    async change(request, person) {
      counted.set(request, person);
      await hold(changesOfPerson, request);
    },
    async check(request, member) {
      counted.set(request, member);
      await hold(checks, request);
      await hold(checksOfMember, request);
    },
  };
}
