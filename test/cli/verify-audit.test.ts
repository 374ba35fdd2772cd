/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runClub } from "../../src/cli/run-club";
import { notingHeads, openAuditLog } from "../../src/service/store/audit-log";
import { openEmbeddedDatabase } from "../../src/service/store/open-embedded-database";
import { recordInClubs } from "../../src/service/store/record-in-clubs";
import { openInFolder } from "../service/support/test-database";
import { testFolder } from "../service/support/test-folder";

jest.setTimeout(120_000);

const at = "2026-11-22T12:00:00.000Z";
let data: string;
let heads: string;
let said: string[];
beforeAll(async () => {
  const folder = testFolder();
  data = join(folder, "data");
  heads = join(folder, "heads.jsonl");
  const database = await openInFolder(join(data, "database"));
  await database.query("insert into club (id, label) values ('plots', 'Plots')");
  const log = await openAuditLog(
    heads,
    () => new Date(at),
    (fault) => {
      throw new Error(fault);
    },
  );
  for (const what of ["one", "two"]) {
    await notingHeads(database, log).transaction((transaction) => recordInClubs(transaction, ["plots"], { what, at }));
  }
  await log.close();
  await database.close();
});
beforeEach(() => {
  said = [];
  for (const to of ["log", "error"] as const) {
    jest.spyOn(console, to).mockImplementation((...line: unknown[]) => void said.push(line.join(" ")));
  }
});
afterEach(() => jest.restoreAllMocks());

const verify = (...more: string[]) => runClub(["verify-audit", "--data", data, ...more]);

test("whole records are said to be whole, with and without a file of heads", async () => {
  expect(await verify("--heads", heads)).toBe(0);
  expect(await verify()).toBe(0);
  expect(said).toEqual(["Every record is whole. 2 noted heads compared.", "Every record is whole."]);
});

test("a line that was changed, and a file that is not there, are said in a sentence", async () => {
  const damaged = join(data, "..", "damaged.jsonl");
  writeFileSync(damaged, readFileSync(heads, "utf8").replace(/"seq":(\d)/, '"seq":"$1"'));
  expect(await verify("--heads", damaged)).toBe(1);
  expect(said[0]).toContain(`${damaged}, line 1 is not a head`);
  expect(await verify("--heads", `${damaged}.none`)).toBe(1);
  expect(said.at(-1)).toContain("There is no file");
  expect(await verify("plots")).toBe(2);
});

test("a record that was cut at its end fails against the heads, though its own chain is whole", async () => {
  const database = await openEmbeddedDatabase(join(data, "database"));
  await database.transaction(({ script }) =>
    script(`set local session_replication_role = replica;
      delete from audit where seq = 2;
      update audit_head set seq = 1, hash = (select hash from audit where seq = 1)`),
  );
  await database.close();
  expect(await verify()).toBe(0);
  expect(await verify("--heads", heads)).toBe(1);
  expect(said).toEqual([
    "Every record is whole.",
    `The record of the club plots was cut: entry 2, noted at ${at}, is missing, and the record has 1 of at least 2.`,
    "See the faults above. 2 noted heads compared.",
  ]);
});
