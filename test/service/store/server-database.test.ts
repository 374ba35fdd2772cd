/** @jest-environment ./test/service/support/pglite-environment.cjs */
import "../support/pglite";
import { setTimeout as pause } from "node:timers/promises";
import { startPostgresServer, type PostgresServer } from "../support/postgres-server";
import { openServerDatabase } from "../../../src/service/store/open-server-database";

jest.setTimeout(60_000);

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(() => server.remove());
const open = () => openServerDatabase({ url: server.url("postgres"), connections: 2, patience: 1000 });

test("works again after the server was down, and says in between that it is gone", async () => {
  const database = await open();
  await database.query("create table kept (id integer)");
  const cutOff = database.transaction(async ({ query }) => {
    await query("insert into kept values (1)");
    await server.end("kill");
    await query("insert into kept values (2)");
  });
  await expect(cutOff).rejects.toMatchObject({ name: "DatabaseFault", code: "gone" });
  await expect(database.query("select 1")).rejects.toMatchObject({ name: "DatabaseFault", code: "gone" });
  await expect(database.transaction(({ query }) => query("select 1"))).rejects.toMatchObject({ code: "gone" });
  await server.restart();
  expect(await database.query("select id from kept")).toEqual([]);
  await database.transaction(({ query }) => query("insert into kept values (3)"));
  expect(await database.query("select id from kept")).toEqual([{ id: 3 }]);
  await database.close();
});

test("says that it is gone when every connection is busy for too long, and goes on when one is free", async () => {
  const database = await open();
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const busy = [1, 2].map(() => database.transaction(() => ended));
  await pause(50);
  await expect(database.query("select 1")).rejects.toMatchObject({ code: "gone" });
  end();
  await Promise.all(busy);
  expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  await database.close();
});

test("finishes a transaction under way when it closes", async () => {
  const database = await open();
  await database.query("create table closing (id integer)");
  const working = database.transaction(async ({ query }) => {
    await pause(100);
    await query("insert into closing values (1)");
  });
  await pause(20);
  await database.close();
  await working;
  const again = await open();
  expect(await again.query("select id from closing")).toEqual([{ id: 1 }]);
  await again.close();
});

test("reads values alike, whatever the database has set", async () => {
  const first = await open();
  await first.query("create database odd");
  for (const setting of [
    "bytea_output = 'escape'",
    "datestyle = 'German'",
    "default_transaction_isolation = 'serializable'",
  ])
    await first.query(`alter database odd set ${setting}`);
  await first.close();
  const odd = await openServerDatabase({ url: server.url("odd"), connections: 2 });
  const [row] = await odd.query(
    "select '\\x00ff'::bytea as bytes, '2026-03-29'::date as day, '2026-03-29T01:30:00Z'::timestamptz as moment, current_setting('transaction_isolation') as isolation",
  );
  expect(row).toEqual({
    bytes: new Uint8Array([0, 255]),
    day: new Date("2026-03-29T00:00:00Z"),
    moment: new Date("2026-03-29T01:30:00Z"),
    isolation: "read committed",
  });
  await odd.close();
});

test.each([
  ["LATIN1", "create database latin encoding 'LATIN1' template template0", "latin", "has the encoding LATIN1"],
  ["read-only", "alter database template1 set default_transaction_read_only = on", "template1", "is read-only"],
])("refuses a database that is %s", async (_case, statement, name, reason) => {
  const database = await open();
  await database.query(statement);
  await expect(openServerDatabase({ url: server.url(name), connections: 2 })).rejects.toThrow(reason);
  await database.query("alter database template1 reset default_transaction_read_only");
  await database.close();
});

test.each([
  ["cannot be reached", "postgresql://club:secret@127.0.0.1:1/club"],
  ["has no such database", null],
])("refuses to start if the server %s, without repeating the password", async (_case, url) => {
  const opening = openServerDatabase({ url: url ?? server.url("nowhere"), connections: 2, patience: 1000 });
  const refusal = await opening.catch((error: unknown) => error as Error);
  expect(refusal).toMatchObject({ name: "StartRefusal" });
  expect(String(refusal)).toMatch(/The database server cannot be used \(.+\)\. Check DATABASE_URL/);
  expect(String(refusal)).not.toContain("secret");
});

test("refuses to start on a server that does not keep commits through a power cut", async () => {
  await server.end("shutdown");
  const careless = await startPostgresServer(["fsync=off"]);
  const opening = openServerDatabase({ url: careless.url("postgres"), connections: 2 });
  await expect(opening).rejects.toThrow("has fsync switched off");
  await careless.remove();
  await server.restart();
});
