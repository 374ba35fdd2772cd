/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { randomUUID } from "node:crypto";
import { clubsToJoin, membershipRequest, membershipRequests } from "../../../src/contract/membership";
import { problemDocument } from "../../../src/contract/problem";
import type { Mail } from "../../../src/service/mail/mailer";
import { leeds } from "../../domain/rules/answers-of";
import { requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { signInPerson } from "../support/sign-in-person";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

let service: TestService;
let administrator: { authorization: string };
let contributor: { authorization: string };
let reader: { authorization: string };
const sent: Mail[] = [];
let isMailDown = false;
beforeAll(async () => {
  const mailer = {
    async send(mail: Mail) {
      if (isMailDown) throw Object.assign(new Error("no answer from sam@leeds.example"), { code: "ECONNECTION" });
      sent.push(mail);
    },
  };
  service = await startTestService({ mailer }, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  sent.length = 0;
  isMailDown = false;
  administrator = await service.signInAsAdministrator();
  // A club of published figures has Leeds; Children Looked After does not.
  const { database, clock } = service;
  await database.query("delete from user_role where member_code = $1", [leeds]);
  await database.query("delete from member where club_id = 'cla' and code = $1", [leeds]);
  reader = await signInPerson(database, "sample", { role: "contributor", member: leeds }, clock.now);
  await database.query("update user_role set role = 'reader' where club_id = 'sample' and member_code = $1", [leeds]);
  contributor = await signInPerson(database, "sample", { role: "contributor", member: leeds }, clock.now);
});
afterAll(() => service.close());

const send = (method: "GET" | "POST" | "PUT" | "DELETE", url: string, headers: object, payload?: object) =>
  service.app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });
const ofLeeds = `/v1/members/${leeds}`;
const clubs = async (headers: object = contributor) =>
  clubsToJoin.parse((await send("GET", `${ofLeeds}/clubs`, headers)).json()).clubs;
const ask = (kind: "join" | "leave", headers: object = contributor, id: string = randomUUID()) =>
  send("POST", `${ofLeeds}/membership-requests`, headers, { id, club: "cla", kind, words: "We start a service." });
const asked = async (kind: "join" | "leave") => membershipRequest.parse((await ask(kind)).json());
const decide = (id: string, accept: boolean, reason: string | null = null, headers: object = administrator) =>
  send("PUT", `/v1/clubs/cla/membership-requests/${id}/decision`, headers, { accept, reason });
const refusalOf = ({ statusCode, payload }: { statusCode: number; payload: string }) =>
  `${statusCode} ${problemDocument.parse(JSON.parse(payload)).type.split(":").at(-1)}`;
const knowAddresses = async () => {
  const of = (email: string) => ({ consent: true, email, phone: null });
  await send("PUT", "/v1/me/contact", administrator, of("club@example.gov.uk"));
  await send("PUT", "/v1/me/contact", contributor, of("sam@leeds.gov.uk"));
};

test("says of a club that the member is not in what joining it means", async () => {
  await knowAddresses();
  const [cla, ...others] = await clubs(reader);
  expect(others).toEqual([]);
  expect(cla).toMatchObject({
    club: "cla",
    label: "Children Looked After",
    year: "2025-26",
    state: "open",
    shares: "values",
    isMember: false,
    isYours: false,
    nextYear: "2026-27",
    administrators: [{ name: "Development administrator", email: "club@example.gov.uk", phone: null }],
    request: null,
  });
  expect(cla!.sections).toBeGreaterThan(5);
  expect(cla!.questions).toBeGreaterThan(60);
  expect(cla!.registers).toBeGreaterThan(0);
});

test("a contributor asks, the club's administrators are told and accept; the one who asked is in it from then on", async () => {
  await knowAddresses();
  const request = await asked("join");
  expect(request).toMatchObject({ kind: "join", year: "2026-27", state: "open", words: "We start a service." });
  expect(sent).toMatchObject([
    { to: [{ email: "club@example.gov.uk" }], subject: "Leeds asks to join Children Looked After" },
  ]);
  expect((await clubs())[0]!.request).toEqual(request);
  const listed = await send("GET", "/v1/clubs/cla/membership-requests", administrator);
  expect(membershipRequests.parse(listed.json()).requests).toEqual([request]);

  const decided = membershipRequest.parse((await decide(request.id, true)).json());
  expect(decided).toMatchObject({ state: "accepted", decidedBy: "Development administrator", reason: null });
  expect(sent[1]).toMatchObject({ to: [{ email: "sam@leeds.gov.uk" }] });
  expect((await clubs())[0]).toMatchObject({ isMember: true, isYours: true, request: decided });
  expect((await send("GET", "/v1/clubs/cla/years/2025-26/form", contributor)).statusCode).toBe(200);
  // The reader at the same authority needs an invitation.
  expect((await send("GET", "/v1/clubs/cla/years/2025-26/form", reader)).statusCode).toBe(404);
});

test("nothing is asked of a new member for the year before it joined", async () => {
  const request = await asked("join");
  await decide(request.id, true);
  const returns = await send("GET", "/v1/clubs/cla/years/2025-26/returns", administrator);
  expect(returns.payload).not.toContain(leeds);
  expect((await send("GET", "/v1/me/returns", contributor)).json()).toEqual({ returns: [] });
  const headers = { ...contributor, ...submissionHeaders(0) };
  expect(refusalOf(await send("POST", submissionsPath(), headers, requestOf()))).toBe("409 not-in-year");
});

test("a request is refused with a reason, and can be made again", async () => {
  const request = await asked("join");
  expect((await decide(request.id, false)).statusCode).toBe(400);
  await decide(request.id, false, "We take new members next autumn.");
  expect((await clubs())[0]).toMatchObject({
    isMember: false,
    request: { state: "refused", reason: "We take new members next autumn." },
  });
  expect(refusalOf(await decide(request.id, true))).toBe("409 decided-already");
  expect((await ask("join")).statusCode).toBe(201);
});

test("a request can be withdrawn until it is decided", async () => {
  const { id } = await asked("join");
  expect((await send("DELETE", `${ofLeeds}/membership-requests/${id}`, contributor)).statusCode).toBe(204);
  expect(refusalOf(await decide(id, true))).toBe("409 decided-already");
  expect((await clubs())[0]).toMatchObject({ isMember: false, request: { state: "withdrawn" } });
});

test("a member leaves from the next year on, and is still asked this year's", async () => {
  await decide((await asked("join")).id, true);
  await service.database.query("delete from membership_years");
  expect((await clubs())[0]).toMatchObject({ isMember: true, lastYear: null });
  await decide((await asked("leave")).id, true);
  expect((await clubs())[0]).toMatchObject({ isMember: false, lastYear: "2025-26" });
  const returns = await send("GET", "/v1/clubs/cla/years/2025-26/returns", administrator);
  expect(returns.payload).toContain(leeds);
  // And comes back.
  await decide((await asked("join")).id, true);
  expect((await clubs())[0]).toMatchObject({ isMember: true, lastYear: null });
});

test("the same sent again is one request, and one is open at a time", async () => {
  const id = randomUUID();
  const replies = [await ask("join", contributor, id), await ask("join", contributor, id)];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 200]);
  expect(replies[1]!.json()).toEqual(replies[0]!.json());
  expect(refusalOf(await ask("leave", contributor, id))).toBe("422 id-used");
  expect(refusalOf(await ask("join"))).toBe("409 asked-already");
  const at = await Promise.all(Array.from({ length: 5 }, () => ask("join")));
  expect(at.map(({ statusCode }) => statusCode)).toEqual([409, 409, 409, 409, 409]);
});

test("refuses what there is nothing to ask for", async () => {
  expect(refusalOf(await ask("leave"))).toBe("409 nothing-to-ask");
  const id = randomUUID();
  const other = { id, club: "sample", kind: "join", words: null };
  expect(refusalOf(await send("POST", `${ofLeeds}/membership-requests`, contributor, other))).toBe(
    "404 no-club-to-join",
  );
  expect(refusalOf(await ask("join", reader))).toBe("403 readers-only-read");
});

test("mail that cannot be sent holds nothing up, and the log names nobody", async () => {
  await knowAddresses();
  isMailDown = true;
  expect((await ask("join")).statusCode).toBe(201);
  expect(service.log.join("")).toContain("A notice of a request could not be sent.");
  expect(service.log.join("")).not.toMatch(/sam@|club@/);
});

test("the club's record has what was asked and decided, without words or names, and shows what was altered", async () => {
  const { id } = await asked("join");
  await decide(id, false, "Not this year.");
  const record = async () => (await send("GET", "/v1/clubs/cla/audit", administrator)).json<{ faults: string[] }>();
  const read = await record();
  expect(read).toMatchObject({ brokenAt: null, faults: [] });
  expect(JSON.stringify(read)).toMatch(/membership asked.*membership refused/);
  expect(JSON.stringify(read)).not.toMatch(/We start|Not this year|A person/);
  const altered = async (set: string) => {
    await service.database.transaction(async (transaction) => {
      await transaction.script("set local session_replication_role = replica");
      await transaction.query(`update membership_request set ${set}`);
    });
    return (await record()).faults;
  };
  const differs = [`The membership request ${id}: it differs from the record.`];
  expect(await altered("state = 'accepted'")).toEqual(differs);
  expect(await altered("state = 'refused', reason = 'Never.'")).toEqual(differs);
  expect(await altered("reason = 'Not this year.', words = 'No.'")).toEqual(differs);
  await expect(service.database.query("delete from membership_request")).rejects.toThrow(/membership_request/);
});
