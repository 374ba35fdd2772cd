/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { findClub } from "../../../src/domain/clubs/index";
import { seedClubs } from "../../../src/service/publish/seed-clubs";
import type { Database } from "../../../src/service/store/database";
import type { ClubDefinition } from "../../../src/domain/clubs/club-definition";
import { cla } from "../support/questionnaire";
import { openTestDatabase } from "../support/test-database";

jest.setTimeout(60_000);

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const seed = (definition: ClubDefinition) => seedClubs(database, [definition], "section-251");

/** As an earlier Yardstick published it, which did not know about the smallest group. */
async function publishWithoutSmallestGroup(changes: object = {}): Promise<string> {
  await seed(cla);
  const older = JSON.stringify({ ...cla, smallestGroup: undefined, ...changes });
  expect(older).not.toContain("smallestGroup");
  await database.transaction(async (transaction) => {
    await transaction.script("set local session_replication_role = replica");
    await transaction.query(
      "update form_version set definition = $1::text::json, sha256 = sha256(convert_to($1::text, 'UTF8'))",
      [older],
    );
  });
  return older;
}

test("a questionnaire published before its club had a smallest group counts as the same, and is not changed", async () => {
  const older = await publishWithoutSmallestGroup();
  await seed(cla);
  const forms = await database.query("select version, definition::text as definition from form_version");
  expect(forms).toEqual([{ version: cla.version, definition: older }]);
});

test("a published version never changes", async () => {
  await publishWithoutSmallestGroup();
  await expect(seed({ ...cla, smallestGroup: 3 })).rejects.toThrow(`differs from the published version ${cla.version}`);
  await expect(seed({ ...cla, label: "Children in care" })).rejects.toThrow(
    `differs from the published version ${cla.version}`,
  );
});

test("a published form that can no longer be read does not count as the same", async () => {
  await publishWithoutSmallestGroup({ sections: [] });
  await expect(seed(cla)).rejects.toThrow(`differs from the published version ${cla.version}`);
});

test("a raised version is published beside the one before, which does not change", async () => {
  await seed(cla);
  const raised = { ...cla, version: cla.version + 1, smallestGroup: 3 };
  await seed(raised);
  // As at the next start, and at a start of the earlier Yardstick.
  await seed(raised);
  await seed(cla);
  const forms = await database.query<{ version: number; definition: string }>(
    "select version, definition::text as definition from form_version order by version",
  );
  expect(forms.map(({ version, definition }) => [version, JSON.parse(definition) as unknown])).toEqual([
    [cla.version, cla],
    [raised.version, raised],
  ]);
});

test.each([
  ["2026-10-09", "2026-10-09"],
  ["2026-10-10", null],
])(
  "a year that is put up on %s has the deadline %s, so that nobody is refused on the first day",
  async (day, deadline) => {
    await seedClubs(database, [cla], "section-251", day);
    // A later start leaves it as it is.
    await seedClubs(database, [cla], "section-251", "2026-09-01");
    const years = await database.query("select to_char(deadline, 'YYYY-MM-DD') as deadline from collection");
    expect(years).toEqual([{ deadline }]);
  },
);

describe("a club's earlier year", () => {
  const earlier = findClub("cla", "2024-25")!;
  const yearsPutUp = () => database.query("select year, state from collection order by year");

  test("is put up while it runs, and kept with its newer forms when it is over", async () => {
    await seedClubs(database, [cla, earlier], "section-251", earlier.timetable.final);
    const revised = { ...earlier, version: earlier.version + 1, smallestGroup: 3 };
    await seedClubs(database, [cla, revised], "section-251", "2026-11-30");
    expect(await yearsPutUp()).toEqual([
      { year: "2024-25", state: "open" },
      { year: "2025-26", state: "open" },
    ]);
    const forms = await database.query("select version from form_version where year = '2024-25' order by version");
    expect(forms).toEqual([{ version: earlier.version }, { version: revised.version }]);
  });

  test("is not put up once it is over, as nobody is asked to answer it", async () => {
    await seedClubs(database, [cla, earlier], "section-251", "2026-11-30");
    expect(await yearsPutUp()).toEqual([{ year: "2025-26", state: "open" }]);
  });

  test("is put up even late where it is the newest there is", async () => {
    await seedClubs(database, [earlier], "section-251", "2026-11-30");
    expect(await yearsPutUp()).toEqual([{ year: "2024-25", state: "open" }]);
  });
});
