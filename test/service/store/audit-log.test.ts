/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findHeads, notedHead, notingHeads, openAuditLog, type AuditLog } from "../../../src/service/store/audit-log";
import { compareHeads } from "../../../src/service/store/compare-heads";
import type { Database } from "../../../src/service/store/database";
import { recordInClubs } from "../../../src/service/store/record-in-clubs";
import { openTestDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";

jest.setTimeout(60_000);

const at = "2026-11-22T12:00:00.000Z";
let database: Database;
let log: AuditLog;
let noting: Database;
let path: string;
let reports: string[];
beforeAll(async () => {
  database = await openTestDatabase();
  await database.query("insert into club (id, label) values ('plots', 'Plots'), ('cla', 'Children')");
});
beforeEach(async () => {
  path = join(testFolder(), "heads.jsonl");
  reports = [];
  log = await openAuditLog(
    path,
    () => new Date(at),
    (fault) => reports.push(fault),
  );
  noting = notingHeads(database, log);
});
afterEach(() => log.close());
afterAll(() => database.close());

const heads = () =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => notedHead.parse(JSON.parse(line)));
const append = (what: string, clubs = ["plots"]) =>
  noting.transaction((transaction) => recordInClubs(transaction, clubs, { what, at }));

/** Takes the end off a club's record, as somebody with the owner's rights could, and leaves a whole shorter chain. */
const cut = (club: string, from: number) =>
  database.transaction(async ({ script }) => {
    await script(`set local session_replication_role = replica;
      delete from audit where club_id = '${club}' and seq >= ${from};
      update audit_head set seq = ${from - 1},
        hash = coalesce((select hash from audit where club_id = '${club}' and seq = ${from - 1}), decode(repeat('00', 32), 'hex'))
       where club_id = '${club}'`);
  });

test("the file gets the head of each record once its transaction is committed, and only then", async () => {
  await append("one", ["plots", "cla"]);
  await append("two");
  const failing = noting.transaction(async (transaction) => {
    await recordInClubs(transaction, ["plots"], { what: "three", at });
    expect(heads()).toHaveLength(3);
    throw new Error("given up");
  });
  await expect(failing).rejects.toThrow("given up");
  const plots = await database.query<{ hash: string }>(
    "select encode(hash, 'hex') as hash from audit where club_id = 'plots' order by seq",
  );
  expect(heads().map(({ id, seq }) => `${id} ${seq}`)).toEqual(["cla 1", "plots 1", "plots 2"]);
  expect(heads().flatMap(({ id, hash }) => (id === "plots" ? [hash] : []))).toEqual(plots.map(({ hash }) => hash));
  expect(statSync(path).mode & 0o077).toBe(0);
});

test("a record that is cut at its end, whose own chain is whole, is found", async () => {
  await append("one");
  const { seq } = heads()[0]!;
  await append("two");
  await append("three");
  expect(await compareHeads(database, heads())).toEqual([]);
  await cut("plots", seq + 1);
  expect(await compareHeads(database, heads())).toEqual([
    `The record of the club plots was cut: entry ${seq + 1}, noted at ${at}, is missing, and the record has ${seq} of at least ${seq + 2}.`,
  ]);
  // Somebody writes on after the cut.
  await database.transaction((transaction) => recordInClubs(transaction, ["plots"], { what: "otherwise", at }));
  await database.transaction((transaction) => recordInClubs(transaction, ["plots"], { what: "longer", at }));
  expect(await compareHeads(database, heads())).toEqual([
    `The record of the club plots: entry ${seq + 1} is not the one that was noted at ${at}.`,
  ]);
});

test("a start notes every record's end, for what was appended just before a crash", async () => {
  await append("one", ["cla"]);
  await database.transaction((transaction) => recordInClubs(transaction, ["cla"], { what: "not noted", at }));
  await log.note(await findHeads(database));
  const [{ seq }] = (await database.query<{ seq: number }>("select seq from audit_head where club_id = 'cla'")) as [
    { seq: number },
  ];
  expect(
    heads()
      .filter(({ id }) => id === "cla")
      .map((head) => head.seq),
  ).toEqual([seq - 1, seq]);
  expect(await compareHeads(database, heads())).toEqual([]);
});

test("a file that cannot be written is reported, and nothing else fails", async () => {
  await log.close();
  await append("one");
  expect(reports).toHaveLength(1);
  expect(reports[0]).toContain(`The audit log ${path} cannot be written`);
  log = await openAuditLog(
    path,
    () => new Date(at),
    (fault) => reports.push(fault),
  );
  noting = notingHeads(database, log);
  await append("two");
  expect(await compareHeads(database, heads())).toEqual([]);
  await expect(
    openAuditLog(
      join(path, "no"),
      () => new Date(),
      () => undefined,
    ),
  ).rejects.toThrow("ENOTDIR");
});
