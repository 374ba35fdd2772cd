/** @jest-environment ./test/service/support/pglite-environment.cjs */
import type { FastifyInstance } from "fastify";
import { gzipSync } from "node:zlib";
import { sha256 } from "../../../src/service/sha256";
import { clubs } from "../../../src/contract/clubs";
import { form } from "../../../src/contract/forms";
import { encodeRelease } from "../../../src/domain/release/encode-release";
import { openReleaseText } from "../../../src/service/open-release-text";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import { publishRelease } from "../../../src/service/publish/publish-release";
import type { ReleaseJob } from "../../../src/service/publish/release-job";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import { smallContent } from "../../support/small-release";
import { leeds } from "../../domain/rules/answers-of";
import { cla, filledBy, requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(180_000);

const releases = "/v1/clubs/cla/years/2025-26/releases";
let service: TestService;
let app: FastifyInstance;
let headers: { readonly authorization: string };
beforeAll(async () => {
  service = await startTestService();
  app = await service.another({ makeRelease: async (job: ReleaseJob) => makeReleaseFile(job) });
});
beforeEach(async () => {
  await service.reset();
  await seedClubs(service.database, [cla], "sample", "2026-11-22", true);
  headers = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
});
afterAll(() => service.close());

const get = async (url: string) => (await app.inject({ url, headers })).json<unknown>();
const post = (url: string) => app.inject({ method: "POST", url, headers });
const be = (state: string) => service.database.query("update collection set state = $1", [state]);

/** Publishes a final release of Children Looked After that came from elsewhere. */
function publishFinal(demonstration: boolean): Promise<void> {
  const stamp = { ...smallContent.stamp, club: "cla", clubLabel: cla.label, state: "final" as const, demonstration };
  const text = encodeRelease({ ...smallContent, stamp }, sha256);
  const release = openReleaseText(text);
  if (!release.ok) throw new Error(release.problem.message);
  return service.database.transaction((transaction) => publishRelease(transaction, release.value, gzipSync(text)));
}

test("a demonstration year says so in its form, in the lists of clubs and years, and to its administrators", async () => {
  const listed = clubs.parse(await get("/v1/clubs")).clubs.find(({ id }) => id === "cla");
  expect(listed!.years).toEqual([expect.objectContaining({ year: "2025-26", demonstration: true })]);
  const { definition } = form.parse(await get("/v1/clubs/cla/years/2025-26/form"));
  expect(definition).toEqual({ ...cla, demonstration: true });
  expect(await get("/v1/clubs/cla/years/2025-26/state")).toMatchObject({ state: "open", demonstration: true });
  expect(await get("/v1/clubs/cla/years/2025-26/returns")).toMatchObject({ demonstration: true });
});

test("every release of a demonstration year is one, and says so in the lists", async () => {
  const contributor = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds });
  const sent = { ...contributor, ...submissionHeaders(0) };
  const payload = requestOf(filledBy(leeds));
  const reply = await app.inject({ method: "POST", url: submissionsPath(), headers: sent, payload });
  expect(reply.statusCode).toBe(201);
  await be("closed");
  expect((await post(releases)).json()).toMatchObject({ version: 1, state: "draft", demonstration: true });
  expect((await post(`${releases}/1/finalise`)).json()).toMatchObject({ version: 2, demonstration: true });
  expect(await get("/v1/clubs/cla/releases")).toMatchObject({
    releases: [
      { version: 2, demonstration: true },
      { version: 1, demonstration: true },
    ],
  });
  const release = openReleaseText((await app.inject({ url: "/v1/clubs/cla/releases/latest", headers })).payload);
  expect(release.ok && release.value.stamp).toMatchObject({
    demonstration: true,
    licence: expect.stringMatching(/^Made up for trying Yardstick out; no authority returned these figures\./),
  });
  expect(await get("/v1/directory")).toMatchObject({
    clubs: [{ club: "cla", release: { version: 2, demonstration: true } }],
  });
});

test("a real year says nothing of demonstration, nor do its releases", async () => {
  await service.reset();
  await seedClubs(service.database, [cla], "sample", "2026-11-22");
  headers = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  await be("closed");
  expect((await post(releases)).statusCode).toBe(201);
  const said = [
    await get("/v1/clubs"),
    await get("/v1/clubs/cla/years/2025-26/form"),
    await get("/v1/clubs/cla/years/2025-26/state"),
    await get("/v1/clubs/cla/years/2025-26/returns"),
    await get("/v1/clubs/cla/releases"),
  ];
  expect(JSON.stringify(said)).not.toContain('"demonstration"');
});

test("a release never carries real figures into a demonstration year, or the other way round", async () => {
  await be("closed");
  await publishFinal(false);
  const refused = await post(releases);
  expect([refused.statusCode, refused.json<{ detail: string }>().detail]).toEqual([
    409,
    expect.stringContaining("demonstration data, which is never mixed with real figures"),
  ]);

  await service.reset();
  await seedClubs(service.database, [cla], "sample", "2026-11-22");
  headers = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  await be("closed");
  await publishFinal(true);
  expect((await post(releases)).statusCode).toBe(409);
});

test("what a year is, it stays, and a club has no years of both kinds", async () => {
  await seedClubs(service.database, [cla], "sample", "2026-11-22");
  expect(form.parse(await get("/v1/clubs/cla/years/2025-26/form")).definition.demonstration).toBe(true);
  await expect(service.database.query("update collection set demonstration = false")).rejects.toThrow(
    "all of demonstration data or none",
  );
  await expect(seedClubs(service.database, [{ ...cla, year: "2026-27" }], "sample", "2026-11-22")).rejects.toThrow(
    "the years of cla are either all of demonstration data or none",
  );
});
