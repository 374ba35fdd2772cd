/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { demonstrationReturn } from "../../../src/demonstration/demonstration-return";
import { asDemonstration } from "../../../src/domain/clubs/as-demonstration";
import { defineClub } from "../../../src/domain/clubs/define-club";
import { demonstrationYear, demonstrationYears } from "../../../src/domain/clubs/demonstration-years";
import { findClub } from "../../../src/domain/clubs/index";
import type { DemonstrationFile } from "../../../src/service/demonstration/demonstration-file";
import { keepApart } from "../../../src/service/demonstration/keep-apart";
import { seedDemonstration } from "../../../src/service/demonstration/seed-demonstration";
import { openReleaseText } from "../../../src/service/open-release-text";
import { formText } from "../../../src/service/publish/form-text";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import { readReleaseBytes } from "../../../src/service/store/read-release-bytes";
import { verifyClub } from "../../../src/service/store/verify-audit";
import { shippedRelease } from "../../support/shipped-release";
import { cla } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";
import { testFolder } from "../support/test-folder";

jest.setTimeout(180_000);

const shipped = "data/demonstration";
const leeds = "E08000035";
const club = "cfo-survey";
const folder = testFolder();
let service: TestService;
beforeAll(async () => {
  for (const name of [`${club}.json.gz`, "return.xlsx"]) cpSync(join(shipped, name), join(folder, name));
  service = await startTestService();
});
beforeEach(() => service.reset());
afterAll(() => service.close());

const seed = (now = new Date("2026-11-30T12:00:00Z")) => seedDemonstration(service.database, folder, "sample", now);
const rowsOf = () =>
  service.database.query(
    `select (select count(*)::integer from submission) as submissions, (select count(*)::integer from audit) as entries,
            (select count(*)::integer from dataset_release) as releases`,
  );
const file = JSON.parse(gunzipSync(readFileSync(join(shipped, `${club}.json.gz`))).toString()) as DemonstrationFile;

test("a new service has two closed years with a final release, and one that is open, all of demonstration data", async () => {
  expect(await seed()).toEqual([]);
  const years = await service.database.query("select year, state, demonstration from collection order by year");
  expect(years).toEqual([
    { year: "2023-24", state: "final", demonstration: true },
    { year: "2024-25", state: "final", demonstration: true },
    { year: "2025-26", state: "open", demonstration: true },
  ]);
  const release = openReleaseText(gunzipSync(await readReleaseBytes(service.database, club, 4)).toString());
  if (!release.ok) throw new Error(release.problem.message);
  expect(release.value.stamp).toMatchObject({ club, version: 4, state: "final", demonstration: true });
  expect(release.value.years).toEqual(["2023-24", "2024-25"]);
  expect(release.value.members.length).toBeGreaterThan(140);
  expect((await verifyClub(service.database, club)).faults).toEqual([]);
});

test.each([
  ["2026-11-30T12:00:00Z", "2026-12-28"],
  ["2026-06-01T12:00:00Z", demonstrationYear(club, "2025-26").timetable.deadline],
])(
  "the open year of a demonstration that begins at %s is due on %s, so that nobody is late at once",
  async (now, due) => {
    await seed(new Date(now));
    const years = await service.database.query(
      "select to_char(deadline, 'YYYY-MM-DD') as deadline from collection where year = '2025-26'",
    );
    expect(years).toEqual([{ deadline: due }]);
  },
);

test("Leeds finds its returns of the closed years, and none of the open one", async () => {
  await seed();
  const headers = await signInAs(service.database, { club, role: "contributor", member: leeds });
  const get = async (path: string) => service.app.inject({ url: `/v1/clubs/${club}/${path}`, headers });
  const newest = await get(`years/2024-25/members/${leeds}/submissions/latest`);
  const kept = file.years[1]!.returns.filter(({ member }) => member === leeds).at(-1)!;
  expect(newest.json()).toMatchObject({ receipt: { submittedBy: "Demonstration contributor" }, answers: kept.answers });
  expect((await get(`years/2025-26/members/${leeds}/submissions`)).json()).toMatchObject({ submissions: [] });
  const scrapbook = (await get("scrapbook")).json<{ total: number; demonstration: boolean }>();
  expect([scrapbook.total > 0, scrapbook.demonstration]).toEqual([true, true]);
});

test("started again, it stays as it is; what was interrupted goes on", async () => {
  await service.database.query("insert into club (id, label) values ($1, 'Survey') on conflict do nothing", [club]);
  await seedClubs(service.database, [demonstrationYear(club, "2023-24")], "sample", "2026-11-30", true);
  await seed();
  const before = await rowsOf();
  await seed();
  expect(await rowsOf()).toEqual(before);
});

test("returns that answer an earlier questionnaire are not put up, and the club is named", async () => {
  const older = testFolder();
  cpSync(folder, older, { recursive: true });
  const years = file.years.map((year) => ({ ...year, form: "0".repeat(64) }));
  writeFileSync(join(older, `${club}.json.gz`), gzipSync(JSON.stringify({ ...file, years })));
  expect(await seedDemonstration(service.database, older, "sample")).toEqual([club]);
  expect(await service.database.query("select from collection")).toEqual([]);
});

test("a service that is not told to be a demonstration refuses a folder that is one; one with real years stays real", async () => {
  await seed();
  expect(await keepApart(service.database, true)).toBe("demonstration");
  await expect(keepApart(service.database, false)).rejects.toThrow(/^This data folder has club years of demonstration/);
  await service.reset();
  expect(await keepApart(service.database, false)).toBe("real");
  expect(await keepApart(service.database, true)).toBe("demonstration");
  await seedClubs(service.database, [cla], "sample");
  expect(await keepApart(service.database, true)).toBe("real");
});

test("the files that ship have the returns that the generator makes, which answer today's questionnaires", () => {
  const definition = demonstrationYear(club, "2023-24");
  const made = demonstrationReturn({
    club: definition,
    member: { code: leeds, name: "Leeds" },
    seed: "Yardstick",
    releases: readdirSync("data")
      .filter((name) => name.endsWith(".json.gz"))
      .map((name) => shippedRelease(name.replace(".json.gz", "")).release),
    previous: null,
  });
  const [first] = file.years[0]!.returns.filter(({ member }) => member === leeds);
  expect(first).toMatchObject(JSON.parse(JSON.stringify(made)) as object);
  expect(file.years.map(({ year, form }) => [year, form])).toEqual(
    demonstrationYears.map((year) => [year, formText(demonstrationYear(club, year)).sha256]),
  );
});

test("the mark of a demonstration year keeps its place when its form is read again", () => {
  for (const id of ["cla", "cfo-survey"]) {
    const { text } = formText(asDemonstration(findClub(id)!));
    const read = defineClub(JSON.parse(text));
    expect(read.ok && formText(read.value).text).toBe(text);
  }
});
