/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { restoreBackup } from "../../../src/service/backup/restore-backup";
import { writeBackup } from "../../../src/service/backup/write-backup";
import type { Database } from "../../../src/service/store/database";
import { verifyClub, verifyMember } from "../../../src/service/store/verify-audit";
import { leeds } from "../../domain/rules/answers-of";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { openTestDatabase } from "../support/test-database";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

const now = new Date("2026-11-30T09:00:00Z");
let service: TestService;
let authorization: string;
let backup: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  ({ authorization } = await service.signIn(leeds));
  await submit("one", 0);
  await submit("two", 1);
  const group = { label: "Cities", members: [leeds], made: { kind: "picked" } };
  await service.app.inject({
    method: "PUT",
    url: `/v1/members/${leeds}/peer-groups/cities`,
    headers: { authorization, "if-match": '"0"' },
    payload: group,
  });
  await service.app.inject({
    method: "PUT",
    url: `/v1/members/${leeds}/scenarios/home`,
    headers: { authorization, "if-match": '"0"' },
    payload: { scenario: "break-even", name: "A home", inputs: { Places: 4, Weekly_cost: null }, origins: {} },
  });
  await service.app.inject({
    method: "PUT",
    url: `${submissionsPath().replace("/submissions", "/sections")}/contact/assignment`,
    headers: { authorization, "if-match": '"0"' },
    payload: { people: [{ person: null, name: "Jo Bell", role: null }], note: null, wishedFor: null },
  });
  backup = await backedUp(service.database);
});
afterAll(() => service.close());

const submit = async (remark: string, follows: number) => {
  const headers = { authorization, ...submissionHeaders(follows) };
  const url = submissionsPath();
  const reply = await service.app.inject({ method: "POST", url, payload: requestSaying(remark), headers });
  expect(reply.statusCode).toBe(201);
};

async function backedUp(database: Database): Promise<string> {
  const to = new PassThrough();
  const written = text(to);
  await writeBackup(database, to, now);
  to.end();
  return written;
}

const restored = async (lines: string) => {
  const database = await openTestDatabase();
  try {
    await restoreBackup(database, Readable.from([lines]));
    return database;
  } catch (error) {
    // None is left half filled.
    expect(await database.query("select from pg_class where relname = 'submission' and reltuples > 0")).toEqual([]);
    await database.close();
    throw error;
  }
};
const linesOf = (text: string) => text.trimEnd().split("\n");

test("a restored database has every row, the same chains, and gives the same backup", async () => {
  const database = await restored(backup);
  try {
    expect(await backedUp(database)).toBe(backup);
    const [clubBefore, clubAfter] = await Promise.all([
      verifyClub(service.database, "cla"),
      verifyClub(database, "cla"),
    ]);
    expect(clubAfter).toEqual(clubBefore);
    expect(clubAfter).toMatchObject({ brokenAt: null, faults: [] });
    expect(clubAfter.entries.length).toBeGreaterThanOrEqual(2);
    expect(await verifyMember(database, leeds)).toEqual(await verifyMember(service.database, leeds));
    const app = await service.another({ database });
    const reply = await app.inject({ url: `${submissionsPath()}/2`, headers: { authorization } });
    expect(reply.json()).toMatchObject({ receipt: { version: 2 }, answers: { template: { member: leeds } } });
  } finally {
    await database.close();
  }
});

test("a backup made while members submit is of one moment", async () => {
  const [during] = await Promise.all([backedUp(service.database), submit("three", 2)]);
  const database = await restored(during);
  try {
    expect(await verifyClub(database, "cla")).toMatchObject({ brokenAt: null, faults: [] });
  } finally {
    await database.close();
  }
});

describe("is refused, and nothing restored:", () => {
  const refusal = (lines: string) => restored(lines).then((database) => database.close());

  test("a file that is no backup", async () => {
    await expect(refusal("hello\n")).rejects.toThrow("not a backup of Yardstick");
    await expect(refusal("")).rejects.toThrow("not a backup of Yardstick");
  });

  test("one whose end is missing", async () => {
    await expect(refusal(`${linesOf(backup).slice(0, -1).join("\n")}\n`)).rejects.toThrow("its end is missing");
    await expect(refusal(backup.slice(0, -20))).rejects.toThrow("its end is missing");
  });

  test("one in which a row was changed, taken out or put in", async () => {
    const changed = backup.replace("Leeds", "Leods");
    expect(changed).not.toBe(backup);
    await expect(refusal(changed)).rejects.toThrow("is not as recorded");
    const without = linesOf(backup).filter((line) => !line.startsWith('{"table":"idempotency"'));
    await expect(refusal(`${without.join("\n")}\n`)).rejects.toThrow("its table idempotency is not as recorded");
  });

  test("one from a newer Yardstick", async () => {
    const newer = backup.replace(/("migrations":\[.*?)\]/, '$1,{"name":"9000-later.sql","sha256":"00"}]');
    await expect(refusal(newer)).rejects.toThrow("newer Yardstick");
  });

  test("any, into a database that holds something", async () => {
    await expect(restoreBackup(service.database, Readable.from([backup]))).rejects.toThrow("already holds data");
  });
});
