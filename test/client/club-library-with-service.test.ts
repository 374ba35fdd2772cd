/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FastifyInstance } from "fastify";
import { createClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createMemoryReleaseStore, type ReleaseStore } from "../../src/client/release-store";
import { publishAnotherClub } from "../service/support/another-club";
import { startTestService, type TestService } from "../service/support/test-service";
import { testSignInCode } from "../support/sign-in-code";

jest.setTimeout(60_000);

let service: TestService;
let app: FastifyInstance;
let origin: string;
let store: ReleaseStore;
let time: number;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await service.reset();
  await publishAnotherClub(service.database);
  // Starts without anything from earlier tests.
  app = await service.another({});
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
  store = createMemoryReleaseStore();
  time = service.clock.now.getTime();
});
afterEach(() => app.close());
afterAll(() => service.close());

const start = () =>
  createClubLibrary({ service: createClubService(origin), store, now: () => time, elapsed: () => time });
/** Paths requested from the service since the log was last cleared. */
const asked = () =>
  service.log
    .map((line) => (JSON.parse(line) as { req?: { url: string } }).req?.url)
    .filter((url) => url !== undefined && !/sign-in|peer-groups/.test(url));

test("a member of two clubs has both, each release fetched once and only when a formula names it", async () => {
  const library = start();
  await library.signIn("Enfield", testSignInCode);
  const ids = Array.from({ length: 1_000 }, () => library.withIndicator("other.rate"));
  const [first] = await Promise.all(ids);
  expect(first).toMatchObject({ ok: true, value: { own: "E09000010", release: { stamp: { club: "other" } } } });
  expect(asked()).toEqual(["/v1/directory", "/v1/clubs/other/releases/latest"]);
  expect(await library.ofClub("Sample club")).toMatchObject({ ok: true, value: { origin: "service" } });
  expect(asked()).toHaveLength(3);
});

test("a member of one club gets neither the other's indicators nor its release", async () => {
  const library = start();
  await library.signIn("Leeds", testSignInCode);
  const unknown = await library.withIndicator("other.rate");
  expect(!unknown.ok && unknown.problem.message).toBe(
    `There is no indicator "other.rate". CLUB.INDICATORS lists your clubs' indicators.`,
  );
  expect(await library.ofClub("other")).toMatchObject({ ok: false, problem: { code: "unknown-club" } });
  expect(asked()).toEqual(["/v1/directory"]);
  const session = await library.session();
  const direct = await createClubService(origin).release(session!.token, "other", "latest", null);
  expect(!direct.ok && direct.problem.message).toContain("(404)");
});

test("a new release is used after a quarter of an hour, and nothing else is fetched", async () => {
  const library = start();
  await library.signIn("Enfield", testSignInCode);
  await library.withIndicator("other.rate");
  await library.withIndicator("sample.rate");
  await publishAnotherClub(service.database, { version: 2 });
  service.log.length = 0;
  time += 16 * 60_000;
  service.clock.now = new Date(time);
  expect(await library.withIndicator("other.rate")).toMatchObject({ value: { release: { stamp: { version: 2 } } } });
  expect(await library.withIndicator("sample.rate")).toMatchObject({ value: { origin: "service" } });
  expect(asked()).toEqual(["/v1/directory", "/v1/clubs/other/releases/latest"]);
});

test("while the service is away, each club's kept release is used", async () => {
  const before = start();
  await before.signIn("Enfield", testSignInCode);
  await before.withIndicator("other.rate");
  await app.close();
  const library = start();
  const answer = await library.withIndicator("other.rate");
  expect(answer).toMatchObject({ ok: true, value: { origin: "kept", notice: { code: "kept-release-used" } } });
  expect(await library.ofClub("sample")).toMatchObject({ ok: false, problem: { code: "service-unreachable" } });
  expect(await library.withIndicator("nowhere")).toMatchObject({ ok: false, problem: { code: "unknown-indicator" } });
});

test("gives the development administrator's token for the link's code, and for no other", async () => {
  const library = createClubLibrary({ service: createClubService(origin), store });
  const given = await library.administrator(testSignInCode);
  expect(given).toEqual({ ok: true, value: expect.stringMatching(/^yst_[\w-]{43}$/) as string });
  const refused = await library.administrator("x".repeat(43));
  expect(refused.ok ? null : refused.problem.code).toBe("sign-in-link-needed");
  // Nobody is signed in by that, because an administrator acts for no member.
  expect(await library.session()).toBeNull();
});
