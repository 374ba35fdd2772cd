/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sampleRelease, sampleReleaseFile } from "../support/sample-release";
import { openTestDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";
import { seedReleases } from "../../../src/service/publish/seed-releases";
import type { Database } from "../../../src/service/store/database";
import { readReleaseBytes } from "../../../src/service/store/read-release-bytes";

jest.setTimeout(60_000);

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Seeds from a folder that contains only that file. */
async function seed(file: Uint8Array): Promise<void> {
  const folder = testFolder();
  writeFileSync(join(folder, "sample.json.gz"), file);
  writeFileSync(join(folder, "authorities.csv"), "not a release, and not looked at");
  await seedReleases(database, folder);
}
const versions = async () => {
  const rows = await database.query<{ version: number }>("select version from dataset_release order by version");
  return rows.map(({ version }) => version);
};

test("publishes the shipped releases on the first start, with their clubs and members", async () => {
  const file = sampleReleaseFile();
  await seed(file);
  expect(await versions()).toEqual([1]);
  expect((await readReleaseBytes(database, "sample", 1)).equals(file)).toBe(true);
  expect(await database.query("select id, label from club")).toEqual([{ id: "sample", label: "Sample club" }]);
  const members = await database.query("select code, abolished from member order by code");
  expect(members).toEqual([
    { code: "E08000035", abolished: false },
    { code: "E09000010", abolished: false },
    { code: "E10000006", abolished: true },
  ]);
});

test("does nothing on later starts, even if the same content was compressed differently", async () => {
  await seed(sampleReleaseFile());
  await seed(gzipSync(sampleRelease(), { level: 1 }));
  expect(await versions()).toEqual([1]);
});

test("publishes once if several start at the same time", async () => {
  const another = await openTestDatabase();
  const folder = testFolder();
  writeFileSync(join(folder, "sample.json.gz"), sampleReleaseFile());
  await Promise.all(Array.from({ length: 4 }, () => seedReleases(another, folder)));
  expect(await another.query("select version from dataset_release")).toEqual([{ version: 1 }]);
  await another.close();
});

test("publishes a newer release beside the old one", async () => {
  await seed(sampleReleaseFile({ version: 3 }));
  expect(await versions()).toEqual([1, 3]);
});

test("does not publish a release older than the newest published one", async () => {
  await seed(sampleReleaseFile({ version: 2 }));
  expect(await versions()).toEqual([1, 3]);
});

test("refuses different figures under a number that is already published", async () => {
  await expect(seed(sampleReleaseFile({ version: 3 }, 99))).rejects.toThrow(
    "a different release 3 is published already, and a release never changes",
  );
});

test.each([
  ["is no gzip", Buffer.from("text"), "cannot be unzipped"],
  ["is no release", gzipSync("text"), "This is not a Yardstick release file"],
  ["breaks off", gzipSync(sampleRelease({ version: 4 }).slice(0, -20)), "is incomplete"],
  ["is damaged", gzipSync(sampleRelease({ version: 4 }).replace("Leeds", "Leads")), "is damaged"],
])("refuses a file that %s, and publishes nothing of it", async (_case, file, sentence) => {
  await expect(seed(file)).rejects.toThrow(sentence);
  expect(await versions()).toEqual([1, 3]);
});
