/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { directory } from "../../../src/contract/directory";
import { completeDirectory } from "../../../src/service/publish/complete-directory";
import { publishAnotherClub } from "../support/another-club";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const [leeds, enfield] = ["E08000035", "E09000010"];
let service: TestService;
let app: FastifyInstance;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await service.reset();
  // This app remembers nothing from the tests before.
  app = await service.another({});
});
afterAll(() => service.close());

const get = (headers: Record<string, string>, url = "/v1/directory") => app.inject({ url, headers });
const read = async (headers: Record<string, string>) => directory.parse((await get(headers)).json());

test("lists the user's clubs with their newest release, and all their indicators", async () => {
  await publishAnotherClub(service.database);
  await publishAnotherClub(service.database, { version: 2, state: "draft", date: "2026-12-01", clubLabel: "A club" });
  const release = {
    version: 1,
    state: "final",
    date: "2026-11-22",
    demonstration: true,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  };
  expect(await read(await service.signIn(enfield))).toEqual({
    clubs: [
      { club: "other", label: "A club", release: { ...release, version: 2, state: "draft", date: "2026-12-01" } },
      { club: "sample", label: "Sample club", release },
    ],
    indicators: [
      { id: "other.rate", label: "Other rate", club: "other", unit: "%", newest: "2024-25" },
      { id: "sample.rate", label: "Sample rate", club: "sample", unit: "%", newest: "2024-25" },
    ],
  });
});

test("lists the reports of the user's clubs, and a summary for a member of all of its clubs only", async () => {
  const reports = async () => {
    service.clock.now = new Date(service.clock.now.getTime() + 5000);
    return (await read(await service.signIn(enfield))).reports?.map(({ id, title }) => [id, title]);
  };
  expect(await reports()).toBeUndefined();
  await publishAnotherClub(service.database, { club: "asc-fr", clubLabel: "ASC-FR" });
  expect(await reports()).toEqual([
    ["asc-fr", "ASC-FR"],
    ["asc-fr-review", "ASC-FR"],
  ]);
  await publishAnotherClub(service.database, { club: "adults", clubLabel: "Adults summary" });
  expect(await reports()).toEqual([
    ["asc-fr", "ASC-FR"],
    ["adults", "Adults summary"],
    ["adults-summary", "Adult social care"],
    ["adults-briefing", "Adult social care"],
    ["asc-fr-review", "ASC-FR"],
    ["adults-review", "Adults summary"],
  ]);
});

test("lists clubs by label, ignoring capitals: the first is the default club of formulas", async () => {
  await publishAnotherClub(service.database, { clubLabel: "sales club" });
  expect((await read(await service.signIn(enfield))).clubs.map(({ label }) => label)).toEqual([
    "sales club",
    "Sample club",
  ]);
});

describe("a club that the user is not in", () => {
  const urls = ["/v1/clubs/other/releases/latest", "/v1/clubs/other/releases/1", "/v1/clubs/other/audit"];

  test.each(["reader", "contributor"])("is neither listed nor readable for a %s", async (role) => {
    await publishAnotherClub(service.database);
    const own = await service.signIn(leeds);
    await service.database.query("update user_role set role = $1", [role]);
    expect((await read(own)).clubs.map(({ club }) => club)).toEqual(["sample"]);
    expect((await get(own)).payload).not.toMatch(/other/i);
    for (const url of urls) {
      const [theirs, nobodys] = [await get(own, url), await get(own, url.replace("other", "nowhere"))];
      expect([url, theirs.statusCode]).toEqual([url, 404]);
      // Nothing reveals whether there is such a club.
      expect(theirs.payload.replaceAll("other", "nowhere")).toBe(nobodys.payload);
    }
    expect((await get(own, "/v1/clubs/sample/releases/latest")).statusCode).toBe(200);
  });

  test("is neither listed nor readable for another club's administrator, who reads their own", async () => {
    await publishAnotherClub(service.database);
    const administrator = await service.signIn(leeds);
    await service.database.query("update user_role set role = 'administrator', member_code = null");
    expect((await read(administrator)).clubs.map(({ club }) => club)).toEqual(["sample"]);
    for (const url of urls) expect((await get(administrator, url)).statusCode).toBe(404);
  });

  test("is listed and readable for a user who is in it, in any role", async () => {
    await publishAnotherClub(service.database);
    const member = await service.signIn(enfield);
    for (const role of ["reader", "contributor"]) {
      await service.database.query("update user_role set role = $1", [role]);
      expect((await read(member)).clubs.map(({ club }) => club)).toEqual(["other", "sample"]);
      expect((await get(member, "/v1/clubs/other/releases/latest")).statusCode).toBe(200);
    }
  });
});

test("is refused without a sign-in, even with its tag", async () => {
  const tag = String((await get(await service.signIn(leeds))).headers.etag);
  expect((await get({ "if-none-match": tag })).statusCode).toBe(401);
});

test("answers 304 without a body until one of the user's clubs has a new release", async () => {
  const own = await service.signIn(leeds);
  const tag = String((await get(own)).headers.etag);
  const again = () => get({ ...own, "if-none-match": tag });
  expect([(await again()).statusCode, (await again()).payload]).toEqual([304, ""]);

  await publishAnotherClub(service.database);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect((await again()).statusCode).toBe(304);
  await publishAnotherClub(service.database, { club: "sample", version: 2 });
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  const renewed = await again();
  expect([renewed.statusCode, directory.parse(renewed.json()).clubs[0]?.release.version]).toEqual([200, 2]);
});

test("is compressed if the client accepts gzip, with the same tag", async () => {
  const own = await service.signIn(leeds);
  const [plain, zipped] = [await get(own), await get({ ...own, "accept-encoding": "gzip" })];
  expect(zipped.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-type": "application/json",
    etag: plain.headers.etag,
    "cache-control": "private, no-cache",
    vary: "authorization, accept-encoding",
  });
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.payload);
});

test("is empty for a user whose clubs have no release", async () => {
  await service.database.query("insert into club (id, label) values ('new', 'New club')");
  const own = await service.signIn(leeds);
  await service.database.query("update user_role set club_id = 'new', role = 'administrator', member_code = null");
  expect(await read(own)).toEqual({ clubs: [], indicators: [] });
});

test("lists releases published before there was a directory", async () => {
  const own = await service.signIn(leeds);
  const before = (await get(own)).payload;
  await service.database.transaction((transaction) =>
    transaction.script("set local session_replication_role = replica; delete from directory_entry"),
  );
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect((await read(own)).clubs).toEqual([]);
  await completeDirectory(service.database);
  await completeDirectory(service.database);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect((await get(own)).payload).toBe(before);
});

test("never changes what it says about a release", async () => {
  for (const statement of ["update directory_entry set indicators = '[]'", "delete from directory_entry"]) {
    await expect(service.database.query(statement)).rejects.toThrow("is never changed");
  }
});
