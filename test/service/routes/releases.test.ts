/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { gunzipSync } from "node:zlib";
import { releaseList } from "../../../src/contract/releases";
import { publishAnotherClub } from "../support/another-club";
import { startTestService, type TestService } from "../support/test-service";

let service: TestService;
let leeds: { authorization: string };
beforeAll(async () => {
  service = await startTestService();
  leeds = await service.signIn("E08000035");
}, 60_000);
afterAll(() => service.close());

const latest = "/v1/clubs/sample/releases/latest";
const get = (url: string, headers: Record<string, string> = {}) =>
  service.app.inject({ url, headers: { ...leeds, "accept-encoding": "gzip", ...headers } });

test.each(["latest", "1"])("serves release %s with exactly the bytes that were seeded", async (version) => {
  const reply = await get(`/v1/clubs/sample/releases/${version}`);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-type": "application/vnd.yardstick.release",
    "cache-control": "private, no-cache",
    vary: "authorization, accept-encoding",
  });
  expect(reply.rawPayload.equals(service.releaseFile)).toBe(true);
});

test("sends the text itself to a client that does not accept gzip, with the same tag", async () => {
  const zipped = await get(latest);
  const plain = await get(latest, { "accept-encoding": "br, gzip;q=0" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.payload).toBe(gunzipSync(service.releaseFile).toString());
  expect(plain.headers.etag).toBe(zipped.headers.etag);
});

test("tags a release with the hash of its content", async () => {
  const [header = ""] = gunzipSync(service.releaseFile).toString().split("\n", 1);
  const { sha256 } = JSON.parse(header) as { sha256: string };
  expect((await get(latest)).headers.etag).toBe(`W/"${sha256}"`);
});

test("answers 304 without a body to a client that has the release", async () => {
  const tag = String((await get(latest)).headers.etag);
  for (const candidates of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
    const reply = await get(latest, { "if-none-match": candidates });
    expect([reply.statusCode, reply.payload, reply.headers.etag]).toEqual([304, "", tag]);
  }
});

test("sends the release to a client that has another one", async () => {
  expect((await get(latest, { "if-none-match": `W/"${"0".repeat(64)}"` })).statusCode).toBe(200);
});

test.each(["2", "0", "01", "-1", "1.0", "newest", "99999999999"])("has no release %s", async (version) => {
  const reply = await get(`/v1/clubs/sample/releases/${version}`);
  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toMatchObject({ title: "No such release", instance: `/v1/clubs/sample/releases/${version}` });
});

test("refuses a club that does not exist", async () => {
  const reply = await get("/v1/clubs/nowhere/releases/latest");
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such club"]);
});

test("refuses a club the user is not in as if there were no such club", async () => {
  await service.database.query("insert into club (id, label) values ('other', 'Another club')");
  const reply = await get("/v1/clubs/other/releases/latest");
  expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such club"]);
});

test("refuses a release without a sign-in, even with its tag", async () => {
  const tag = String((await get(latest)).headers.etag);
  const reply = await service.app.inject({ url: latest, headers: { "if-none-match": tag } });
  expect(reply.statusCode).toBe(401);
});

describe("the list of a club's releases", () => {
  test("has every one that was published, the newest first, and each can be fetched", async () => {
    await publishAnotherClub(service.database, { version: 1, state: "draft", date: "2026-10-01" });
    await publishAnotherClub(service.database, { version: 3, date: "2026-11-01" });
    const enfield = await service.signIn("E09000010");
    const ask = (url: string) => service.app.inject({ url, headers: enfield });
    const { releases } = releaseList.parse((await ask("/v1/clubs/other/releases")).json());
    expect(releases).toMatchObject([
      { version: 3, state: "final", date: "2026-11-01", year: null },
      { version: 1, state: "draft", date: "2026-10-01", year: null },
    ]);
    for (const { version, hash } of releases) {
      expect((await ask(`/v1/clubs/other/releases/${version}`)).headers.etag).toBe(`W/"${hash}"`);
    }
  });

  test("is refused for a club the user is not in, and without a sign-in", async () => {
    for (const club of ["other", "nowhere"]) {
      const reply = await get(`/v1/clubs/${club}/releases`);
      expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([404, "No such club"]);
    }
    expect((await service.app.inject({ url: "/v1/clubs/sample/releases" })).statusCode).toBe(401);
  });
});
