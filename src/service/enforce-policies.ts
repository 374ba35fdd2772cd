import type { FastifyInstance, FastifyRequest } from "fastify";
import { createBriefMemory } from "./brief-memory";
import type { Database } from "./store/database";
import { findUserByIdentity, findUserByToken } from "./store/find-user-by-token";
import { hashToken } from "./store/hash-token";
import { isEntraToken, type Entra } from "./entra";
import { isLocal } from "./is-local";
import { Refusal, refuse } from "./refusal";
import type { RateCounter } from "./rate-limits";
import type { Identity, User } from "./user";

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
  interface FastifyInstance {
    /** Every route of the app, such as "GET /v1/me", with its policy. */
    policies: Map<string, Policy>;
  }
}

/** The people whose tokens this process knows. */
export interface SignedInPeople {
  /**
   * Who sends a request, whether or not they have a role; null if it has no token.
   * @throws Refusal 401 if its token is refused
   */
  identify(request: FastifyRequest): Promise<Identity | null>;
  /** Looks up every token again the next time it is used: a role or a token has been changed or taken away. */
  forget(): void;
}

/** How many tokens we remember, and whose they are. */
const mostKnown = 10_000;

/** For how many milliseconds a token can still be used that was revoked in another process. */
const revocationDelay = 5000;

const reads: ReadonlySet<string> = new Set(["GET", "HEAD"]);

interface PolicyOptions {
  readonly signInCode: string | null;
  readonly now: () => Date;
  /** Null if nobody signs in with Microsoft Entra ID. */
  readonly entra: Entra | null;
}

/** Requires every route of the app to state its policy, and enforces it before anything else in a request is read. */
export function enforcePolicies(
  app: FastifyInstance,
  database: Database,
  rates: RateCounter,
  { signInCode, now, entra }: PolicyOptions,
): SignedInPeople {
  const users = createBriefMemory<User>({ lifetime: revocationDelay, limit: mostKnown, now });
  const isSignedIn = (user: User | null | undefined): user is User =>
    user !== null && user !== undefined && now() < user.signedInUntil;

  /** Counts the tokens that are refused, so that nobody can try many. */
  const trying = async <T>(request: FastifyRequest, read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof Refusal && error.code === "token-refused") await rates.refused(request);
      throw error;
    }
  };

  const lookUp = async (token: string): Promise<User | null> => {
    if (entra === null || !isEntraToken(token)) return findUserByToken(database, token, now(), signInCode !== null);
    const { identity, until } = await entra.verify(token);
    const user = await findUserByIdentity(database, identity, until);
    if (user === null) throw refuse("no-role");
    return user;
  };

  const findUser = (request: FastifyRequest, token: string, hash: string): Promise<User> =>
    trying(request, async () => {
      const user = await users.find(hash, () => lookUp(token));
      if (!isSignedIn(user)) throw refuse("token-refused");
      return user;
    });

  app.decorateRequest("user", null);
  const policies = new Map<string, Policy>();
  app.decorate("policies", policies);
  app.addHook("onRoute", ({ method, url, config }) => {
    if (config?.policy === undefined) throw new Error(`The route ${String(method)} ${url} states no policy.`);
    for (const each of [method].flat()) policies.set(`${each} ${url}`, config.policy);
  });
  /** Whose token it is. If we know the token already, as for most requests, this makes no promise. */
  const admit = (request: FastifyRequest, then: (error?: Error) => void) => {
    const token = tokenOf(request);
    const hash = hashToken(token).toString("hex");
    const known = users.known(hash);
    if (isSignedIn(known)) {
      request.user = known;
      return then();
    }
    findUser(request, token, hash).then((user) => {
      request.user = user;
      then();
    }, then);
  };
  app.addHook("onRequest", (request, _reply, done) => {
    const policy = request.routeOptions.config?.policy;
    if (policy === "local" && !isLocal(request)) throw refuse("not-local");
    if (policy !== "signed-in") return done();
    admit(request, done);
  });
  // A body may take minutes to arrive, and the sender may have lost their role meanwhile.
  app.addHook("preHandler", (request, _reply, done) => {
    if (request.user === null || reads.has(request.method)) return done();
    admit(request, (error) => {
      if (error !== undefined || request.user === null || request.routeOptions.config.keepsNothing) return done(error);
      rates.change(request, request.user.id).then(() => done(), done);
    });
  });
  return {
    async identify(request) {
      if (request.headers.authorization === undefined) return null;
      const token = tokenOf(request);
      const hash = hashToken(token).toString("hex");
      if (entra === null || !isEntraToken(token)) return (await findUser(request, token, hash)).identity;
      // Entra vouches for people who have no role yet.
      return (await trying(request, () => entra.verify(token))).identity;
    },
    forget: () => users.forget(),
  };
}

function tokenOf({ headers }: FastifyRequest): string {
  const token = /^Bearer ([\w.-]{1,8000})$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) throw refuse("not-signed-in");
  return token;
}
