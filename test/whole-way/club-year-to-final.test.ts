/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { createClubLibrary, type ClubLibrary } from "../../src/client/club-library";
import { createClubService } from "../../src/client/club-service";
import { createOwnSignIn } from "../../src/client/own-sign-in";
import { createMemoryReleaseStore } from "../../src/client/release-store";
import { releaseDifferences, releaseWithheld } from "../../src/contract/club-releases";
import { clubYearState } from "../../src/contract/club-years";
import { releaseSummary } from "../../src/contract/clubs";
import { problemDocument } from "../../src/contract/problem";
import { queries, query } from "../../src/contract/queries";
import { returns } from "../../src/contract/returns";
import { problem } from "../../src/domain/problems";
import { receipt } from "../../src/domain/questionnaire/receipt";
import { fail } from "../../src/domain/result";
import { runFunction } from "../../src/functions/running/run-function";
import { makeReleaseFile } from "../../src/service/publish/make-release-file";
import { verifyClub } from "../../src/service/store/verify-audit";
import { leeds } from "../domain/rules/answers-of";
import { shown } from "../functions/asked-of";
import { fosteringAt } from "../service/support/fostering-at";
import { invite, join } from "../service/support/invite";
import { filledBy, requestOf, submissionHeaders, submissionsPath } from "../service/support/questionnaire";
import { startTestService, type TestService } from "../service/support/test-service";

jest.setTimeout(120_000);

/*
 * Children Looked After 2025-26 from opening to final, as its administrator and members go through it. Each test is the
 * next part of one story, so they run in order and together.
 *
 *            £ a night   £ a week (× 7)
 * Leeds          70          490
 * Enfield        72          504   queried while the draft is out, and revised: 71, so 497
 * Kent           74          518   after the deadline, with an extension
 * Manchester     66          462   more nights than the others: 84,000, not 78,000
 * Cornwall       68          476   3 children went missing: withheld
 * Bristol        73          511   only after the draft, so late
 * Surrey          -            -   returns nothing, and reads the figures all the same
 */
const [enfield, kent, manchester, cornwall, bristol, surrey] = [
  "E09000010",
  "E10000016",
  "E08000003",
  "E06000052",
  "E06000023",
  "E10000030",
] as const;
const joined = { [kent]: "Kent", [manchester]: "Manchester", [cornwall]: "Cornwall", [bristol]: "Bristol" };

const year = "/v1/clubs/cla/years/2025-26";
const ownCost = "cla.fostering.own.weekly-cost";
const missingShare = "cla.missing-share";

type Headers = { readonly authorization: string };
let service: TestService;
let app: FastifyInstance;
let origin: string;
let administrator: Headers;
const contributors = new Map<string, Headers>();
/** What Surrey's workbook asks, and its clock. */
let library: ClubLibrary;
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
  for (const [code, name] of Object.entries({ ...joined, [surrey]: "Surrey" })) {
    await service.database.query("insert into member (club_id, code, name, abolished) values ('cla', $1, $2, false)", [
      code,
      name,
    ]);
  }
  // Making a release in a thread of its own has its own test.
  app = await service.another({ makeRelease: async (job) => makeReleaseFile(job) });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.close());

const on = (day: string) => (service.clock.now = new Date(`${day}T12:00:00Z`));
const send = (method: "GET" | "POST" | "PUT", url: string, payload?: object, headers: Headers = administrator) =>
  app.inject({ method, url, headers: { ...headers }, ...(payload !== undefined && { payload }) });
const get = async (url: string, headers?: Headers): Promise<unknown> =>
  (await send("GET", url, undefined, headers)).json();
const step = (from: string, to: string) => send("PUT", `${year}/state`, { from, to, reason: null });
const stateNow = async () => clubYearState.parse(await get(`${year}/state`)).state;
const problemOf = (reply: { readonly statusCode: number; json(): unknown }) => {
  const { type, detail } = problemDocument.parse(reply.json());
  return { status: reply.statusCode, code: type.split(":").at(-1), detail };
};

function submit(member: string, answers: Record<string, number>, follows = 0) {
  const headers = { ...contributors.get(member), ...submissionHeaders(follows) };
  const payload = requestOf(filledBy(member, answers));
  return app.inject({ method: "POST", url: submissionsPath(member), headers, payload });
}

async function submitted(...of: Parameters<typeof submit>) {
  const reply = await submit(...of);
  expect([reply.statusCode, reply.statusCode === 201 ? null : reply.json<unknown>()]).toEqual([201, null]);
  const { version, due, daysLate } = receipt.parse(reply.json());
  return { version, due, daysLate };
}

/** What a cell of Surrey's workbook shows for that formula. */
const cell = async (id: string, ...args: unknown[]) =>
  shown(await runFunction(id, args, { ...library, clubInHand: () => library.ofClub("cla") }));

test("the administrator sets the deadline and invites those who will contribute", async () => {
  on("2026-10-01");
  const first = await service.signInAsAdministrator();
  administrator = (await join(app, first, { role: "administrator", member: null }, "Ada Byron")).headers;
  const deadline = { from: null, to: "2026-10-09", reason: "As the timetable says." };
  expect((await send("PUT", `${year}/deadline`, deadline)).statusCode).toBe(200);
  for (const member of [leeds, enfield, ...Object.keys(joined)]) {
    const { headers } = await join(app, administrator, { role: "contributor", member }, `Contributor of ${member}`);
    contributors.set(member, headers);
  }
  expect(await stateNow()).toBe("open");
});

test("members return, one of them after the deadline, once it has an extension", async () => {
  on("2026-10-08");
  const inTime = { version: 1, due: "2026-10-09", daysLate: 0 };
  expect(await submitted(leeds, fosteringAt(70))).toEqual(inTime);
  expect(await submitted(enfield, fosteringAt(72))).toEqual(inTime);
  expect(await submitted(manchester, fosteringAt(66, 84_000))).toEqual(inTime);
  expect(await submitted(cornwall, { ...fosteringAt(68), "cla.missing": 3 })).toEqual(inTime);

  on("2026-10-12");
  expect(problemOf(await submit(kent, fosteringAt(74)))).toMatchObject({ status: 409, code: "past-deadline" });
  const extension = { until: "2026-10-16", reason: "Its ledger closed late." };
  expect((await send("POST", `${year}/members/${kent}/extensions`, extension)).statusCode).toBe(201);
  expect(await submitted(kent, fosteringAt(74))).toEqual({ version: 1, due: "2026-10-16", daysLate: 0 });

  const chased = returns.parse(await get(`${year}/returns`));
  const missing = chased.returns.filter(({ state }) => state === "not returned");
  expect(missing.map(({ name, daysLate }) => [name, daysLate])).toEqual([
    ["Bristol", 3],
    ["Surrey", 3],
  ]);
});

test("a draft is published once the year is closed, and members read it in a workbook", async () => {
  on("2026-10-19");
  expect(problemOf(await send("POST", `${year}/releases`))).toMatchObject({ status: 409, code: "no-draft-now" });
  expect((await step("open", "closed")).statusCode).toBe(200);
  const reply = await send("POST", `${year}/releases`);
  expect([reply.statusCode, releaseSummary.parse(reply.json())]).toMatchObject([201, { version: 1, state: "draft" }]);
  expect(await stateNow()).toBe("draft");

  const now = () => service.clock.now.getTime();
  library = createClubLibrary({
    service: createClubService(origin),
    store: createMemoryReleaseStore(),
    now,
    elapsed: now,
  });
  const signIn = createOwnSignIn({
    origin,
    keep: (session) => library.keepSession(session),
    keepAdministrator: async () => undefined,
    ask: async () => fail(problem("account-not-asked", { detail: "no account" })),
  });
  const code = await invite(app, administrator, { role: "reader", member: surrey });
  expect(await signIn.withText(code, "Reader of Surrey")).toMatchObject({ ok: true, value: { isSignedIn: true } });

  // 462, 476, 490, 504, 518.
  expect(await cell("PEERMEDIAN", ownCost)).toBe(490);
  expect(await cell("PEERCOUNT", ownCost)).toBe(5);
  expect(await cell("VALUE", ownCost, "Enfield")).toBe(504);
  expect(await cell("VALUE", ownCost, "Bristol")).toMatch(/^#N\/A .*not returned/);
});

test("a query about the draft is answered by a revision, and a late return comes in with it", async () => {
  on("2026-10-22");
  const ofEnfield = `${year}/members/${enfield}/queries`;
  const asked = {
    id: randomUUID(),
    subject: "cla.fostering_own_spend",
    seen: "5,616,000",
    words: "Does this include what you pay to agencies?",
  };
  expect((await send("POST", ofEnfield, asked)).statusCode).toBe(201);
  expect(queries.parse(await get(ofEnfield, contributors.get(enfield))).queries).toMatchObject([
    { id: asked.id, kind: "query", state: "open", version: 1 },
  ]);
  // While the draft is out nobody submits.
  expect(problemOf(await submit(enfield, fosteringAt(71), 1))).toMatchObject({ status: 409, code: "not-open" });
  expect((await step("draft", "revising")).statusCode).toBe(200);

  // A revision that was asked for is not late. Bristol's first return, on 22 October, is: by 13 days.
  expect(await submitted(enfield, fosteringAt(71), 1)).toEqual({ version: 2, due: "2026-10-09", daysLate: 0 });
  expect(await submitted(bristol, fosteringAt(73))).toEqual({ version: 1, due: "2026-10-09", daysLate: 13 });
  const words = { id: randomUUID(), words: "It did: £1 of each night. We have taken it out." };
  const answered = await send("POST", `${ofEnfield}/${asked.id}/messages`, words, contributors.get(enfield));
  expect(answered.statusCode).toBe(201);
  expect(query.parse((await send("PUT", `${ofEnfield}/${asked.id}/state`, { state: "closed" })).json())).toMatchObject({
    state: "closed",
    answeredByVersion: 2,
  });
  const { returns: all } = returns.parse(await get(`${year}/returns`));
  expect(Object.fromEntries(all.map(({ name, state }) => [name, state]))).toEqual({
    Bristol: "returned late",
    Cornwall: "returned",
    Enfield: "revised",
    Kent: "returned",
    Leeds: "returned",
    Manchester: "returned",
    Surrey: "not returned",
  });
});

test("the final waits for a draft with what came in since, and says what moved and what is withheld", async () => {
  on("2026-11-02");
  const early = problemOf(await send("POST", `${year}/releases/1/finalise`));
  expect(early).toMatchObject({ status: 409, code: "submitted-since" });
  expect(early.detail).toMatch(/Bristol and Enfield have submitted since draft 1/);

  expect(releaseSummary.parse((await send("POST", `${year}/releases`)).json())).toMatchObject({ version: 2 });
  const moved = releaseDifferences.parse(await get("/v1/clubs/cla/releases/1/differences/2"));
  expect([...new Set(moved.changed.map(({ member }) => member))]).toEqual([enfield]);
  expect([...new Set(moved.appeared.map(({ member }) => member))]).toEqual([bristol]);
  expect(moved.vanished).toEqual([]);
  expect(moved.changed.find(({ indicator }) => indicator === ownCost)).toMatchObject({
    before: 504,
    after: 497,
    reason: { why: "submission", before: 1, after: 2 },
  });
  const { withheld } = releaseWithheld.parse(await get("/v1/clubs/cla/releases/2/withheld"));
  expect(withheld.filter(({ sum }) => sum === "cla.missing").map(({ member }) => member)).toEqual([cornwall]);
  expect(withheld.find(({ sum }) => sum === "cla.missing")).toMatchObject({
    why: "small-count",
    indicators: [missingShare],
  });

  const final = await send("POST", `${year}/releases/2/finalise`);
  expect([final.statusCode, releaseSummary.parse(final.json())]).toMatchObject([201, { version: 3, state: "final" }]);
  expect(await stateNow()).toBe("final");
});

test("that day the workbook's formulas have the figures of the final", async () => {
  // 462, 476, 490, 497, 511, 518: the median is (490 + 497) ÷ 2, the mean 2,954 ÷ 6.
  expect(await cell("PEERMEDIAN", ownCost)).toBe(493.5);
  expect(await cell("PEERMEAN", ownCost)).toBeCloseTo(2954 / 6, 9);
  expect(await cell("PEERCOUNT", ownCost)).toBe(6);
  // Enfield 71 × 7 and Bristol 73 × 7.
  expect(await cell("VALUE", ownCost, "Enfield")).toBe(497);
  expect(await cell("VALUE", ownCost, "Bristol")).toBe(511);
  // £: 78,000 × (70 + 71 + 74 + 68 + 73) + 84,000 × 66 = 27,768,000 + 5,544,000 = 33,312,000.
  // Nights: 5 × 78,000 + 84,000 = 474,000. 33,312,000 ÷ 474,000 × 7 = 491.94936…
  expect(await cell("PEERPOOLED", ownCost)).toBeCloseTo(491.949367, 6);
  // Leeds is 490 − 493.5 from the median.
  expect(await cell("GAP", ownCost, "Leeds")).toBe(-3.5);
  expect(await cell("VALUE", ownCost)).toMatch(/^#N\/A .*not returned/);

  // 83 of 830 children for everyone but Cornwall, of whose figure nothing is said.
  expect(await cell("VALUE", missingShare, "Cornwall")).toMatch(/^#N\/A .*withheld so that nobody can be identified/);
  expect(await cell("VALUE", "cla.missing", "Cornwall")).toMatch(/^#N\/A .*withheld so that nobody can be identified/);
  expect(await cell("PEERCOUNT", missingShare)).toBe(5);
  expect(await cell("PEERMEDIAN", missingShare)).toBe(10);
  expect(JSON.stringify(await cell("ABOUT", "cla"))).toMatch(/final/i);
});

test("the club's record of all of it is whole", async () => {
  const { entries, brokenAt, faults } = await verifyClub(service.database, "cla");
  expect([brokenAt, faults]).toEqual([null, []]);
  const what = entries.map(({ entry }) => (JSON.parse(entry) as { what?: string }).what ?? "submission");
  expect(what.filter((each) => each === "release published")).toHaveLength(3);
  expect(problemOf(await submit(leeds, fosteringAt(75), 1))).toMatchObject({ status: 409, code: "not-open" });
});
