/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { copyPreparedDatabase } from "../support/test-database";
import { startServiceProcess, type ServiceProcess } from "../support/service-process";
import { testFolder } from "../support/test-folder";
import { openEmbeddedDatabase } from "../../../src/service/store/open-embedded-database";

jest.setTimeout(180_000);

/** One data folder for all tests, like one disk that fails in different ways. */
const folder = testFolder();
const data = join(folder, "data");
const orders = join(folder, "orders");
const shim = resolve("test/service/support/failing-disk.cjs");
const fail = (order: string) => writeFileSync(orders, order);
const heal = () => rmSync(orders, { force: true });
beforeAll(() => copyPreparedDatabase(join(data, "database")));
afterEach(heal);

const start = () => startServiceProcess(data, { NODE_OPTIONS: `--require ${shim}`, FAILING_DISK: orders });
const acknowledged: string[] = [];
let token = "";
const groups = "/v1/members/E08000035/peer-groups";
let attempts = 0;
/** Saves a group of some 13 kB; everything acknowledged must stay there for good. */
const work = async (service: ServiceProcess) => {
  const id = `group-${(attempts += 1)}`;
  const members = Array.from({ length: 400 }, () => randomBytes(16).toString("hex"));
  const reply = await service.fetch(`${groups}/${id}`, {
    token,
    method: "PUT",
    headers: { "if-match": '"0"' },
    body: { label: id, members, made: { kind: "picked" } },
  });
  if (reply.status === 201) acknowledged.push(id);
  return reply;
};
const workUntilRefused = async (service: ServiceProcess) => {
  for (;;) {
    const reply = await work(service);
    if (reply.status >= 400) return reply;
  }
};
const expectNothingLost = async (service: ServiceProcess) => {
  const { body } = await service.fetch(groups, { token });
  const kept = (JSON.parse(body.toString()) as { groups: { id: string }[] }).groups.map(({ id }) => id);
  // Changes that were cut off may be there as well.
  expect(kept).toEqual(expect.arrayContaining(acknowledged));
};
const expectProblem = (reply: Awaited<ReturnType<typeof work>>, code: string) => {
  expect([reply.status, reply.headers["content-type"], reply.headers["retry-after"]]).toEqual([
    ...[503, "application/problem+json", "60"],
  ]);
  expect(JSON.parse(reply.body.toString())).toMatchObject({ type: `urn:yardstick:problem:${code}`, status: 503 });
};

test("accepts nothing without room, can still be read, and accepts again by itself", async () => {
  const service = await start();
  token = await service.signIn("Leeds");
  await work(service);
  fail("room 500000000");
  expectProblem(await work(service), "no-room");
  expectProblem(await service.fetch("/readyz"), "no-room");
  expect((await service.fetch("/healthz")).status).toBe(200);
  await expectNothingLost(service);
  heal();
  expect((await work(service)).status).toBe(201);
  expect((await service.fetch("/readyz")).status).toBe(200);
  expect(await service.stop("SIGTERM")).toBe(0);
});

test("answers 503 if a table cannot grow, and accepts again by itself once it can", async () => {
  const service = await start();
  fail("write base/ ENOSPC");
  expectProblem(await workUntilRefused(service), "no-room");
  expect((await service.fetch("/healthz")).status).toBe(200);
  heal();
  expect((await work(service)).status).toBe(201);
  await expectNothingLost(service);
  await service.stop("SIGKILL");
});

test.each([
  [
    "the log cannot grow",
    "write pg_wal ENOSPC",
    /^The database has stopped \(.*No space left on device.*\)\. .*then start again\.$/,
  ],
  [
    "the log fails to write",
    "write pg_wal EIO",
    /^The database has stopped \(.*I\/O error.*\)\. .*then start again\.$/,
  ],
  [
    "an fsync fails",
    "fsync pg_wal EIO",
    /^The disk failed while the database was writing to it \(EIO: .*\)\. .*then start again\.$/,
  ],
])(
  "ends with 1 and one sentence where %s, and has lost nothing when it starts again",
  async (_case, order, sentence) => {
    const service = await start();
    await work(service);
    fail(order);
    expectProblem(await workUntilRefused(service), "not-ready");
    const { exitCode, message } = await service.ended();
    expect(exitCode).toBe(1);
    expect(message.split("\n")).toEqual([expect.stringMatching(sentence)]);
    heal();
    const again = await start();
    await expectNothingLost(again);
    expect(await again.stop("SIGTERM")).toBe(0);
  },
);

test("stops when told to in the middle of such a failure", async () => {
  const service = await start();
  fail("write pg_wal ENOSPC");
  const refused = work(service).then(
    ({ status }) => status,
    () => "cut off",
  );
  expect(await service.stop("SIGTERM")).not.toBeNull();
  expect([503, "cut off"]).toContain(await refused);
});

test("gives up a statement that loops for ever", async () => {
  const own = join(testFolder(), "database");
  await copyPreparedDatabase(own);
  const spinning = await openEmbeddedDatabase(own, { patience: { opening: 60_000, statement: 1000, closing: 1000 } });
  const before = spinning.query("select 1");
  const endless = spinning.query("do $$ begin loop end loop; end $$");
  const after = spinning.query("select 1");
  expect(await before).toHaveLength(1);
  await expect(endless).rejects.toThrow("took more than 1 seconds");
  await expect(after).rejects.toThrow("took more than 1 seconds");
  expect(await spinning.gone).toMatch("took more than 1 seconds");
  await spinning.close();
});
