/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { join } from "node:path";
import { audit } from "../../../src/contract/audit";
import { releaseBasis } from "../../../src/contract/club-releases";
import { clubYearState } from "../../../src/contract/club-years";
import { releaseSummary } from "../../../src/contract/clubs";
import { administratorSignedIn } from "../../../src/contract/development-sign-in";
import { peerGroups } from "../../../src/contract/peer-groups";
import { codeOfLink } from "../../../src/domain/sign-in-link";
import { explained } from "../support/explained";
import { requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startServiceProcess, type ServiceProcess } from "../support/service-process";
import { copyPreparedDatabase } from "../support/test-database";
import { testFolder } from "../support/test-folder";

/** Before a release: YARDSTICK_KILL_ROUNDS=100 npx jest test/service/store/killed.test.ts */
const rounds = Number(process.env.YARDSTICK_KILL_ROUNDS ?? 3);
jest.setTimeout(60_000 + rounds * 60_000);

const member = "/v1/members/E08000035";
const inGroup = ["E08000035", "E09000010"];

let data: string;
beforeAll(async () => {
  data = join(testFolder(), "data");
  await copyPreparedDatabase(join(data, "database"));
});

test("loses nothing it acknowledged when it is killed in the middle of work", async () => {
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

describe("killed while it publishes", () => {
  const year = "/v1/clubs/cla/years/2025-26";
  const releases = "/v1/clubs/cla/releases";
  let service: ServiceProcess;
  let token: string;

  const ask = async (path: string, body?: object, method?: string) => {
    const { status, body: got } = await service.fetch(path, {
      token,
      ...(body && { body }),
      ...(method && { method }),
    });
    return { status, reply: JSON.parse(got.toString()) as unknown };
  };
  const move = async (body: object) => expect((await ask(`${year}/state`, body, "PUT")).status).toBe(200);
  const stateNow = async () => clubYearState.parse((await ask(`${year}/state`)).reply).state;
  const published = async (path: string) => {
    const { status, reply } = await ask(path, {});
    expect(status).toBe(201);
    return releaseSummary.parse(reply).version;
  };

  /** Submits the example for Leeds, with an explanation of all that the published figures make the check ask. */
  async function submit(): Promise<void> {
    const contributor = await service.signIn("Leeds");
    const path = submissionsPath();
    const check = async (url: string, body: object): Promise<unknown> =>
      JSON.parse((await service.fetch(url, { token: contributor, body })).body.toString());
    const body = await explained(check, path, requestOf());
    const sent = await service.fetch(path, { token: contributor, body, headers: submissionHeaders(0) });
    expect([sent.status, sent.status === 201 ? "" : sent.body.toString()]).toEqual([201, ""]);
  }

  test("a release is there completely, with its step and its entry in the record, or not at all", async () => {
    service = await startServiceProcess(data);
    const code = codeOfLink(service.signInLink);
    token = administratorSignedIn.parse((await ask("/v1/development/administrator", { code })).reply).token;
    await submit();
    await move({ from: "open", to: "closed", reason: null });

    let acknowledged = 0;
    let cutOff = 0;
    /** How long each took last time, in milliseconds. */
    const took: Record<string, number> = { draft: 3000, final: 500, revising: 100 };
    /** Publishes a draft, or the final of the newest, or has a final corrected: whichever comes next. */
    const goOn = async () => {
      const state = await stateNow();
      const next = state === "draft" ? "final" : state === "final" ? "revising" : "draft";
      const began = Date.now();
      const done = async () => {
        if (next === "revising") await move({ from: "final", to: "revising", reason: "A correction." });
        else acknowledged = await published(`${year}/releases${next === "final" ? `/${acknowledged}/finalise` : ""}`);
        took[next] = Date.now() - began;
      };
      return { next, done: done() };
    };

    for (let round = 0; round < rounds; round += 1) {
      for (let before = 0; before < 1 + (round % 3); before += 1) await (await goOn()).done;
      const { next, done } = await goOn();
      const outcome = done.catch((error: NodeJS.ErrnoException) => error.code);
      // From just begun to nearly done, round by round.
      await new Promise((resolve) => setTimeout(resolve, took[next]! * ((round * 0.38 + 0.5) % 1)));
      expect(await service.stop("SIGKILL")).toBeNull();
      await outcome;

      service = await startServiceProcess(data);
      const newest = releaseBasis.parse((await ask(`${releases}/latest/basis`)).reply);
      const state = await stateNow();
      expect([acknowledged, acknowledged + (next === "revising" ? 0 : 1)]).toContain(newest.version);
      expect([newest.state, "revising"]).toContain(state);
      const record = audit.parse((await ask("/v1/clubs/cla/audit")).reply);
      expect([record.brokenAt, record.faults]).toEqual([null, []]);
      const entries = record.entries.map(({ entry }) => JSON.parse(entry) as { what?: string; version?: number });
      const recorded = entries.filter(({ what }) => what === "release published").map(({ version }) => version);
      expect(recorded).toEqual(Array.from({ length: newest.version }, (_, at) => at + 1));
      cutOff += newest.version - acknowledged;
      acknowledged = newest.version;
    }
    expect(await service.stop("SIGTERM")).toBe(0);
    process.stderr.write(
      `Killed ${rounds} times: ${acknowledged} releases kept, ${cutOff} of them never acknowledged, 0 acknowledged lost.\n`,
    );
  });
});
