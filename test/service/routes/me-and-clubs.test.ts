/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { clubs } from "../../../src/contract/clubs";
import { me } from "../../../src/contract/me";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 60_000);
afterAll(() => service.close());

const getMe = (headers: Record<string, string>) => service.app.inject({ url: "/v1/me", headers });

test("says which user a token belongs to", async () => {
  const reply = await getMe(await service.signIn("E08000035"));
  expect(me.parse(reply.json())).toEqual({
    name: "Development user of Leeds",
    role: "contributor",
    member: { code: "E08000035", name: "Leeds" },
    looksAfter: [],
  });
});

test("lists the clubs the user can read with their latest release, and no others", async () => {
  await service.database.query("insert into club (id, label) values ('other', 'Another club')");
  const reply = await service.app.inject({ url: "/v1/clubs", headers: await service.signIn("E08000035") });
  const listed = clubs.parse(reply.json()).clubs;
  expect(listed.map(({ id, label }) => [id, label])).toEqual([["sample", "Sample club"]]);
  expect(listed[0]?.latest).toMatchObject({ version: 1, state: "final", date: "2026-11-22" });
});

test.each([
  ["no token", {}, "Not signed in"],
  ["another scheme", { authorization: "Basic bGVlZHM6bGVlZHM=" }, "Not signed in"],
  ["an empty token", { authorization: "Bearer " }, "Not signed in"],
  ["a token nobody issued", { authorization: `Bearer yst_${"A".repeat(43)}` }, "Sign in again"],
])("refuses %s with 401 and says how to authenticate", async (_case, headers, title) => {
  const reply = await getMe(headers as Record<string, string>);
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([401, title]);
  expect(reply.headers["www-authenticate"]).toBe("Bearer");
});

test("refuses a token of which only the beginning is right", async () => {
  const { authorization } = await service.signIn("E08000035");
  const other = authorization.slice(0, -1) + (authorization.endsWith("A") ? "B" : "A");
  expect((await getMe({ authorization: other })).statusCode).toBe(401);
});

test("refuses a token once its twelve hours are over", async () => {
  const headers = await service.signIn("E08000035");
  const issued = service.clock.now;
  service.clock.now = new Date(issued.getTime() + 12 * 3_600_000 - 1);
  expect((await getMe(headers)).statusCode).toBe(200);
  service.clock.now = new Date(issued.getTime() + 12 * 3_600_000);
  expect((await getMe(headers)).statusCode).toBe(401);
  service.clock.now = issued;
});

test("refuses a revoked token within five seconds", async () => {
  const headers = await service.signIn("E09000010");
  expect((await getMe(headers)).statusCode).toBe(200);
  await service.database.query("update token set revoked_at = now()");
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect((await getMe(headers)).statusCode).toBe(401);
});

test("stores no token and logs none", async () => {
  const { authorization } = await service.signIn("E08000035");
  await getMe({ authorization });
  const secret = authorization.slice("Bearer ".length + 12);
  const rows = await service.database.query("select token.*, encode(sha256, 'escape') as escaped from token");
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(service.log.length).toBeGreaterThan(0);
  expect(service.log.join("")).not.toContain(secret);
});
