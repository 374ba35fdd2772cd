import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import {
  administratorSignedIn,
  developmentAdministrator,
  developmentMembers,
  developmentSignIn,
  type DevelopmentAdministrator,
  type DevelopmentMembers,
  type DevelopmentSignIn,
} from "../../contract/development-sign-in";
import { signedIn, type SignedIn } from "../../contract/signed-in";
import type { MemberReference } from "../../contract/member";
import { findNamed } from "../../domain/authorities/find-named";
import type { RateCounter } from "../rate-limits";
import { refuse } from "../refusal";
import { isSignInCode } from "../sign-in-code";
import type { Database, Queryable } from "../store/database";
import {
  developmentAdministratorSubject,
  grantDevelopmentAdministrator,
  grantDevelopmentRoles,
} from "../store/grant-development-roles";
import { issueToken } from "../store/issue-token";

interface Options {
  readonly database: Database;
  readonly rates: RateCounter;
  /** The code a person must give to sign in. */
  readonly signInCode: string;
  readonly now: () => Date;
}

/** Whom to try the add-in as: the sample workbooks are this authority's. */
const demonstrationMember = "Leeds";

/** A token lasts a working day. */
const lifetime = 12 * 60 * 60 * 1000;

/**
 * Signs in anyone who has the link that this start printed, as any member, for trying out and developing on your own
 * machine. Other accounts of the machine and pages open in a browser don't have the link. Registered only if the
 * service was started for that, and never answers another machine.
 */
export const developmentSignInRoutes: FastifyPluginAsync<Options> = async (
  app,
  { database, rates, signInCode, now },
) => {
  const config = { policy: "local" } as const;

  app.get(
    "/v1/development/members",
    { config, schema: { response: { 200: developmentMembers } } },
    async (): Promise<DevelopmentMembers> => {
      const members = await readMembers(database);
      const demonstration = findMember(members, demonstrationMember);
      return { members, ...(demonstration && { demonstration }) };
    },
  );

  app.post<{ Body: DevelopmentSignIn }>(
    "/v1/development/sign-in",
    { config, schema: { body: developmentSignIn, response: { 200: signedIn } } },
    async (request): Promise<SignedIn> => {
      const { member: given, code = "" } = request.body;
      await requireCode(request, code);
      const member = findMember(await readMembers(database), given);
      if (member === undefined) throw refuse("unknown-member", { given });
      const issuedAt = now();
      const token = await database.transaction(async (transaction) => {
        const user = await saveUser(transaction, { ...member, name: `Development user of ${member.name}` });
        await grantDevelopmentRoles(transaction, member.code);
        return issueToken(transaction, user, issuedAt, new Date(issuedAt.getTime() + lifetime));
      });
      return { token, member };
    },
  );

  app.post<{ Body: DevelopmentAdministrator }>(
    "/v1/development/administrator",
    { config, schema: { body: developmentAdministrator, response: { 200: administratorSignedIn } } },
    async (request) => {
      await requireCode(request, request.body.code);
      const issuedAt = now();
      const token = await database.transaction(async (transaction) => {
        const user = await saveUser(transaction, {
          code: developmentAdministratorSubject,
          name: "Development administrator",
        });
        await grantDevelopmentAdministrator(transaction);
        return issueToken(transaction, user, issuedAt, new Date(issuedAt.getTime() + lifetime));
      });
      return { token };
    },
  );

  async function requireCode(request: FastifyRequest, code: string): Promise<void> {
    if (isSignInCode(signInCode, code)) return;
    // The limit slows down only wrong guesses: the right code always works, whatever else this machine sends.
    await rates.refused(request);
    throw refuse("sign-in-link-refused");
  }
};

/** Every authority you can act for, in all clubs; abolished ones have nobody left to act for them. */
function readMembers(on: Queryable): Promise<(MemberReference & Record<string, unknown>)[]> {
  return on.query("select code, min(name) as name from member where not abolished group by code order by min(name)");
}

/** Finds an authority by any of its codes or names, as people write them. */
function findMember(members: readonly MemberReference[], given: string): MemberReference | undefined {
  const found = findNamed(
    members.map(({ code, name }) => ({ code, name, abolished: false })),
    given,
  );
  return found.kind === "found" ? members[found.index] : undefined;
}

/** The one development user who goes by that code. */
async function saveUser(on: Queryable, { code, name }: MemberReference): Promise<string> {
  const [user] = await on.query<{ id: string }>(
    `insert into app_user (issuer, subject, name) values ('development', $1, $2)
     on conflict (issuer, subject) do update set name = excluded.name returning id`,
    [code, name],
  );
  if (user === undefined) throw new Error("PostgreSQL returned no user.");
  return user.id;
}
