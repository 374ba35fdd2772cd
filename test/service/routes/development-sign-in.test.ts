/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { developmentMembers } from "../../../src/contract/development-sign-in";
import { signedIn } from "../../../src/contract/signed-in";
import { usualRateLimits } from "../../../src/service/rate-limits";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import { makeSignInCode } from "../../../src/service/sign-in-code";
import {
  grantDevelopmentAdministrator,
  grantDevelopmentRoles,
} from "../../../src/service/store/grant-development-roles";
import { testSignInCode } from "../../support/sign-in-code";
import { publishAnotherClub } from "../support/another-club";
import { cla } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

const post = (payload: object, request: object = {}, app = service.app) =>
  app.inject({ method: "POST", url: "/v1/development/sign-in", payload, ...request });
const signIn = (member: unknown, request: object = {}) => post({ member, code: testSignInCode }, request);

test("offers the members you can act as, by name, without abolished ones", async () => {
  const reply = await service.app.inject({ url: "/v1/development/members" });
  const { members, demonstration } = developmentMembers.parse(reply.json());
  expect(members.map(({ name }) => name)).toEqual(["Enfield", "Leeds"]);
  expect(demonstration).toEqual({ code: "E08000035", name: "Leeds" });
});

test.each(["E08000035", "Leeds", " leeds ", "Leeds City Council", "383"])("signs in as %j", async (member) => {
  const reply = await signIn(member);
  expect(reply.statusCode).toBe(200);
  expect(signedIn.parse(reply.json()).member).toEqual({ code: "E08000035", name: "Leeds" });
});

test("gives the same user a different token each time", async () => {
  const [first, second] = [await signIn("Leeds"), await signIn("Leeds")];
  expect(signedIn.parse(first.json()).token).not.toBe(signedIn.parse(second.json()).token);
  const users = await service.database.query("select 1 from app_user where subject = 'E08000035'");
  expect(users).toHaveLength(1);
});

test("gives a role in each of the member's clubs, and on the next start in new ones", async () => {
  const { authorization } = await service.signIn("Enfield");
  const clubs = async () => {
    // Longer than a token's roles are remembered.
    service.clock.now = new Date(service.clock.now.getTime() + 5000);
    const reply = await service.app.inject({ url: "/v1/clubs", headers: { authorization } });
    return reply.json<{ clubs: { id: string }[] }>().clubs.map(({ id }) => id);
  };
  expect(await clubs()).toEqual(["sample"]);
  await publishAnotherClub(service.database);
  expect(await clubs()).toEqual(["sample"]);
  await grantDevelopmentRoles(service.database);
  expect(await clubs()).toEqual(["other", "sample"]);
  const leeds = await service.signIn("Leeds");
  const own = await service.app.inject({ url: "/v1/clubs", headers: leeds });
  expect(own.json<{ clubs: object[] }>().clubs).toHaveLength(1);
});

test.each([
  ["nobody known", "Atlantis", 422, `"Atlantis" is not a member`],
  ["an abolished authority", "Cumbria", 422, `"Cumbria" is not a member`],
  ["no name", "", 400, "body/member"],
  ["a number", 5, 400, "body/member"],
])("refuses %s", async (_case, member, status, words) => {
  const reply = await signIn(member);
  expect(reply.statusCode).toBe(status);
  expect(reply.json<{ detail: string }>().detail).toContain(words);
});

describe("the code of the link", () => {
  const refusal = {
    type: "urn:yardstick:problem:sign-in-link-refused",
    title: "Open the new link",
    status: 403,
    detail:
      "To sign in you need the link that npm start printed; yours is missing or from an earlier start. " +
      "Open the link, or paste it here. It works until the service stops.",
  };

  test.each<[string, object]>([
    ["none", {}],
    ["an empty one", { code: "" }],
    ["the beginning of the right one", { code: testSignInCode.slice(0, -1) }],
    ["the right one with something after it", { code: `${testSignInCode}x` }],
    ["another start's", { code: makeSignInCode() }],
    ["letters that no code has", { code: "é\u{1f600}" }],
  ])("nobody can sign in with %s, and no token is made", async (_case, code) => {
    const tokens = () => service.database.query("select 1 from token");
    const before = await tokens();
    const reply = await post({ member: "Leeds", ...code });
    expect(reply.statusCode).toBe(403);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    expect(reply.json()).toMatchObject(refusal);
    expect(await tokens()).toHaveLength(before.length);
  });

  test.each([5, null, [testSignInCode], "x".repeat(256)])(
    "is a text of bounded length: %j is refused",
    async (code) => {
      const reply = await post({ member: "Leeds", code });
      expect(reply.statusCode).toBe(400);
      expect(reply.json<{ detail: string }>().detail).toContain("body/code");
    },
  );

  test("from one start does not work after another", async () => {
    const codes = [makeSignInCode(), makeSignInCode()] as const;
    const starts = [
      await service.another({ signInCode: codes[0] }),
      await service.another({ signInCode: codes[1] }),
    ] as const;
    const status = async (start: 0 | 1, code: 0 | 1) =>
      (await post({ member: "Leeds", code: codes[code] }, {}, starts[start])).statusCode;
    expect([await status(0, 0), await status(0, 1), await status(1, 0), await status(1, 1)]).toEqual([
      200, 403, 403, 200,
    ]);
  });

  test("counts as a refused token if it is wrong; the right one works whatever was guessed before", async () => {
    const app = await service.another({ limits: { rates: { ...usualRateLimits, refused: 3 } } });
    const status = async (code: string) => (await post({ member: "Leeds", code }, {}, app)).statusCode;
    const me = async () =>
      (await app.inject({ url: "/v1/me", headers: { authorization: "Bearer yst_guessed" } })).statusCode;
    expect(await status("guessed")).toBe(403);
    expect(await me()).toBe(401);
    expect(await status("guessed")).toBe(403);
    expect(await status("guessed")).toBe(429);
    expect(await me()).toBe(429);
    expect(await status(testSignInCode)).toBe(200);
  });

  test("never appears in an answer or in the log", async () => {
    service.log.splice(0);
    const replies = [await signIn("Leeds"), await signIn("Atlantis"), await signIn(""), await signIn(5)];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 422, 400, 400]);
    expect(service.log.length).toBeGreaterThan(0);
    for (const text of [...replies.map(({ payload }) => payload), service.log.join("")]) {
      expect(text).not.toContain(testSignInCode);
    }
  });

  test("has 256 bits and is different each time", () => {
    const codes = Array.from({ length: 100 }, makeSignInCode);
    expect(codes.every((code) => Buffer.from(code, "base64url").length === 32)).toBe(true);
    expect(new Set(codes).size).toBe(100);
  });
});

test.each([
  ["another machine", { remoteAddress: "192.0.2.7" }],
  ["another machine by IPv6", { remoteAddress: "2001:db8::1" }],
  ["a site whose name points at this machine", { headers: { host: "evil.example" } }],
  ["a proxy on this machine", { headers: { "x-forwarded-for": "192.0.2.7" } }],
  ["another machine that claims to be this one", { remoteAddress: "192.0.2.7", headers: { host: "localhost" } }],
])("refuses %s", async (_case, request) => {
  expect((await signIn("Leeds", request)).statusCode).toBe(403);
  expect((await service.app.inject({ url: "/v1/development/members", ...request })).statusCode).toBe(403);
});

test.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("counts %s as this machine", async (remoteAddress) => {
  expect((await signIn("Leeds", { remoteAddress })).statusCode).toBe(200);
});

test("its tokens do not work in a service started without it, such as production on the same database", async () => {
  const headers = await service.signIn("Leeds");
  const status = async (app: typeof service.app) => (await app.inject({ url: "/v1/me", headers })).statusCode;
  expect(await status(service.app)).toBe(200);
  expect(await status(await service.another({ signInCode: null, production: true, workbench: null }))).toBe(401);
});

test("does not exist if the service was started without it", async () => {
  const app = await service.another({ signInCode: null });
  for (const method of ["GET", "POST"] as const) {
    const url = method === "GET" ? "/v1/development/members" : "/v1/development/sign-in";
    expect((await app.inject({ method, url })).statusCode).toBe(404);
  }
});

describe("as the administrator", () => {
  const administrate = (payload: object, request: object = {}) =>
    service.app.inject({ method: "POST", url: "/v1/development/administrator", payload, ...request });

  test("of every club that has a questionnaire, and of new ones from the next start", async () => {
    await seedClubs(service.database, [cla], "sample");
    const { authorization } = await service.signInAsAdministrator();
    const statusOf = async (club: string) => {
      service.clock.now = new Date(service.clock.now.getTime() + 5000);
      const url = `/v1/clubs/${club}/people`;
      return (await service.app.inject({ url, headers: { authorization } })).statusCode;
    };
    expect([await statusOf("cla"), await statusOf("sample")]).toEqual([200, 404]);
    await service.database.query("insert into club (id, label) values ('newer', 'Newer')");
    await service.database.query(
      "insert into collection (club_id, year, state, opens_on) values ('newer', '2026-27', 'open', '2026-05-01')",
    );
    expect(await statusOf("newer")).toBe(404);
    await grantDevelopmentAdministrator(service.database);
    expect(await statusOf("newer")).toBe(200);
  });

  test.each<[string, object, object]>([
    ["without the link's code", { code: "" }, {}],
    ["with a wrong one", { code: makeSignInCode() }, {}],
    ["from another machine", { code: testSignInCode }, { remoteAddress: "192.0.2.1" }],
  ])("not %s", async (_case, payload, request) => {
    expect((await administrate(payload, request)).statusCode).toBe(403);
  });
});
