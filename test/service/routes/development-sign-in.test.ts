/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { developmentMembers, signedIn } from "../../../src/contract/development-sign-in";
import { grantDevelopmentRoles } from "../../../src/service/store/grant-development-roles";
import { publishAnotherClub } from "../support/another-club";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

const signIn = (member: unknown, request: object = {}) =>
  service.app.inject({ method: "POST", url: "/v1/development/sign-in", payload: { member }, ...request });

test("offers the members one may act as, by name, without abolished ones", async () => {
  const reply = await service.app.inject({ url: "/v1/development/members" });
  expect(developmentMembers.parse(reply.json()).members.map(({ name }) => name)).toEqual(["Enfield", "Leeds"]);
});

test.each(["E08000035", "Leeds", " leeds ", "Leeds City Council", "383"])("signs in as %j", async (member) => {
  const reply = await signIn(member);
  expect(reply.statusCode).toBe(200);
  expect(signedIn.parse(reply.json()).member).toEqual({ code: "E08000035", name: "Leeds" });
});

test("gives another token each time, of the same user", async () => {
  const [first, second] = [await signIn("Leeds"), await signIn("Leeds")];
  expect(signedIn.parse(first.json()).token).not.toBe(signedIn.parse(second.json()).token);
  const users = await service.database.query("select 1 from app_user where subject = 'E08000035'");
  expect(users).toHaveLength(1);
});

test("gives a role in every club of the member, and at a start in those that have come since", async () => {
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
  ["nobody known", "Atlantis", 422, `No member "Atlantis"`],
  ["an abolished authority", "Cumbria", 422, `No member "Cumbria"`],
  ["no name", "", 400, "body/member"],
  ["a number", 5, 400, "body/member"],
])("refuses %s", async (_case, member, status, words) => {
  const reply = await signIn(member);
  expect(reply.statusCode).toBe(status);
  expect(reply.json<{ detail: string }>().detail).toContain(words);
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

test.each(["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])("takes %s for this machine", async (remoteAddress) => {
  expect((await signIn("Leeds", { remoteAddress })).statusCode).toBe(200);
});

test("a token of it is void where the service was not started for it, as in production on the same database", async () => {
  const headers = await service.signIn("Leeds");
  const status = async (app: typeof service.app) => (await app.inject({ url: "/v1/me", headers })).statusCode;
  expect(await status(service.app)).toBe(200);
  expect(await status(await service.another({ developmentSignIn: false, production: true, workbench: null }))).toBe(
    401,
  );
});

test("does not exist where the service was not started for it", async () => {
  const app = await service.another({ developmentSignIn: false });
  for (const method of ["GET", "POST"] as const) {
    const url = method === "GET" ? "/v1/development/members" : "/v1/development/sign-in";
    expect((await app.inject({ method, url })).statusCode).toBe(404);
  }
});
