import type { FastifyPluginAsync } from "fastify";
import {
  developmentMembers,
  developmentSignIn,
  signedIn,
  type DevelopmentMembers,
  type DevelopmentSignIn,
  type SignedIn,
} from "../../contract/development-sign-in";
import type { MemberReference } from "../../contract/member";
import { findNamed } from "../../domain/authorities/find-named";
import type { RateCounter } from "../rate-limits";
import { refuse } from "../refusal";
import { isSignInCode } from "../sign-in-code";
import type { Database, Queryable } from "../store/database";
import { grantDevelopmentRoles } from "../store/grant-development-roles";
import { issueToken } from "../store/issue-token";

interface Options {
  readonly database: Database;
  readonly rates: RateCounter;
  /** What whoever signs in has to know. */
  readonly signInCode: string;
  readonly now: () => Date;
}

/** A token lasts a working day. */
const lifetime = 12 * 60 * 60 * 1000;

/**
 * Signs in as any member whoever has the link that this start printed, for trying and developing on one's own machine:
 * no other account of it, and no page that is open in a browser. Registered only where the service was started for that,
 * and never answers another machine.
 */
export const developmentSignInRoutes: FastifyPluginAsync<Options> = async (
  app,
  { database, rates, signInCode, now },
) => {
  const config = { policy: "local" } as const;

  app.get(
    "/v1/development/members",
    { config, schema: { response: { 200: developmentMembers } } },
    async (): Promise<DevelopmentMembers> => ({ members: await readMembers(database) }),
  );

  app.post<{ Body: DevelopmentSignIn }>(
    "/v1/development/sign-in",
    { config, schema: { body: developmentSignIn, response: { 200: signedIn } } },
    async (request): Promise<SignedIn> => {
      const { member: given, code = "" } = request.body;
      if (!isSignInCode(signInCode, code)) {
        // Only those who guess are held up: the right code signs in whatever else comes from this machine.
        await rates.mayTry(request);
        await rates.refused(request);
        throw refuse("sign-in-link-refused");
      }
      const member = findMember(await readMembers(database), given);
      if (member === undefined) throw refuse("unknown-member", { given });
      const issuedAt = now();
      const token = await database.transaction(async (transaction) => {
        const user = await saveUser(transaction, member);
        return issueToken(transaction, user, issuedAt, new Date(issuedAt.getTime() + lifetime));
      });
      return { token, member };
    },
  );
};

/** Every authority one may act for, in all clubs; abolished ones have nobody left to act. */
function readMembers(on: Queryable): Promise<(MemberReference & Record<string, unknown>)[]> {
  return on.query("select code, min(name) as name from member where not abolished group by code order by min(name)");
}

/** By any of its codes or names, as people write them. */
function findMember(members: readonly MemberReference[], given: string): MemberReference | undefined {
  const found = findNamed(
    members.map(({ code, name }) => ({ code, name, abolished: false })),
    given,
  );
  return found.kind === "found" ? members[found.index] : undefined;
}

/** The one development user of that member, with a role in each of the member's clubs. */
async function saveUser(on: Queryable, { code, name }: MemberReference): Promise<string> {
  const [user] = await on.query<{ id: string }>(
    `insert into app_user (issuer, subject, name) values ('development', $1, $2)
     on conflict (issuer, subject) do update set name = excluded.name returning id`,
    [code, `Development user of ${name}`],
  );
  if (user === undefined) throw new Error("PostgreSQL returned no user.");
  await grantDevelopmentRoles(on, code);
  return user.id;
}
