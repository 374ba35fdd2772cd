/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { usualRateLimits } from "../../src/service/rate-limits";
import { requestOf, submissionsPath } from "./support/questionnaire";
import { startTestService, type TestService } from "./support/test-service";

let service: TestService;
let leeds: { authorization: string };
let enfield: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  leeds = await service.signIn("Leeds");
  enfield = await service.signIn("Enfield");
}, 60_000);
afterAll(() => service.close());

const limited = (changes: Partial<typeof usualRateLimits>) =>
  service.another({ limits: { rates: { ...usualRateLimits, ...changes } } });
const unknown = (n: number) => ({ authorization: `Bearer yst_${n}` });

test("after too many refused tokens a client is told how long to wait, and a good token still works", async () => {
  const app = await limited({ refused: 3 });
  const me = async (headers: object, remoteAddress = "192.0.2.1") =>
    app.inject({ url: "/v1/me", headers: { ...headers }, remoteAddress });
  for (let n = 0; n < 3; n += 1) expect((await me(unknown(n))).statusCode).toBe(401);
  const refused = await me(unknown(3));
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ type: "urn:yardstick:problem:too-many", title: "Too many requests" });
  const seconds = Number(refused.headers["retry-after"]);
  expect(refused.json<{ detail: string }>().detail).toContain(`Send the same again in ${seconds} seconds`);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  // Behind a proxy everybody may have that address. This token is new to the app.
  expect((await me(leeds)).statusCode).toBe(200);
  expect((await me(unknown(5), "192.0.2.2")).statusCode).toBe(401);
  expect((await me({})).statusCode).toBe(401);
});

test("an IPv6 network counts as one client, because one machine has all its addresses", async () => {
  const app = await limited({ refused: 2 });
  const status = async (remoteAddress: string) =>
    (await app.inject({ url: "/v1/me", headers: unknown(1), remoteAddress })).statusCode;
  expect(await status("2001:db8:1:2::1")).toBe(401);
  expect(await status("2001:db8:1:2::2")).toBe(401);
  expect(await status("2001:db8:1:2:3::4")).toBe(429);
  expect(await status("2001:db8:1:3::1")).toBe(401);
});

const check = async (app: Awaited<ReturnType<typeof limited>>, member: string, headers: object) => {
  const { answers, explanations } = requestOf();
  const url = submissionsPath(member).replace("/submissions", "/validate");
  return (await app.inject({ method: "POST", url, headers: { ...headers }, payload: { answers, explanations } }))
    .statusCode;
};

test("checks are limited for a member, without reducing another member's", async () => {
  const app = await limited({ checksOfMember: 1 });
  expect(await check(app, "E08000035", leeds)).toBe(200);
  expect(await check(app, "E08000035", leeds)).toBe(429);
  expect(await check(app, "E09000010", enfield)).toBe(422);
  // Users who may not submit for a member do not use up its limit.
  expect(await check(app, "E09000010", leeds)).toBe(403);
  expect(await check(app, "E09000010", enfield)).toBe(429);
});

test("checks are limited for a client, across all its members", async () => {
  const app = await limited({ checks: 1 });
  expect(await check(app, "E08000035", leeds)).toBe(200);
  expect(await check(app, "E09000010", enfield)).toBe(429);
});

test("what one person changes is limited, without reducing another's", async () => {
  const app = await limited({ changesOfPerson: 1 });
  const save = async (member: string, headers: object) => {
    const payload = { label: "Ours", members: ["E08000035", "E09000010"], made: { kind: "picked" } };
    const url = `/v1/members/${member}/peer-groups/limited`;
    return (await app.inject({ method: "PUT", url, headers: { ...headers, "if-match": `"0"` }, payload })).statusCode;
  };
  expect(await save("E08000035", leeds)).toBe(201);
  expect(await save("E08000035", leeds)).toBe(429);
  expect(await save("E09000010", enfield)).toBe(201);
  expect((await app.inject({ url: "/v1/me", headers: leeds })).statusCode).toBe(200);
});

test("no limit is so low that a whole council behind one address would reach it in a minute", () => {
  const [people, checksEach] = [500, 2];
  expect(usualRateLimits.refused).toBeGreaterThan(people);
  expect(usualRateLimits.checks).toBeGreaterThan(people * checksEach);
  // One check a second by five people of one authority, all at once.
  expect(usualRateLimits.checksOfMember).toBeGreaterThanOrEqual(300);
  expect(usualRateLimits.changesOfPerson).toBeGreaterThanOrEqual(300);
});
