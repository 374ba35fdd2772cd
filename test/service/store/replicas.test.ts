/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { receipt } from "../../../src/domain/questionnaire/receipt";
import { makeReleaseFile } from "../../../src/service/publish/make-release-file";
import type { ReleaseJob } from "../../../src/service/publish/release-job";
import type { Database, Row, Transaction } from "../../../src/service/store/database";
import { verifyClub } from "../../../src/service/store/verify-audit";
import { leeds } from "../../domain/rules/answers-of";
import { accept, invite, join } from "../support/invite";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { openAgain } from "../support/server-database";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(120_000);

/** Three services on one database server, each with its own connections and memory. */
let service: TestService;
let others: Database[];
let apps: FastifyInstance[];
let authorization: string;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  others = [await openAgain(service.database), await openAgain(service.database)];
  // Making a release in a thread of its own has its own test.
  const makeRelease = async (job: ReleaseJob) => makeReleaseFile(job);
  apps = [await service.another({ makeRelease })];
  for (const database of others) apps.push(await service.another({ database, makeRelease }));
});
beforeEach(async () => {
  await service.reset();
  ({ authorization } = await service.signIn(leeds));
});
afterAll(async () => {
  await service.close();
  for (const database of others) await database.close();
});

const path = submissionsPath();
const send = (app: FastifyInstance, payload: object, follows: number, key: string) =>
  app.inject({ method: "POST", url: path, payload, headers: { authorization, ...submissionHeaders(follows, key) } });

test("however often a submission is sent, and to whichever of them, it becomes one version", async () => {
  for (let follows = 0; follows < 5; follows += 1) {
    const [key, sent] = [randomUUID(), requestSaying(`Version ${follows + 1}`)];
    const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => send(apps[at % 3]!, sent, follows, key)));
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([...Array<number>(11).fill(200), 201]);
    const receipts = replies.map((reply) => receipt.parse(reply.json()));
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(receipts[0]?.version).toBe(follows + 1);
  }
});

test("of different submissions that follow the same version, one is accepted, and the others are told so", async () => {
  const replies = await Promise.all(
    apps.flatMap((app, at) => [0, 1].map((more) => send(app, requestSaying(`From ${at} ${more}`), 0, randomUUID()))),
  );
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412, 412, 412, 412, 412]);
});

test("what is accepted while the record is being read is in the next reading, and no fault in this one", async () => {
  const { database } = service;
  const accept = (follows: number) => send(apps[1]!, requestSaying(`Version ${follows + 1}`), follows, randomUUID());
  expect((await accept(0)).statusCode).toBe(201);
  let accepted = 1;
  /** Accepts one more as soon as the chain has been read. */
  const disturbed = (transaction: Transaction): Transaction => ({
    ...transaction,
    async query<R extends Row>(sql: string, parameters?: readonly unknown[]) {
      const rows = await transaction.query<R>(sql, parameters);
      if (sql.includes("from audit_head") && accepted === 1) {
        expect((await accept(1)).statusCode).toBe(201);
        accepted = 2;
      }
      return rows;
    },
  });
  const first = await verifyClub(
    {
      ...database,
      transaction: (work) => database.transaction((transaction) => work(disturbed(transaction))),
      snapshot: (work) => database.snapshot((transaction) => work(disturbed(transaction))),
    },
    "cla",
  );
  expect([first.entries.length, first.brokenAt, first.faults, accepted]).toEqual([1, null, [], 2]);
  const second = await verifyClub(database, "cla");
  expect([second.entries.length, second.brokenAt, second.faults]).toEqual([2, null, []]);
});

test("the record has each accepted version once, in order", async () => {
  const replies: number[] = [];
  for (let follows = 0; follows < 6; follows += 1) {
    const reply = await send(apps[follows % 3]!, requestSaying(`Version ${follows + 1}`), follows, randomUUID());
    replies.push(reply.statusCode);
  }
  expect(replies).toEqual(Array(6).fill(201));
  const { entries, brokenAt, faults } = await verifyClub(others[1]!, "cla");
  const versions = entries.map(({ entry }) => (JSON.parse(entry) as { version: number }).version);
  expect([versions, brokenAt, faults]).toEqual([[1, 2, 3, 4, 5, 6], null, []]);
});

test("of those who accept one invitation at the same time at different services, one gets the role", async () => {
  const administrator = await service.signInAsAdministrator();
  const code = await invite(service.app, administrator, { role: "contributor", member: leeds });
  const replies = await Promise.all(Array.from({ length: 9 }, (_, at) => accept(apps[at % 3]!, code, `Person ${at}`)));
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array<number>(8).fill(403)]);
});

test("a person who is removed is refused at once where that was done, and by the others within 5 seconds", async () => {
  const administrator = await service.signInAsAdministrator();
  const { headers } = await join(service.app, administrator, { role: "contributor", member: leeds }, "Sam");
  const statuses = async () => {
    const replies = await Promise.all(apps.map((app) => app.inject({ url: "/v1/me", headers })));
    return replies.map(({ statusCode }) => statusCode);
  };
  expect(await statuses()).toEqual([200, 200, 200]);
  const url = "/v1/clubs/cla/people";
  const { people } = (await service.app.inject({ url, headers: administrator })).json<{
    people: { id: string; name: string }[];
  }>();
  const { id } = people.find(({ name }) => name === "Sam")!;
  const removed = await apps[1]!.inject({ method: "DELETE", url: `${url}/${id}`, headers: administrator });
  expect([removed.statusCode, await statuses()]).toEqual([204, [200, 401, 200]]);
  service.clock.now = new Date(service.clock.now.getTime() + 5000);
  expect(await statuses()).toEqual([401, 401, 401]);
});

describe("a release of a club year", () => {
  const year = "/v1/clubs/cla/years/2025-26";
  const inNine = (url: string, headers: { authorization: string }) =>
    Promise.all(Array.from({ length: 9 }, (_, at) => apps[at % 3]!.inject({ method: "POST", url, headers })));
  const versionsIn = (replies: Awaited<ReturnType<typeof inNine>>) =>
    new Set(replies.flatMap((reply) => (reply.statusCode < 300 ? [reply.json<{ version: number }>().version] : [])));
  /** What there is of releases, table by table, and what the record says of them. */
  async function published() {
    const [rows] = await others[0]!.query<{ releases: number; bases: number; listed: number; steps: number }>(
      `select (select count(*)::integer from dataset_release where club_id = 'cla') as releases,
              (select count(*)::integer from release_basis where club_id = 'cla') as bases,
              (select count(*)::integer from directory_entry where club_id = 'cla') as listed,
              (select count(*)::integer from collection_step where club_id = 'cla') as steps`,
    );
    const { entries, brokenAt, faults } = await verifyClub(others[1]!, "cla");
    const parsed = entries.map(({ entry }) => JSON.parse(entry) as { what?: string; version?: number });
    const recorded = parsed.filter(({ what }) => what === "release published").map(({ version }) => version);
    return { ...rows, recorded, brokenAt, faults };
  }

  test("asked for nine times at once, of three services, is published once: the draft, then the final", async () => {
    const administrator = await service.signInAsAdministrator();
    expect((await send(apps[0]!, requestSaying("Version 1"), 0, randomUUID())).statusCode).toBe(201);
    const payload = { from: "open", to: "closed", reason: null };
    await apps[1]!.inject({ method: "PUT", url: `${year}/state`, headers: administrator, payload });

    const drafts = await inNine(`${year}/releases`, administrator);
    const statuses = drafts.map(({ statusCode }) => statusCode);
    expect([statuses.filter((each) => each === 201).length, versionsIn(drafts)]).toEqual([1, new Set([1])]);
    // The others are told that it is out, or that somebody was faster.
    expect(statuses.filter((each) => ![200, 201, 409].includes(each))).toEqual([]);
    const whole = { brokenAt: null, faults: [] };
    expect(await published()).toEqual({ releases: 1, bases: 1, listed: 1, steps: 2, recorded: [1], ...whole });

    const finals = await inNine(`${year}/releases/1/finalise`, administrator);
    expect(finals.map(({ statusCode }) => statusCode).sort()).toEqual([...Array<number>(8).fill(200), 201]);
    expect(versionsIn(finals)).toEqual(new Set([2]));
    expect(await published()).toEqual({ releases: 2, bases: 2, listed: 2, steps: 3, recorded: [1, 2], ...whole });
  });

  test("has everything that was accepted before its final: who submits meanwhile waits, and is refused", async () => {
    const administrator = await service.signInAsAdministrator();
    expect((await send(apps[1]!, requestSaying("Version 1"), 0, randomUUID())).statusCode).toBe(201);
    const be = (state: string) =>
      service.database.query("update collection set state = $1 where club_id = 'cla'", [state]);
    await be("revising");
    await apps[0]!.inject({ method: "POST", url: `${year}/releases`, headers: administrator });
    await be("revising");
    let submitted: ReturnType<typeof send> | null = null;
    /** Submits when the final has been decided and is not there yet, and gives that time to succeed. */
    const disturbed = (transaction: Transaction): Transaction => ({
      ...transaction,
      async query<R extends Row>(sql: string, parameters?: readonly unknown[]) {
        if (sql.includes("insert into dataset_release")) {
          submitted = send(apps[1]!, requestSaying("Version 2"), 1, randomUUID());
          await Promise.race([submitted, pause(2000)]);
        }
        return transaction.query<R>(sql, parameters);
      },
    });
    const [database] = others;
    const busy = await service.another({
      database: {
        ...database!,
        transaction: (work) => database!.transaction((transaction) => work(disturbed(transaction))),
      },
    });
    const final = await busy.inject({ method: "POST", url: `${year}/releases/1/finalise`, headers: administrator });
    expect([final.statusCode, (await submitted!).statusCode]).toEqual([201, 409]);
    expect(await published()).toMatchObject({ releases: 2, brokenAt: null, faults: [] });
  });
});
