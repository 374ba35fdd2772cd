/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { setTimeout as pause } from "node:timers/promises";
import { usualTimeLimits, type TimeLimits } from "../../src/service/time-limits";
import { usualCheckLimits } from "../../src/service/check/submission-checker";
import { connection, listening, type Connection } from "./support/listening";
import { requestOf, submissionsPath } from "./support/questionnaire";
import { signInPerson } from "./support/sign-in-person";
import { startTestService, type TestService } from "./support/test-service";

let service: TestService;
let leeds: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  leeds = await service.signIn("Leeds");
}, 120_000);
afterAll(() => service.close());

const short = { ...usualTimeLimits, farewell: 50 };
const head = (method: string, url: string, ...headers: string[]) =>
  `${[`${method} ${url} HTTP/1.1`, "Host: localhost", `Authorization: ${leeds.authorization}`, ...headers].join("\r\n")}\r\n\r\n`;
const json = "Content-Type: application/json";
const validatePath = submissionsPath().replace("/submissions", "/validate");

/** Connections that would each keep a waiting server from closing, each at a different point. */
const staying: Record<string, (port: number) => Promise<Connection>> = {
  "one that never says a word": (port) => connection(port, ""),
  "one between two requests": async (port) => {
    const idle = await connection(port, head("GET", "/healthz"));
    await idle.answered('"ok"');
    return idle;
  },
  "half a head": (port) => connection(port, "GET /healthz HTTP/1.1\r\nHost: loc"),
  "half a body": (port) => connection(port, `${head("POST", validatePath, json, "Content-Length: 900")}{"answers":`),
};

test.each(Object.keys(staying))("closes in spite of %s", async (name) => {
  const app = await service.another({ limits: { times: short } });
  const open = await staying[name]!(await listening(app));
  await app.close();
  await open.ended;
});

beforeEach(() => void service.log.splice(0));

test("closes in spite of a check that does not end, and tells its sender to send it again", async () => {
  const checks = { ...usualCheckLimits, threads: [] };
  const app = await service.another({ limits: { times: short, checks } });
  const { answers, explanations } = requestOf();
  const body = JSON.stringify({ answers, explanations });
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  const checking = await connection(await listening(app), head("POST", validatePath, json, length) + body);
  // Its turn never comes: there is no thread.
  await untilUnderWay();
  await app.close();
  const answer = await checking.ended;
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  expect(answer).toContain("urn:yardstick:problem:stopping");
  expect(answer.toLowerCase()).toContain("retry-after: 60");
});

/** Resolves when the app has begun a check. */
async function untilUnderWay(): Promise<void> {
  while (!service.log.some((line) => line.includes(`"url":"${validatePath}"`))) {
    await pause(5);
  }
}

test("answers the requests under way before it closes", async () => {
  const app = await service.another({});
  const { answers, explanations } = requestOf();
  const payload = { answers, explanations };
  const checked = app.inject({ method: "POST", url: validatePath, headers: leeds, payload });
  await untilUnderWay();
  await app.close();
  expect((await checked).statusCode).toBe(200);
});

test.each<[string, Partial<TimeLimits>, () => string, number | null]>([
  ["half a head", { head: 100 }, () => "GET /healthz HTTP/1.1\r\nHost: loc", 408],
  [
    "a request that takes for ever",
    { request: 200, head: 100 },
    () => `${head("POST", validatePath, json, "Content-Length: 900")}{`,
    408,
  ],
  [
    "a body that has halted",
    { stalled: 50 },
    () => `${head("POST", validatePath, json, "Content-Length: 900")}{`,
    null,
  ],
])("ends %s", async (_name, times, text, status) => {
  const app = await service.another({ limits: { times: { ...usualTimeLimits, ...times } } });
  const open = await connection(await listening(app), text());
  const answer = await open.ended;
  if (status === null) expect(answer).toBe("");
  else {
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain("urn:yardstick:problem:too-slow");
  }
});

test("who is removed while their request is on its way is refused when it has arrived", async () => {
  const app = await service.another({});
  const now = service.clock.now;
  const sam = await signInPerson(service.database, "cla", { role: "contributor", member: "E08000035" }, now);
  const payload = JSON.stringify({ label: "Ours", members: ["E08000035", "E09000010"], made: { kind: "picked" } });
  const url = "/v1/members/E08000035/peer-groups/slow";
  const headers = [json, `If-Match: "0"`, `Content-Length: ${payload.length}`, "Connection: close"];
  const slow = head("PUT", url, ...headers).replace(leeds.authorization, sam.authorization);
  // The app knows them from now on, for 5 seconds.
  expect((await app.inject({ url: "/v1/me", headers: sam })).statusCode).toBe(200);
  const sending = await connection(await listening(app), slow + payload.slice(0, 9));
  while (!service.log.some((line) => line.includes(`"url":"${url}"`))) await pause(5);
  await service.database.query("delete from token where sha256 = sha256(convert_to($1, 'UTF8'))", [
    sam.authorization.replace("Bearer ", ""),
  ]);
  // As long as another process's revocation may take to be noticed.
  service.clock.now = new Date(now.getTime() + 5000);
  sending.socket.write(payload.slice(9));
  expect(await sending.ended).toMatch(/^HTTP\/1\.1 401 [\s\S]*urn:yardstick:problem:token-refused/);
});

test("a head that is too large is refused with a sentence", async () => {
  const app = await service.another({});
  const open = await connection(await listening(app), `GET / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`);
  expect(await open.ended).toMatch(/^HTTP\/1\.1 431 [\s\S]*urn:yardstick:problem:head-too-large/);
});
