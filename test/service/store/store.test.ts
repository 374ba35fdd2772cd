/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPreparedDatabase, openInFolder, openTestDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { checkDurability } from "../../../src/service/store/check-durability";
import { takeExclusiveLock } from "../../../src/service/store/exclusive-lock";
import { openEmbeddedDatabase } from "../../../src/service/store/open-embedded-database";

jest.setTimeout(60_000);

describe("durability", () => {
  test("is refused with unmodified PGlite, which has no fsync", async () => {
    const folder = join(testFolder(), "database");
    await copyPreparedDatabase(folder);
    const stock = await PGlite.create({ fs: new NodeFS(folder) });
    const query = async <R>(sql: string) => (await stock.query<R>(sql)).rows;
    await expect(checkDurability({ query }, () => 0)).rejects.toThrow("does not write to disk on commit");
    await stock.close();
  });

  test("is refused if PostgreSQL believes it syncs but the file system does not", async () => {
    const database = await openTestDatabase();
    await expect(checkDurability(database, () => 0)).rejects.toThrow("does not write to disk on commit");
    await database.close();
  });

  test("holds for every database that opens: rows are there when it is opened again", async () => {
    const folder = join(testFolder(), "database");
    const first = await openInFolder(folder);
    await first.transaction((transaction) =>
      transaction.script("create table kept (id integer); insert into kept values (1)"),
    );
    await first.close();
    const second = await openEmbeddedDatabase(folder);
    expect(await second.query("select id from kept")).toEqual([{ id: 1 }]);
    await second.close();
  });

  test("keeps its log short by itself, however much is written", async () => {
    const folder = join(testFolder(), "database");
    await copyPreparedDatabase(folder);
    const database = await openEmbeddedDatabase(folder, { tidyEvery: 20 });
    for (let written = 0; written < 600; written += 10) {
      await database.query("select pg_logical_emit_message(true, 'yardstick', repeat('a', 10000000))");
    }
    const files = readdirSync(join(folder, "pg_wal")).filter((name) => /^[0-9A-F]{24}$/.test(name));
    // Files of 16 MB each: a third of what was written.
    expect(files.length).toBeLessThan(13);
    await database.close();
  });

  test("an interrupted first start is repeated", async () => {
    const folder = join(testFolder(), "database");
    mkdirSync(`${folder}.unfinished`);
    writeFileSync(join(`${folder}.unfinished`, "PG_VERSION"), "half");
    const database = await openEmbeddedDatabase(folder);
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
    expect(existsSync(`${folder}.unfinished`)).toBe(false);
    await database.close();
  });
});

describe("the exclusive lock", () => {
  test("lets one service in, names the folder to the next, and lets it in once the first has stopped", async () => {
    const folder = join(testFolder(), "new");
    const lock = await takeExclusiveLock(folder);
    await expect(takeExclusiveLock(folder)).rejects.toThrow(`using the data folder ${folder}. Stop it first`);
    await expect(takeExclusiveLock(join(folder, "..", "new"))).rejects.toThrow("Another Yardstick service");
    await lock.release();
    await (await takeExclusiveLock(folder)).release();
  });

  test("keeps folders apart", async () => {
    const locks = [await takeExclusiveLock(testFolder()), await takeExclusiveLock(testFolder())];
    for (const lock of locks) await lock.release();
    expect(locks).toHaveLength(2);
  });
});
