/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { clubYearState } from "../../../src/contract/club-years";
import type { CollectionState } from "../../../src/contract/collection-state";
import { problemDocument } from "../../../src/contract/problem";
import { changeState } from "../../../src/service/store/change-state";
import { requestOf, requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const leeds = "E08000035";
const path = "/v1/clubs/cla/years/2025-26/state";
let service: TestService;
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
});
afterAll(() => service.close());

const read = async (headers = administrator) => service.app.inject({ url: path, headers });
const state = async () => clubYearState.parse((await read()).json());
const change = (from: string, to: string, reason: string | null = null, headers = administrator, url = path) =>
  service.app.inject({ method: "PUT", url, headers, payload: { from, to, reason } });
const publish = async (to: CollectionState) => {
  const [user] = await service.database.query<{ id: string; name: string }>("select id, name from app_user");
  return service.database.transaction((transaction) =>
    changeState(
      transaction,
      { club: "cla", year: "2025-26", from: null, to, reason: null, user: user!, at: service.clock.now },
      "publishing",
    ),
  );
};
const refused = async (reply: ReturnType<typeof change>, status: number, code: string) => {
  const { statusCode, payload } = await reply;
  const problem = problemDocument.parse(JSON.parse(payload));
  expect([statusCode, problem.type]).toEqual([status, `urn:yardstick:problem:${code}`]);
  return problem.detail;
};

test("a club year goes from open to final, with every step kept: who, when and why", async () => {
  expect(await state()).toEqual({ state: "open", opensOn: "2026-08-24", signedOffBy: "contributor", steps: [] });
  await change("open", "closed");
  await change("closed", "open", "Leeds had no access to its ledger.");
  await change("open", "closed");
  expect(await publish("draft")).toBe("closed");
  await change("draft", "revising");
  expect(await publish("draft")).toBe("revising");
  await publish("final");
  const last = await change("final", "revising", "A fault in the fostering figures.");
  expect(last.statusCode).toBe(200);
  const { steps, ...rest } = clubYearState.parse(last.json());
  expect(rest).toMatchObject({ state: "revising", opensOn: "2026-08-24" });
  expect(steps.map(({ number, from, to, reason }) => [number, from, to, reason])).toEqual([
    [1, "open", "closed", null],
    [2, "closed", "open", "Leeds had no access to its ledger."],
    [3, "open", "closed", null],
    [4, "closed", "draft", null],
    [5, "draft", "revising", null],
    [6, "revising", "draft", null],
    [7, "draft", "final", null],
    [8, "final", "revising", "A fault in the fostering figures."],
  ]);
  expect(steps[0]).toMatchObject({ at: "2026-11-22T12:00:00.000Z", by: "Ada Byron" });
});

test("of two administrators who change it at the same time, one is told that it has changed", async () => {
  const both = await Promise.all([change("open", "closed"), change("open", "closed")]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect((await state()).steps).toHaveLength(1);
  expect(await refused(change("open", "closed"), 409, "another-state")).toContain("2025-26 is closed now, not open");
});

test.each([
  ["open", "final", null, 409, "you cannot publish the final in this way. You can close it."],
  ["open", "draft", null, 409, "2025-26 is open, so you cannot"],
  ["open", "revising", "Because.", 409, "2025-26 is open, so you cannot"],
  ["closed", "draft", null, 409, "You can open it again, with a reason; or publish a draft."],
  ["draft", "final", "Because.", 409, "2025-26 is at its draft, so you cannot publish the final"],
  ["draft", "closed", "Because.", 409, "You can let members revise; or publish the final."],
  ["final", "open", "Because.", 409, "You can let members revise, with a reason."],
  ["closed", "open", null, 422, "To open it again, give a reason"],
  ["final", "revising", null, 422, "give a reason"],
])("from %s to %s with the reason %j is refused with what can be done", async (from, to, reason, status, words) => {
  await service.database.query("update collection set state = $1", [from]);
  const code = status === 409 ? "no-such-step" : "reason-needed";
  expect(await refused(change(from, to, reason), status, code)).toContain(words);
  expect((await state()).steps).toEqual([]);
});

test.each<CollectionState>(["draft", "final"])("a release cannot make an open year %s", async (to) => {
  await expect(publish(to)).rejects.toMatchObject({ code: "no-such-step" });
});

test("a reason of spaces is none", async () => {
  await change("open", "closed");
  expect(await refused(change("closed", "open", "  "), 400, "invalid-request")).toContain("a reason cannot be blank");
});

test("members submit while it is open or being revised, and otherwise are told why not", async () => {
  const contributor = await service.signIn(leeds);
  const post = (remark: string, follows: number) =>
    service.app.inject({
      method: "POST",
      url: submissionsPath(),
      payload: requestSaying(remark),
      headers: { ...contributor, ...submissionHeaders(follows) },
    });
  expect((await post("one", 0)).statusCode).toBe(201);
  await change("open", "closed");
  expect(await refused(post("two", 1), 409, "not-open")).toContain("it is closed");
  await publish("draft");
  expect(await refused(post("two", 1), 409, "not-open")).toContain("its draft release is out");
  await change("draft", "revising");
  expect((await post("two", 1)).statusCode).toBe(201);
  await publish("final");
  expect(await refused(post("three", 2), 409, "not-open")).toContain("its final release is out");
});

test("the steps are in the club's audit chain, without the reason and the administrator's name", async () => {
  await change("open", "closed");
  await change("closed", "open", "Leeds had no access to its ledger.");
  const entries = await service.database.query<{ entry: string }>("select entry from audit order by seq");
  expect(entries.map(({ entry }) => JSON.parse(entry) as object)).toMatchObject([
    { seq: 1, what: "club year changed state", year: "2025-26", number: 1, from: "open", to: "closed" },
    { seq: 2, what: "club year changed state", year: "2025-26", number: 2, from: "closed", to: "open" },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Ada|ledger/);
});

test("steps cannot be changed or deleted, even by the service", async () => {
  await change("open", "closed");
  for (const sql of ["update collection_step set reason = 'x'", "delete from collection_step"]) {
    await expect(service.database.query(sql)).rejects.toThrow("collection_step is never changed");
  }
});

describe("only the club's administrators may read or change the state", () => {
  test.each(["reader", "contributor"] as const)("not a %s of a member", async (role) => {
    const headers = await signInAs(service.database, { club: "cla", role, member: leeds });
    await refused(read(headers), 403, "not-an-administrator");
    await refused(change("open", "closed", null, headers), 403, "not-an-administrator");
  });

  test("not another club's administrator", async () => {
    const headers = await signInAs(service.database, { club: "sample", role: "administrator", member: null });
    await refused(read(headers), 404, "unknown-club");
    await refused(change("open", "closed", null, headers), 404, "unknown-club");
  });

  test("not anybody who is not signed in", async () => {
    expect((await service.app.inject({ url: path })).statusCode).toBe(401);
    expect((await service.app.inject({ method: "PUT", url: path, payload: requestOf() })).statusCode).toBe(401);
  });
});

test("a year for which the club asks nothing has no state", async () => {
  const url = path.replace("2025-26", "2019-20");
  await refused(service.app.inject({ url, headers: administrator }), 404, "unknown-form");
  await refused(change("open", "closed", null, administrator, url), 404, "unknown-form");
});
