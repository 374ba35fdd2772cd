import type { FastifyInstance, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { createBriefMemory } from "./brief-memory";
import type { Database } from "./store/database";
import { findUserByToken } from "./store/find-user-by-token";
import { hashToken } from "./store/hash-token";
import { isLocal } from "./is-local";
import { refuse } from "./refusal";
import type { RateCounter } from "./rate-limits";
import type { User } from "./user";

/**
 * Who may use a route at all. The route itself decides which clubs and members they may see.
 * - `public`: anyone.
 * - `signed-in`: the bearer of a valid token; the route reads who it is with `signedInUser(request)`.
 * - `local`: anyone at the machine the service runs on.
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

/**
 * How many tokens we remember as valid, and whose they are; these are accepted whatever else comes from the same
 * address.
 */
const mostKnown = 10_000;

/** How many milliseconds a revoked token can still be used. */
const revocationDelay = 5000;

/** Requires every route of the app to state its policy, and enforces it before anything else in a request is read. */
export function enforcePolicies(
  app: FastifyInstance,
  database: Database,
  rates: RateCounter,
  { signInCode, now }: { readonly signInCode: string | null; readonly now: () => Date },
): void {
  const users = createBriefMemory<User>({ lifetime: revocationDelay, limit: mostKnown, now });
  const good = new LRUCache<string, true>({ max: mostKnown });
  const isSignedIn = (user: User | null | undefined): user is User =>
    user !== null && user !== undefined && now() < user.signedInUntil;

  const signIn = async (request: FastifyRequest, token: string, hash: string) => {
    if (!good.has(hash)) await rates.mayTry(request);
    const user = await users.find(hash, () => findUserByToken(database, token, now(), signInCode !== null));
    if (!isSignedIn(user)) {
      good.delete(hash);
      await rates.refused(request);
      throw refuse("token-refused");
    }
    good.set(hash, true);
    request.user = user;
  };

  app.decorateRequest("user", null);
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.policy === undefined) throw new Error(`The route ${String(method)} ${url} states no policy.`);
  });
  app.addHook("onRequest", (request, _reply, done) => {
    const policy = request.routeOptions.config?.policy;
    if (policy === "local" && !isLocal(request)) throw refuse("not-local");
    if (policy !== "signed-in") return done();
    const token = tokenOf(request);
    const hash = hashToken(token).toString("hex");
    // If we know the token already, as for most requests, we avoid making a promise.
    const known = users.known(hash);
    if (!isSignedIn(known)) return void signIn(request, token, hash).then(() => done(), done);
    request.user = known;
    done();
  });
}

function tokenOf({ headers }: FastifyRequest): string {
  const token = /^Bearer ([\w-]{1,200})$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) throw refuse("not-signed-in");
  return token;
}
