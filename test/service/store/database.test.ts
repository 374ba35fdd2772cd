/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openTestDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";
import { asMember } from "../../../src/service/store/as-member";
import type { Database } from "../../../src/service/store/database";
import { migrate } from "../../../src/service/store/migrate";

jest.setTimeout(60_000);

describe("migrations", () => {
  const own = resolve("src/service/store/migrations");
  const shipped = readdirSync(own).sort();
  let database: Database;
  let folder: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    // It has been migrated when it was made, and here that is to be seen from nothing.
    await database.transaction(({ script }) => script("drop schema public cascade; create schema public"));
    folder = testFolder();
    for (const name of shipped) copyFileSync(join(own, name), join(folder, name));
  });
  afterAll(() => database.close());
  const names = async () => {
    const rows = await database.query<{ name: string }>("select name from schema_migration order by name");
    return rows.map(({ name }) => name);
  };

  test("run once", async () => {
    expect(await database.query("select to_regclass('schema_migration') as table")).toEqual([{ table: null }]);
    await migrate(database, { folder });
    await migrate(database, { folder });
    expect(await names()).toEqual(shipped);
    expect(shipped.map((name, at) => name.startsWith(String(at + 1).padStart(4, "0")))).not.toContain(false);
  });

  test("that fail leave nothing behind, not even those before them", async () => {
    writeFileSync(join(folder, "8001-good.sql"), "create table good (id integer);");
    writeFileSync(join(folder, "8002-bad.sql"), "create table bad (id integer); select nonsense;");
    await expect(migrate(database, { folder })).rejects.toThrow("nonsense");
    expect(await names()).toEqual(shipped);
    expect(await database.query("select to_regclass('good') as good")).toEqual([{ good: null }]);
  });

  test("that are added later run in the order of their numbers", async () => {
    writeFileSync(join(folder, "8002-bad.sql"), "alter table good add column name text;");
    await migrate(database, { folder });
    expect((await names()).slice(shipped.length)).toEqual(["8001-good.sql", "8002-bad.sql"]);
  });

  test("are refused if they changed after they ran", async () => {
    writeFileSync(join(folder, "8001-good.sql"), "create table good (id bigint);");
    await expect(migrate(database, { folder })).rejects.toThrow("8001-good.sql has changed since it ran");
  });

  test("from a newer Yardstick are refused", async () => {
    await expect(migrate(database)).rejects.toThrow("newer Yardstick (it has 8001-good.sql, 8002-bad.sql)");
  });

  test("make a year whose draft is out, in which members could revise, one that is being revised", async () => {
    const earlier = await openTestDatabase();
    await earlier.transaction(({ script }) => script("drop schema public cascade; create schema public"));
    const before = testFolder();
    for (const name of shipped.filter((each) => each < "0011")) copyFileSync(join(own, name), join(before, name));
    await migrate(earlier, { folder: before });
    await earlier.query("insert into club values ('cla', 'CLA')");
    await earlier.query(
      "insert into collection (club_id, year, state, opens_on) values ('cla', '2024-25', 'draft', now()), ('cla', '2025-26', 'open', now())",
    );
    await migrate(earlier);
    expect(await earlier.query("select year, state from collection order by year")).toEqual([
      { year: "2024-25", state: "revising" },
      { year: "2025-26", state: "open" },
    ]);
    await earlier.close();
  });

  test("started at the same time run once", async () => {
    const fresh = await openTestDatabase();
    await fresh.transaction(({ script }) => script("drop schema public cascade; create schema public"));
    await Promise.all(Array.from({ length: 5 }, () => migrate(fresh)));
    const [{ count } = { count: 0 }] = await fresh.query<{ count: number }>("select count(*) from schema_migration");
    expect(count).toBe(shipped.length);
    await fresh.close();
  });
});

describe("values", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test.each([
    ["text", "'Bristol, City of'::text", "Bristol, City of"],
    ["integer", "7::integer", 7],
    ["bigint", "9007199254740991::bigint", Number.MAX_SAFE_INTEGER],
    ["bigint beyond what a number holds", "9007199254740993::bigint", 9_007_199_254_740_993n],
    ["count", "count(*)", 1],
    ["numeric", "12.50::numeric", "12.50"],
    ["double precision", "0.1::double precision", 0.1],
    ["boolean", "true", true],
    ["null", "null::text", null],
    ["bytea", "'\\x00ff'::bytea", new Uint8Array([0, 255])],
    ["empty bytea", "''::bytea", new Uint8Array()],
    ["date", "'2026-03-29'::date", new Date("2026-03-29T00:00:00Z")],
    ["timestamptz", "'2026-03-29T01:30:00.123Z'::timestamptz", new Date("2026-03-29T01:30:00.123Z")],
    ["uuid", "'7D444840-9DC0-11D1-B245-5FFDCE74FAD2'::uuid", "7d444840-9dc0-11d1-b245-5ffdce74fad2"],
    ["json", `'{"a": [1, null]}'::json`, { a: [1, null] }],
    ["array of texts", "array['a', 'b']", ["a", "b"]],
  ])("%s is returned as one type", async (_type, sql, value) => {
    expect(await database.query(`select ${sql} as value`)).toEqual([{ value }]);
  });

  test.each([
    ["text", "text", "é € £"],
    ["integer", "integer", 7],
    ["bytea", "bytea", new Uint8Array([0, 255, 92])],
    ["a buffer within a larger one", "bytea", new Uint8Array(Buffer.from("abcdef").subarray(2, 4))],
    ["boolean", "boolean", false],
    ["null", "text", null],
    ["array of texts", "text[]", ["a", 'b"', "c,d"]],
  ])("%s is taken as a parameter", async (_type, type, value) => {
    expect(await database.query(`select $1::${type} as value`, [value])).toEqual([{ value }]);
  });
});

describe("a transaction", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
    await database.transaction(({ script }) => script("create table t (id integer primary key)"));
  });
  beforeEach(() => database.query("delete from t"));
  afterAll(() => database.close());
  const ids = async () => (await database.query<{ id: number }>("select id from t order by id")).map(({ id }) => id);

  test("whose work fails changes nothing", async () => {
    const failing = database.transaction(async (transaction) => {
      await transaction.query("insert into t values ($1)", [1]);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await ids()).toEqual([]);
  });

  test("in which a statement failed is not committed, even if the work goes on", async () => {
    const careless = database.transaction(async (transaction) => {
      await transaction.query("insert into t values (1)");
      await transaction.query("select 1 / 0").catch(() => undefined);
    });
    await expect(careless).rejects.toMatchObject({ name: "DatabaseFault", code: "22012" });
    expect(await ids()).toEqual([]);
  });

  test("as a member works where the tables are in a schema that is closed to others", async () => {
    const own = await openTestDatabase();
    await own.transaction(({ script }) => script("drop schema public cascade; create schema public"));
    await migrate(own);
    const rows = await asMember(own, { member: "E08000035" }, ({ query }) => query("select id from peer_group"));
    expect(rows).toEqual([]);
    await own.close();
  });

  test("leaves nothing of its settings behind", async () => {
    await asMember(database, { member: "E08000035", club: "cla" }, async () => undefined);
    await asMember(database, { member: "E08000035", club: "cla" }, ({ query }) => query("select 1 / 0")).catch(
      () => undefined,
    );
    for (let connection = 0; connection < 12; connection += 1) {
      const rows = await database.query(
        `select concat(current_setting('yardstick.member', true), current_setting('yardstick.club', true)) as member, current_user = 'yardstick_member' as taken`,
      );
      expect(rows).toEqual([{ member: "", taken: false }]);
    }
  });

  test("waits for another that changes the same row", async () => {
    await database.query("insert into t values (0)");
    const increase = () =>
      database.transaction(async ({ query }) => {
        const [row] = await query<{ id: number }>("select id from t for update");
        await query("update t set id = $1", [row!.id + 1]);
      });
    await Promise.all(Array.from({ length: 30 }, increase));
    expect(await ids()).toEqual([30]);
  });

  test("of one moment does not see what others commit meanwhile", async () => {
    let commit: Promise<unknown> = Promise.resolve();
    const seen = await database.snapshot(async ({ query }) => {
      const before = await query("select id from t");
      commit = database.query("insert into t values (7)");
      await Promise.race([commit, pause(200)]);
      return [before, await query("select id from t")];
    });
    expect(seen).toEqual([[], []]);
    await commit;
    expect(await ids()).toEqual([7]);
  });

  test("reports a duplicate by its code", async () => {
    await database.query("insert into t values (1)");
    await expect(database.query("insert into t values (1)")).rejects.toMatchObject({
      name: "DatabaseFault",
      code: "23505",
    });
  });
});
