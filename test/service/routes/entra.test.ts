/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import type { FastifyInstance } from "fastify";
import { accepted } from "../../../src/contract/invitations";
import { signInWays } from "../../../src/contract/sign-in";
import { issuedToken } from "../../../src/contract/tokens";
import { leeds } from "../../domain/rules/answers-of";
import { foreignTenant, ourTenant, secondTenant, startEntraServer, type EntraServer } from "../support/entra-server";
import { accept, invite } from "../support/invite";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const someone = "bbbbbbbb-0000-4000-8000-000000000001";
let service: TestService;
let entra: EntraServer;
let app: FastifyInstance;
let administrator: { authorization: string };
beforeAll(async () => {
  [service, entra] = await Promise.all([startTestService({}, { withQuestionnaires: true }), startEntraServer()]);
});
beforeEach(async () => {
  await service.reset();
  entra.breakDown(false);
  administrator = await service.signInAsAdministrator();
  app = await service.another({ entra: entra.settings });
});
afterAll(() => Promise.all([service.close(), entra.close()]));

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const asked = async (token: string, from = app) => {
  const reply = await from.inject({ url: "/v1/me", headers: bearer(token) });
  return [reply.statusCode, reply.json<{ type?: string }>().type?.split(":").at(-1)];
};
const token = (changes: Readonly<Record<string, unknown>> = {}, by?: Parameters<EntraServer["token"]>[2]) =>
  entra.token(service.clock.now, { oid: someone, ...changes }, by);
const seconds = () => Math.floor(service.clock.now.getTime() / 1000);
const later = (milliseconds: number) => {
  service.clock.now = new Date(service.clock.now.getTime() + milliseconds);
};
/** Lets that person accept an invitation. */
const joins = async (theirs: string) => {
  const code = await invite(app, administrator, { role: "contributor", member: leeds });
  return accepted.parse((await accept(app, code, "Sam Carter", bearer(theirs))).json());
};

test("says that it can be used, and as what, to anybody who asks", async () => {
  const ways = async (settings: EntraServer["settings"] | null) => {
    const other = await service.another({ entra: settings });
    return signInWays.parse((await other.inject({ url: "/v1/sign-in" })).json());
  };
  const { authority, client } = entra.settings;
  const scope = `api://${client}/access_as_user`;
  expect(await ways(null)).toEqual({ development: true, entra: null });
  expect(await ways(entra.settings)).toMatchObject({
    entra: { client, scope, authority: `${authority}/organizations` },
  });
  expect((await ways({ ...entra.settings, tenants: [ourTenant] })).entra?.authority).toBe(`${authority}/${ourTenant}`);
});

test("has a page for the end of signing in there, without a script", async () => {
  const reply = await app.inject({ url: "/signed-in" });
  expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(reply.body).not.toContain("<script");
  expect((await service.app.inject({ url: "/signed-in" })).statusCode).toBe(404);
});

test("pages may connect to it only where it is set up", async () => {
  const policy = async (from: FastifyInstance) =>
    (await from.inject({ url: "/taskpane.html" })).headers["content-security-policy"];
  expect(await policy(app)).toContain(`connect-src 'self' ${entra.settings.authority};`);
  expect(await policy(service.app)).toContain("connect-src 'self';");
});

test("somebody without a role is told to be invited, and by accepting an invitation has it by that account", async () => {
  expect(await asked(await token())).toEqual([403, "no-role"]);
  expect(await joins(await token())).toMatchObject({ token: null, role: "contributor", member: { name: "Leeds" } });
  // With another token of the same account, whatever it is called now.
  const reply = await app.inject({ url: "/v1/me", headers: bearer(await token({ name: "Renamed", upn: "x@y.z" })) });
  expect(reply.json()).toMatchObject({ name: "Sam Carter", role: "contributor" });
});

test("the account is the tenant's and the object's: another of either is somebody else", async () => {
  await joins(await token());
  expect(await asked(await token({ tid: secondTenant }))).toEqual([403, "no-role"]);
  expect(await asked(await token({ oid: "bbbbbbbb-0000-4000-8000-000000000002" }))).toEqual([403, "no-role"]);
  // Not by an address that somebody else may have had before.
  await joins(await token({ tid: secondTenant, email: "sam@leeds.gov.uk" }));
  const stranger = { oid: "bbbbbbbb-0000-4000-8000-000000000003", email: "sam@leeds.gov.uk" };
  expect(await asked(await token(stranger))).toEqual([403, "no-role"]);
});

describe("a token is refused", () => {
  const refused = [401, "token-refused"];
  beforeEach(async () => void (await joins(await token())));

  test.each<[string, () => Readonly<Record<string, unknown>>]>([
    ["for another audience", () => ({ aud: "99999999-2222-4333-8444-555555555555" })],
    ["without an audience", () => ({ aud: null })],
    ["that has expired", () => ({ exp: seconds() - 60 })],
    ["that never expires", () => ({ exp: null })],
    ["that is not valid yet", () => ({ nbf: seconds() + 61 })],
    ["without the day it begins", () => ({ nbf: null })],
    ["of a tenant that may not sign in", () => ({ tid: foreignTenant })],
    [
      "that names our tenant and comes from another",
      () => ({ iss: `${entra.settings.authority}/${foreignTenant}/v2.0` }),
    ],
    ["from another issuer", () => ({ iss: "https://example.org/v2.0" })],
    ["without a tenant", () => ({ tid: null })],
    ["without an object", () => ({ oid: null })],
    ["whose object is no text", () => ({ oid: 7 })],
    ["without our permission", () => ({ scp: null })],
    ["with other permissions only", () => ({ scp: "User.Read access_as_user_too" })],
    ["of an application instead of a person", () => ({ scp: null, roles: ["access_as_user"] })],
  ])("%s", async (_case, changes) => {
    expect(await asked(await token(changes()))).toEqual(refused);
    expect((await asked(await token()))[0]).toBe(200);
  });

  test("within a minute's difference of clocks it is not", async () => {
    expect((await asked(await token({ exp: seconds() - 59 })))[0]).toBe(200);
    expect((await asked(await token({ nbf: seconds() + 59 })))[0]).toBe(200);
  });

  test("that was good until then, once it has expired", async () => {
    const good = await token();
    expect((await asked(good))[0]).toBe(200);
    later(3_660_000);
    expect(await asked(good)).toEqual(refused);
  });

  test("signed by a key that says it is the tenant's", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    expect(await asked(await token({}, privateKey))).toEqual(refused);
  });

  test("signed by a key that nobody publishes", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    const [, payload] = (await token()).split(".");
    const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as Record<string, unknown>;
    const unknown = await new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "two" }).sign(privateKey);
    expect(await asked(unknown)).toEqual(refused);
  });

  test("with the algorithm none", async () => {
    const [, payload] = (await token()).split(".");
    const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as Record<string, unknown>;
    const unsigned = new UnsecuredJWT(claims).encode();
    expect(await asked(unsigned)).toEqual(refused);
    expect(await asked(`${unsigned}x`)).toEqual(refused);
  });

  test("signed with the public key as a shared secret", async () => {
    const [, payload] = (await token()).split(".");
    const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as Record<string, unknown>;
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", kid: "one" })
      .sign(Buffer.from(entra.publicKey));
    expect(await asked(confused)).toEqual(refused);
  });

  test("whose content was changed after it was signed", async () => {
    const [head, payload, signature] = (await token()).split(".");
    const claims = JSON.parse(Buffer.from(payload!, "base64url").toString()) as Record<string, unknown>;
    const changed = Buffer.from(JSON.stringify({ ...claims, exp: seconds() + 7200 })).toString("base64url");
    expect(await asked([head, changed, signature].join("."))).toEqual(refused);
    expect(await asked([head, payload, ""].join("."))).toEqual(refused);
    expect(await asked("not.a.token")).toEqual(refused);
  });

  test("where Entra is not set up", async () => {
    expect(await asked(await token(), service.app)).toEqual(refused);
  });
});

test("while its keys cannot be fetched, new tokens get 503 in words, and known ones go on", async () => {
  const known = await token();
  await joins(known);
  const other = await service.another({ entra: entra.settings });
  expect((await asked(known, other))[0]).toBe(200);
  entra.breakDown(true);
  later(5000);
  expect((await asked(known, other))[0]).toBe(200);
  const fresh = await service.another({ entra: entra.settings });
  const reply = await fresh.inject({ url: "/v1/me", headers: bearer(known) });
  expect([reply.statusCode, reply.headers["retry-after"]]).toEqual([503, "60"]);
  expect(reply.json<{ detail: string }>().detail).toContain("cannot ask Microsoft Entra ID for its keys");
  entra.breakDown(false);
  expect((await asked(known, fresh))[0]).toBe(200);
});

test("its keys are fetched once, however many ask", async () => {
  const before = entra.asked();
  await Promise.all(Array.from({ length: 10 }, async () => asked(await token())));
  expect(entra.asked() - before).toBe(1);
});

test("somebody who is removed is refused at once, although their token is still good", async () => {
  const theirs = await token();
  await joins(theirs);
  expect((await asked(theirs))[0]).toBe(200);
  const people = (await app.inject({ url: "/v1/clubs/cla/people", headers: administrator })).json<{
    people: { id: string; name: string }[];
  }>();
  const { id } = people.people.find(({ name }) => name === "Sam Carter")!;
  await app.inject({ method: "DELETE", url: `/v1/clubs/cla/people/${id}`, headers: administrator });
  expect(await asked(theirs)).toEqual([403, "no-role"]);
});

test("an account can be exchanged for an access token that lasts a working day", async () => {
  const theirs = await token();
  await joins(theirs);
  const reply = await app.inject({ method: "POST", url: "/v1/me/tokens", headers: bearer(theirs) });
  const { token: own, expiresAt } = issuedToken.parse(reply.json());
  expect([expiresAt, (await asked(own))[0]]).toEqual(["2026-11-23T00:00:00.000Z", 200]);
});

test("no token is logged", async () => {
  const [bad, good] = [await token({ scp: null }), await token()];
  await asked(bad);
  await asked(good);
  const log = service.log.join("");
  for (const each of [bad, good]) expect(log).not.toContain(each.split(".")[2]);
});
