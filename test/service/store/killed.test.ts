/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { join } from "node:path";
import { audit } from "../../../src/contract/audit";
import { peerGroups } from "../../../src/contract/peer-groups";
import { startServiceProcess, type ServiceProcess } from "../support/service-process";
import { copyPreparedDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";

/** Before a release: YARDSTICK_KILL_ROUNDS=100 npx jest test/service/store/killed.test.ts */
const rounds = Number(process.env.YARDSTICK_KILL_ROUNDS ?? 3);
jest.setTimeout(60_000 + rounds * 60_000);

const member = "/v1/members/E08000035";
const inGroup = ["E08000035", "E09000010"];

test("loses nothing it acknowledged when it is killed in the middle of work", async () => {
  const data = join(testFolder(), "data");
  await copyPreparedDatabase(join(data, "database"));
  let service = await startServiceProcess(data);
  const token = await service.signIn("Leeds");
  const read = async (path: string) => JSON.parse((await service.fetch(path, { token })).body.toString()) as unknown;
  const save = (on: ServiceProcess, version: number) =>
    on.fetch(`${member}/peer-groups/kept`, {
      token,
      method: "PUT",
      headers: { "if-match": `"${version - 1}"` },
      body: { label: `Version ${version}`, members: inGroup, made: { kind: "picked" } },
    });

  let acknowledged = 0;
  let cutOff = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged;
    const working = (async (on: ServiceProcess) => {
      for (;;) {
        const { status } = await save(on, acknowledged + 1);
        expect([200, 201]).toContain(status);
        acknowledged += 1;
      }
    })(service).catch((error: NodeJS.ErrnoException) => error.code);
    while (acknowledged < before + 5 + (round % 7)) await new Promise((resolve) => setTimeout(resolve, round % 5));
    expect(await service.stop("SIGKILL")).toBeNull();
    expect(await working).toMatch(/^E/);

    service = await startServiceProcess(data);
    const [group] = peerGroups.parse(await read(`${member}/peer-groups`)).groups;
    const record = audit.parse(await read(`${member}/audit`));
    // A change under way when it was killed is there completely or not at all.
    expect([acknowledged, acknowledged + 1]).toContain(group?.version);
    expect(group).toMatchObject({ label: `Version ${group?.version}`, members: inGroup });
    expect([record.brokenAt, record.faults, record.entries.length]).toEqual([null, [], group?.version]);
    cutOff += (group?.version ?? 0) - acknowledged;
    acknowledged = group?.version ?? 0;
  }
  expect(await service.stop("SIGTERM")).toBe(0);
  process.stderr.write(
    `Killed ${rounds} times: ${acknowledged} changes kept, ${cutOff} of them never acknowledged, 0 acknowledged lost.\n`,
  );
});
