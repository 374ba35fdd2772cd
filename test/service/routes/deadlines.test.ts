/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { clubYearDeadline } from "../../../src/contract/club-years";
import { form } from "../../../src/contract/forms";
import { problemDocument } from "../../../src/contract/problem";
import { submissionList } from "../../../src/contract/submissions";
import { receipt } from "../../../src/domain/questionnaire/receipt";
import { requestSaying, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInAs } from "../support/sign-in-as";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const leeds = "E08000035";
const enfield = "E09000010";
const year = "/v1/clubs/cla/years/2025-26";
let service: TestService;
let administrator: { authorization: string };
let contributor: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await signInAs(service.database, { club: "cla", role: "administrator", member: null });
  contributor = await signInAs(service.database, { club: "cla", role: "contributor", member: leeds });
});
afterAll(() => service.close());

const reason = "The ledger was closed for a week.";
const get = (url: string, headers = administrator) => service.app.inject({ url, headers });
const setDeadline = (from: string | null, to: string | null, headers = administrator) =>
  service.app.inject({ method: "PUT", url: `${year}/deadline`, headers, payload: { from, to, reason } });
const extend = (until: string, member = leeds, headers = administrator, why = reason) =>
  service.app.inject({
    method: "POST",
    url: `${year}/members/${member}/extensions`,
    headers,
    payload: { until, reason: why },
  });
const submit = (remark: string, follows: number, on: string) => {
  service.clock.now = new Date(on);
  return service.app.inject({
    method: "POST",
    url: submissionsPath(),
    payload: requestSaying(remark),
    headers: { ...contributor, ...submissionHeaders(follows) },
  });
};
const refused = async (reply: ReturnType<typeof extend>, status: number, code: string) => {
  const { statusCode, payload } = await reply;
  const problem = problemDocument.parse(JSON.parse(payload));
  expect([statusCode, problem.type]).toEqual([status, `urn:yardstick:problem:${code}`]);
  return problem.detail;
};
const lateness = async (reply: ReturnType<typeof submit>) => {
  const { statusCode, payload } = await reply;
  expect(statusCode).toBe(201);
  const { due, daysLate } = receipt.parse(JSON.parse(payload));
  return [due, daysLate];
};

describe("without a deadline", () => {
  test("a submission is accepted on any day, and its receipt says how late it is by the timetable", async () => {
    expect(await lateness(submit("one", 0, "2026-10-09T22:59:59Z"))).toEqual(["2026-10-09", 0]);
    expect(await lateness(submit("two", 1, "2026-10-09T23:00:00Z"))).toEqual(["2026-10-09", 1]);
    expect(await lateness(submit("three", 2, "2026-11-28T12:00:00Z"))).toEqual(["2026-10-09", 50]);
    const listed = submissionList.parse((await get(submissionsPath(), contributor)).json()).submissions;
    expect(listed.map(({ daysLate }) => daysLate)).toEqual([0, 1, 50]);
  });

  test("an extension moves the day by which it is late", async () => {
    await extend("2026-11-27");
    expect(await lateness(submit("one", 0, "2026-11-27T12:00:00Z"))).toEqual(["2026-11-27", 0]);
    expect(await lateness(submit("two", 1, "2026-11-28T12:00:00Z"))).toEqual(["2026-11-27", 1]);
  });
});

describe("after the deadline", () => {
  beforeEach(() => setDeadline(null, "2026-11-20"));

  test("a submission is refused with the day, how long ago it was, and what to do", async () => {
    expect(await lateness(submit("one", 0, "2026-11-20T23:59:59Z"))).toEqual(["2026-11-20", 0]);
    expect(await refused(submit("two", 1, "2026-11-21T00:00:00Z"), 409, "past-deadline")).toBe(
      "The deadline for 2025-26 was 20 Nov 2026: 1 day ago. Ask the club's administrator for an extension, then submit again; nothing you typed is lost.",
    );
    expect(await refused(submit("two", 1, "2026-12-01T12:00:00Z"), 409, "past-deadline")).toContain("11 days ago");
  });

  test("a member with an extension submits until that day, and another does not", async () => {
    await extend("2026-12-04");
    await extend("2027-01-08", enfield);
    expect(await lateness(submit("one", 0, "2026-12-04T12:00:00Z"))).toEqual(["2026-12-04", 0]);
    expect(await refused(submit("two", 1, "2026-12-05T12:00:00Z"), 409, "past-deadline")).toContain(
      "was 4 Dec 2026, with your extension: 1 day ago",
    );
  });

  test("the newest extension counts, and the deadline if it was put off beyond that", async () => {
    await extend("2027-01-08");
    await extend("2026-12-04");
    await refused(submit("one", 0, "2026-12-05T12:00:00Z"), 409, "past-deadline");
    await setDeadline("2026-11-20", "2026-12-11");
    expect(await lateness(submit("one", 0, "2026-12-11T12:00:00Z"))).toEqual(["2026-12-11", 0]);
  });

  test("what was sent before is still answered with its receipt", async () => {
    const key = "6a7f9c5e-6a57-4b7b-9a8e-8e7f1f1c2d3e";
    const again = (on: string) => {
      service.clock.now = new Date(on);
      const headers = { ...contributor, ...submissionHeaders(0, key) };
      return service.app.inject({ method: "POST", url: submissionsPath(), payload: requestSaying("one"), headers });
    };
    const first = await again("2026-11-20T12:00:00Z");
    const second = await again("2026-12-20T12:00:00Z");
    expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    expect(second.json()).toEqual(first.json());
  });

  test("members revise while the club asks them to, which is not late; a first return is", async () => {
    await submit("one", 0, "2026-11-20T12:00:00Z");
    await service.database.query("update collection set state = 'revising'");
    expect(await lateness(submit("two", 1, "2027-01-20T12:00:00Z"))).toEqual(["2026-11-20", 0]);
    contributor = await signInAs(service.database, { club: "cla", role: "contributor", member: enfield });
    const first = await service.app.inject({
      method: "POST",
      url: submissionsPath(enfield),
      payload: requestSaying("one", enfield),
      headers: { ...contributor, ...submissionHeaders(0) },
    });
    expect(receipt.parse(first.json()).daysLate).toBe(61);
  });
});

test("the history of deadline and extensions says who, when and why", async () => {
  await setDeadline(null, "2026-11-20");
  await setDeadline("2026-11-20", null);
  await extend("2026-12-04");
  const all = clubYearDeadline.parse((await get(`${year}/deadline`)).json());
  const made = { reason, at: "2026-11-22T12:00:00.000Z", by: "Ada Byron" };
  expect(all).toEqual({
    deadline: null,
    timetable: "2026-10-09",
    changes: [
      { number: 1, from: null, to: "2026-11-20", ...made },
      { number: 2, from: "2026-11-20", to: null, ...made },
    ],
    extensions: [{ number: 1, member: leeds, memberName: "Leeds", until: "2026-12-04", ...made }],
  });
  for (const table of ["deadline_change", "extension"]) {
    await expect(service.database.query(`delete from ${table}`)).rejects.toThrow(`${table} is never changed`);
  }
});

test("of two administrators who set it at the same time, one is told that it has changed", async () => {
  const both = await Promise.all([setDeadline(null, "2026-12-04"), setDeadline(null, "2026-12-11")]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  // Whichever of them was first.
  const set = both[0].statusCode === 200 ? "4 Dec 2026" : "11 Dec 2026";
  expect(await refused(setDeadline(null, null), 409, "another-deadline")).toContain(`is ${set} now`);
});

test("an extension to a day that is no later than the deadline is refused", async () => {
  expect(await refused(extend("2026-10-09"), 422, "extension-too-early")).toContain("due on 9 Oct 2026 anyway");
  await setDeadline(null, "2026-12-04");
  await refused(extend("2026-12-04"), 422, "extension-too-early");
  await refused(extend("tomorrow"), 400, "invalid-request");
  await refused(extend("2026-12-05", "E99999999"), 404, "not-in-club");
});

test("the questionnaire says when one's own return is due, and has another ETag once that changes", async () => {
  const read = async (headers = contributor) => {
    const reply = await get(`${year}/form`, headers);
    return { due: form.parse(reply.json()).due, tag: reply.headers.etag };
  };
  const before = await read();
  expect(before.due).toEqual({ day: "2026-10-09", lastDay: null, extension: null });
  await extend("2026-12-04");
  const after = await read();
  expect(after.due).toEqual({ day: "2026-12-04", lastDay: null, extension: { until: "2026-12-04", reason } });
  expect(after.tag).not.toBe(before.tag);
  expect((await read(administrator)).due).toEqual({ day: "2026-10-09", lastDay: null, extension: null });
});

test("a submission from before lateness was noted is late by the timetable of its questionnaire", async () => {
  await submit("one", 0, "2026-11-28T12:00:00Z");
  await service.database.transaction((transaction) =>
    transaction.script(
      "set local session_replication_role = replica; update submission set due_on = null, days_late = null",
    ),
  );
  const [listed] = submissionList.parse((await get(submissionsPath(), contributor)).json()).submissions;
  expect([listed?.due, listed?.daysLate]).toEqual(["2026-10-09", 50]);
});

describe("only the club's administrators may read or change them", () => {
  test.each(["reader", "contributor"] as const)("not a %s of a member", async (role) => {
    const headers = await signInAs(service.database, { club: "cla", role, member: leeds });
    await refused(get(`${year}/deadline`, headers), 403, "not-an-administrator");
    await refused(setDeadline(null, "2026-12-04", headers), 403, "not-an-administrator");
    await refused(extend("2026-12-04", leeds, headers), 403, "not-an-administrator");
  });

  test("not another club's administrator", async () => {
    const headers = await signInAs(service.database, { club: "sample", role: "administrator", member: null });
    await refused(get(`${year}/deadline`, headers), 404, "unknown-club");
    await refused(setDeadline(null, "2026-12-04", headers), 404, "unknown-club");
    await refused(extend("2026-12-04", leeds, headers), 404, "unknown-club");
  });

  test("not anybody who is not signed in", async () => {
    expect((await service.app.inject(`${year}/deadline`)).statusCode).toBe(401);
    expect((await extend("2026-12-04", leeds, { authorization: "" })).statusCode).toBe(401);
  });
});
