/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { listedAuthorities } from "../../../src/domain/authorities/listed-authorities";
import { receipt } from "../../../src/domain/questionnaire/receipt";
import type { Database } from "../../../src/service/store/database";
import { verifyClub } from "../../../src/service/store/verify-audit";
import { explained } from "../support/explained";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { openServerTestDatabase, urlOf } from "../support/server-database";
import { startServiceProcess, type ServiceProcess } from "../support/service-process";
import { signInPerson } from "../support/sign-in-person";
import { testFolder } from "../support/test-folder";

jest.setTimeout(240_000);

/** 60 members submit at least 4 versions each, and send each three times at once: 720 submissions or more. */
const members = listedAuthorities.filter(({ ended }) => ended === null).slice(0, 60);
const leastVersions = 4;

let database: Database;
let data: string;
let replicas: ServiceProcess[];

const start = (at: number) =>
  startServiceProcess(join(data, String(at)), {
    DATABASE_URL: urlOf(database),
    YARDSTICK_DEVELOPMENT_SIGN_IN: "off",
    YARDSTICK_DATABASE_CONNECTIONS: "5",
  });

beforeAll(async () => {
  database = await openServerTestDatabase();
  data = testFolder();
  // The first publishes what is shipped; the others start on it.
  replicas = [await start(0)];
  replicas.push(...(await Promise.all([start(1), start(2)])));
});
afterAll(async () => {
  for (const replica of replicas) await replica.stop("SIGKILL");
  await database.close();
});

/** Sends it to one replica after the other until one answers, as a proxy's clients do. */
async function send(first: number, path: string, options: Parameters<ServiceProcess["fetch"]>[1]) {
  for (let at = first; ; at += 1) {
    try {
      const { status, body } = await replicas[at % replicas.length]!.fetch(path, options);
      if (status !== 503) return { status, json: JSON.parse(body.toString()) as unknown };
    } catch (error) {
      // It is down, or ended in the middle of this.
      if (!/^E(CONN|PIPE|PROTO)/.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
    }
    await pause(20);
  }
}

/** Submits a member's versions until that is enough, and returns the receipts of each. */
async function submitAll(member: string, token: string, seat: number, isEnough: () => boolean): Promise<string[][]> {
  const path = submissionsPath(member);
  const ask = async (url: string, body: object) => (await send(seat, url, { token, body })).json;
  const { explanations } = await explained(ask, path, requestSaying("Version 1", member));
  const receipts: string[][] = [];
  for (let follows = 0; follows < leastVersions || !isEnough(); follows += 1) {
    const body = { ...requestSaying(`Version ${follows + 1}`, member), explanations };
    const options = { token, body, headers: submissionHeaders(follows, randomUUID()) };
    const replies = await Promise.all([0, 1, 2].map((again) => send(seat + again, path, options)));
    // Whichever was first, its answer may have been lost with the replica: then there are only answers to the others.
    expect(replies.map(({ status, json }) => [status, status < 300 ? "" : json])).toEqual(
      replies.map(({ status }) => [status === 201 ? 201 : 200, ""]),
    );
    receipts.push(replies.map(({ json }) => receipt.parse(json).id));
  }
  return receipts;
}

test("720 submissions to three replicas, one killed and all started again meanwhile, become one version each", async () => {
  let isUndisturbed = false;
  /** One dies; then each is stopped and started in turn, as when a new version is put in. */
  const disturb = async () => {
    await pause(1500);
    await replicas[1]!.stop("SIGKILL");
    const exits: (number | null)[] = [];
    for (const at of [1, 0, 2]) {
      if (at !== 1) exits.push(await replicas[at]!.stop("SIGTERM"));
      replicas[at] = await start(at);
    }
    isUndisturbed = true;
    return exits;
  };
  // Before there is any load, of which this process's own connections are no part.
  const tokens: string[] = [];
  for (const { code: member } of members) {
    const { authorization } = await signInPerson(database, "cla", { role: "approver", member }, new Date());
    tokens.push(authorization.replace("Bearer ", ""));
  }
  const disturbed = disturb();
  const all = await Promise.all(
    members.map(({ code }, seat) => submitAll(code, tokens[seat]!, seat, () => isUndisturbed)),
  );
  expect(await disturbed).toEqual([0, 0]);

  for (const receipts of all) {
    expect(receipts.map((ids) => new Set(ids).size)).toEqual(receipts.map(() => 1));
    expect(new Set(receipts.flat()).size).toBe(receipts.length);
  }
  const kept = await database.query<{ member: string; versions: number[] }>(
    "select member_code as member, array_agg(version order by version) as versions from submission group by member_code",
  );
  const versionsOf = new Map(kept.map(({ member, versions }) => [member, versions]));
  expect(members.map(({ code }) => versionsOf.get(code))).toEqual(
    all.map((receipts) => receipts.map((_, at) => at + 1)),
  );
  const { entries, brokenAt, faults } = await verifyClub(database, "cla");
  expect([entries.length, brokenAt, faults]).toEqual([all.flat().length, null, []]);
});
