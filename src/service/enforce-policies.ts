import type { FastifyInstance, FastifyRequest } from "fastify";
import { createBriefMemory } from "./brief-memory";
import type { Database } from "./store/database";
import { findUserByToken } from "./store/find-user-by-token";
import { hashToken } from "./store/hash-token";
import { isLocal } from "./is-local";
import { refuse } from "./refusal";
import type { RateCounter } from "./rate-limits";
import type { User } from "./user";

/**
 * Who may use a route at all. Which clubs and members they may see is the route's own question.
 * - `public`: anyone.
 * - `signed-in`: the bearer of a valid token; the route reads who it is with `signedInUser(request)`.
 * - `local`: whoever sits at the machine the service runs on.
 */
export type Policy = "public" | "signed-in" | "local";

declare module "fastify" {
  interface FastifyContextConfig {
    policy?: Policy;
  }
  interface FastifyRequest {
    user: User | null;
  }
}

/** Tokens that were good once are looked up whatever else comes from the same address; of so many it is remembered. */
const mostKnown = 10_000;

/** Milliseconds for which a token that was just revoked can still be used. */
const revocationDelay = 5000;

/** Makes every route of the app state its policy, and holds to it before anything else of a request is read. */
export function enforcePolicies(
  app: FastifyInstance,
  database: Database,
  rates: RateCounter,
  { signInCode, now }: { readonly signInCode: string | null; readonly now: () => Date },
): void {
  const users = createBriefMemory<User>({ lifetime: revocationDelay, limit: 10_000, now });
  const known = new Set<string>();
  app.decorateRequest("user", null);
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.policy === undefined) throw new Error(`The route ${String(method)} ${url} states no policy.`);
  });
  app.addHook("onRequest", async (request) => {
    const policy = request.routeOptions.config?.policy;
    if (policy === "local" && !isLocal(request)) throw refuse("not-local");
    if (policy === "signed-in") {
      const token = tokenOf(request);
      const hash = hashToken(token).toString("hex");
      if (!known.has(hash)) await rates.mayTry(request);
      const user = await users(hash, () => findUserByToken(database, token, now(), signInCode !== null));
      if (user === null || user.signedInUntil <= now()) {
        known.delete(hash);
        await rates.refused(request);
        throw refuse("token-refused");
      }
      known.add(hash);
      const [oldest] = known;
      if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
      request.user = user;
    }
  });
}

function tokenOf({ headers }: FastifyRequest): string {
  const token = /^Bearer ([\w-]{1,200})$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) throw refuse("not-signed-in");
  return token;
}
