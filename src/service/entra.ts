import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { LRUCache } from "lru-cache";
import { entraScope } from "../contract/sign-in";
import { refuse } from "./refusal";
import { hashToken } from "./store/hash-token";
import type { Identity } from "./user";

/** Whose Microsoft Entra ID accounts may sign in, and as what our service is registered there. */
export interface EntraSettings {
  /** Ids of the tenants, one for each organisation; at least one. */
  readonly tenants: readonly string[];
  /** The application id of our API, for which tokens are issued. */
  readonly client: string;
  /** Where Microsoft signs people in; tests have their own. */
  readonly authority: string;
}

export const entraAuthority = "https://login.microsoftonline.com";

/** Somebody whom Entra vouches for, whether or not they have a role. */
export interface EntraPerson {
  readonly identity: Identity;
  /** When the token expires. */
  readonly until: Date;
}

export interface Entra {
  /**
   * Whose token this is. One that was verified before is not asked about again until it expires.
   *
   * @throws Refusal 401 if it is not one of Entra's for us; 503 if Entra's keys cannot be fetched
   */
  verify(token: string): Promise<EntraPerson>;
}

/** How many seconds Entra's clock and ours may differ. */
const tolerance = 60;
const mostVerified = 10_000;
/** How many milliseconds to wait for Entra's keys. */
const patience = 5000;

/** Three parts, as a token of Entra's has and none of ours. */
export function isEntraToken(token: string): boolean {
  return token.split(".").length === 3;
}

/** Verifies the tokens that Entra issues for our API, by the keys that it publishes for each tenant. */
export function createEntra({ tenants, client, authority }: EntraSettings, now: () => Date): Entra {
  const verified = new LRUCache<string, EntraPerson>({ max: mostVerified });
  const keysOf = new Map(
    tenants.map((tenant) => [tenant, publishedKeys(new URL(`${authority}/${tenant}/discovery/v2.0/keys`))]),
  );

  async function check(token: string): Promise<EntraPerson> {
    // Not verified yet: it only says which tenant's keys must have signed it.
    const tenant = textOf(decodeJwt(token), "tid");
    const keys = keysOf.get(tenant);
    if (keys === undefined) throw new errors.JWTInvalid("Its tenant is none of ours.");
    const issuer = `${authority}/${tenant}/v2.0`;
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: [client, `api://${client}`],
      algorithms: ["RS256"],
      clockTolerance: tolerance,
      currentDate: now(),
      requiredClaims: ["exp", "nbf", "oid", "tid"],
    });
    if (!textOf(payload, "scp").split(" ").includes(entraScope)) throw new errors.JWTInvalid("It lacks our scope.");
    return {
      identity: { issuer, subject: textOf(payload, "oid") },
      until: new Date(((payload.exp ?? 0) + tolerance) * 1000),
    };
  }

  return {
    async verify(token) {
      const hash = hashToken(token).toString("hex");
      const known = verified.get(hash);
      if (known !== undefined && now() < known.until) return known;
      try {
        const person = await check(token);
        verified.set(hash, person);
        return person;
      } catch (error) {
        if (error instanceof errors.JOSEError) throw refuse("token-refused").because(error);
        throw error;
      }
    },
  };
}

/** A tenant's keys, fetched when they are needed and then remembered. */
function publishedKeys(address: URL): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(address, { timeoutDuration: patience });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (aboutToken.some((kind) => error instanceof kind)) throw error;
      throw refuse("entra-unreachable").because(error);
    }
  };
}

/** The errors of finding a key that are the token's fault; any other is a failure to fetch them. */
const aboutToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

function textOf(payload: JWTPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== "string" || value === "") throw new errors.JWTInvalid(`It has no ${name}.`);
  return value;
}
