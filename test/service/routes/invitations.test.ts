/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { audit } from "../../../src/contract/audit";
import { accepted, invitationList, issuedInvitation } from "../../../src/contract/invitations";
import { usualRateLimits } from "../../../src/service/rate-limits";
import { leeds } from "../../domain/rules/answers-of";
import { accept, invite, join } from "../support/invite";
import { requestOf, submissionHeaders, submissionsPath } from "../support/questionnaire";
import { startTestService, type TestService } from "../support/test-service";

jest.setTimeout(60_000);

const url = "/v1/clubs/cla/invitations";
const day = 86_400_000;
const contributor = { role: "contributor", member: leeds } as const;
let service: TestService;
let administrator: { authorization: string };
beforeAll(async () => {
  service = await startTestService({}, { withQuestionnaires: true });
});
beforeEach(async () => {
  await service.reset();
  administrator = await service.signInAsAdministrator();
});
afterAll(() => service.close());

const get = (path: string, headers: object) => service.app.inject({ url: path, headers: { ...headers } });
const issue = (payload: object, headers: object = administrator, path = url) =>
  service.app.inject({ method: "POST", url: path, headers: { ...headers }, payload });
const revoke = (id: string, headers: object = administrator, path = url) =>
  service.app.inject({ method: "DELETE", url: `${path}/${id}`, headers: { ...headers } });
const listed = async () => invitationList.parse((await get(url, administrator)).json()).invitations;
const later = (milliseconds: number) => {
  service.clock.now = new Date(service.clock.now.getTime() + milliseconds);
};

test("somebody who accepts an invitation gets a token, shown once, that lets them do what their role may", async () => {
  const { token, expiresAt, role, member, headers } = await join(service.app, administrator, contributor);
  expect([role, member, expiresAt]).toEqual([
    "contributor",
    { code: leeds, name: "Leeds" },
    "2027-02-20T12:00:00.000Z",
  ]);
  expect(token).toMatch(/^yst_[\w-]{43}$/);
  expect((await get("/v1/me", headers)).json()).toMatchObject({ name: "Sam Carter", role, member });
  const sent = { method: "POST", url: submissionsPath(), payload: requestOf() } as const;
  const submitted = await service.app.inject({ ...sent, headers: { ...headers, ...submissionHeaders(0) } });
  expect(submitted.statusCode).toBe(201);
  // Also in the clubs of published figures, where members only read.
  expect((await get("/v1/clubs/sample/releases/latest", headers)).statusCode).toBe(200);
  later(90 * day);
  expect((await get("/v1/me", headers)).statusCode).toBe(401);
});

test("an administrator who was invited looks after the club, and no other", async () => {
  const { headers } = await join(service.app, administrator, { role: "administrator", member: null });
  expect((await issue(contributor, headers)).statusCode).toBe(201);
  expect((await issue(contributor, headers, "/v1/clubs/sample/invitations")).statusCode).toBe(404);
});

test("an invitation that was written while its administrator was being removed lets nobody in", async () => {
  const { headers } = await join(service.app, administrator, { role: "administrator", member: null });
  const code = await invite(service.app, headers, { role: "administrator", member: null });
  // As if it had come in just after their other invitations were revoked.
  await service.database.query(
    "delete from user_role where user_id = (select issued_by from invitation where accepted_at is null)",
  );
  const reply = await accept(service.app, code);
  expect([reply.statusCode, reply.json<{ type: string }>().type]).toEqual([
    403,
    "urn:yardstick:problem:invitation-refused",
  ]);
});

test("lists invitations with whom they are for and what became of them, but never their codes", async () => {
  const codes = [
    await invite(service.app, administrator, { ...contributor, note: "Sam in finance", days: 1 }),
    await invite(service.app, administrator, { role: "administrator", member: null }),
    await invite(service.app, administrator, { role: "reader", member: leeds }),
  ];
  await accept(service.app, codes[1]!);
  const reply = await get(url, administrator);
  for (const code of codes) expect(reply.body).not.toContain(code.slice(4));
  const byRole = async () =>
    Object.fromEntries((await listed()).map(({ role, member, note, state }) => [role, [member?.name, note, state]]));
  expect(await byRole()).toEqual({
    contributor: ["Leeds", "Sam in finance", "open"],
    administrator: [undefined, null, "accepted"],
    reader: ["Leeds", null, "open"],
  });
  later(day);
  administrator = await service.signInAsAdministrator();
  expect((await byRole()).contributor).toEqual(["Leeds", "Sam in finance", "expired"]);
});

describe("refuses in the same words, and with the same work,", () => {
  const refusalOf = async (code: string) => {
    let asked = 0;
    const counted = await service.another({
      database: {
        ...service.database,
        transaction: (work) =>
          service.database.transaction((transaction) =>
            work({ ...transaction, query: (sql, values) => ((asked += 1), transaction.query(sql, values)) }),
          ),
      },
    });
    const reply = await accept(counted, code);
    return [reply.statusCode, reply.json<{ type: string }>().type, reply.json<{ detail: string }>().detail, asked];
  };
  const refused = [403, "urn:yardstick:problem:invitation-refused", expect.stringContaining("has expired, or"), 1];

  test("an unknown code", async () => expect(await refusalOf(`ysi_${"A".repeat(43)}`)).toEqual(refused));
  test("one that is no code", async () => expect(await refusalOf("hello")).toEqual(refused));
  test("a code of which only the end is wrong", async () => {
    const code = await invite(service.app, administrator, contributor);
    expect(await refusalOf(`${code.slice(0, -1)}${code.endsWith("A") ? "E" : "A"}`)).toEqual(refused);
  });
  test("one that was accepted", async () => {
    const code = await invite(service.app, administrator, contributor);
    expect((await accept(service.app, code)).statusCode).toBe(200);
    expect(await refusalOf(code)).toEqual(refused);
  });
  test("one that has expired, to the millisecond", async () => {
    const [first, second] = [await invite(service.app, administrator, contributor), "14 days by default"];
    const another = await invite(service.app, administrator, contributor);
    later(14 * day - 1);
    expect((await accept(service.app, first)).statusCode).toBe(200);
    later(1);
    expect([await refusalOf(another), second]).toEqual([refused, second]);
  });
  test("one that was revoked", async () => {
    const code = await invite(service.app, administrator, contributor);
    expect((await revoke((await listed())[0]!.id)).statusCode).toBe(204);
    expect((await listed())[0]!.state).toBe("revoked");
    expect(await refusalOf(code)).toEqual(refused);
  });
});

test("of many who accept one invitation at the same time, one gets the role", async () => {
  const code = await invite(service.app, administrator, contributor);
  const replies = await Promise.all(Array.from({ length: 8 }, (_, at) => accept(service.app, code, `Person ${at}`)));
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array<number>(7).fill(403)]);
  const people = await service.database.query("select 1 from app_user where issuer = 'invitation'");
  expect(people).toHaveLength(1);
});

test("too many wrong codes from one client are refused, with the time to wait", async () => {
  const app = await service.another({ limits: { rates: { ...usualRateLimits, refused: 2 } } });
  const statuses: number[] = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await accept(app, `ysi_${n}`)).statusCode);
  expect(statuses).toEqual([403, 403, 429, 429]);
});

test("somebody who is signed in gets the role in addition to those they have, and no other token", async () => {
  const first = await join(service.app, administrator, { role: "reader", member: leeds });
  const code = await invite(service.app, administrator, { role: "approver", member: leeds });
  const reply = accepted.parse((await accept(service.app, code, "Somebody else", first.headers)).json());
  expect(reply).toMatchObject({ token: null, expiresAt: null, role: "approver" });
  // At once, under the name they have.
  expect((await get("/v1/me", first.headers)).json()).toMatchObject({ name: "Sam Carter", role: "approver" });
});

test("a token that is not valid is refused, and the invitation stays open", async () => {
  const code = await invite(service.app, administrator, contributor);
  const wrong = { authorization: `Bearer yst_${"A".repeat(43)}` };
  expect((await accept(service.app, code, "Sam", wrong)).statusCode).toBe(401);
  expect((await accept(service.app, code)).statusCode).toBe(200);
});

test.each([
  ["a contributor who acts for nobody", { role: "contributor", member: null }, 400],
  ["an administrator who acts for a member", { role: "administrator", member: leeds }, 400],
  ["a role that there is not", { role: "owner", member: null }, 400],
  ["a member that is not in the club", { role: "reader", member: "E99999999" }, 404],
  ["more days than 60", { ...contributor, days: 61 }, 400],
  ["no days", { ...contributor, days: 0 }, 400],
])("refuses to invite %s", async (_case, payload, status) => {
  expect((await issue(payload)).statusCode).toBe(status);
  expect(await listed()).toEqual([]);
});

test("an invitation that was accepted cannot be revoked, nor one of another club, nor one that there is not", async () => {
  await accept(service.app, await invite(service.app, administrator, contributor));
  const { id } = (await listed())[0]!;
  expect((await revoke(id)).statusCode).toBe(409);
  expect((await revoke(id, administrator, "/v1/clubs/sample/invitations")).statusCode).toBe(404);
  expect((await revoke("00000000-0000-4000-8000-000000000000")).statusCode).toBe(404);
});

test("only administrators of the club invite, list and revoke", async () => {
  for (const role of ["reader", "contributor", "approver"] as const) {
    const { headers } = await join(service.app, administrator, { role, member: leeds });
    const calls = [get(url, headers), issue(contributor, headers), revoke((await listed())[0]!.id, headers)];
    expect((await Promise.all(calls)).map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
  }
});

test("the record says who invited and who accepted, without names, codes and notes; the store keeps no code", async () => {
  const code = await invite(service.app, administrator, { ...contributor, note: "Sam in finance" });
  await accept(service.app, code);
  await revoke(
    (await invite(service.app, administrator, contributor), (await listed()).find(({ state }) => state === "open")!.id),
  );
  const record = audit.parse((await get("/v1/clubs/cla/audit", administrator)).json());
  expect([record.brokenAt, record.faults]).toEqual([null, []]);
  expect(record.entries.map(({ entry }) => (JSON.parse(entry) as { what: string }).what)).toEqual([
    ...["invitation issued", "invitation accepted", "invitation issued", "invitation revoked"],
  ]);
  expect(JSON.stringify(record)).not.toMatch(/Sam|Carter|finance/);
  const kept = await service.database.query("select i.*, encode(sha256, 'escape') as escaped from invitation as i");
  for (const text of [JSON.stringify(kept), JSON.stringify(record), service.log.join("")])
    expect(text).not.toContain(code.slice(4));
});

test("an invitation answers with its code once", async () => {
  const { invitation, code } = issuedInvitation.parse((await issue({ ...contributor, note: " " })).json());
  expect(code).toMatch(/^ysi_[\w-]{43}$/);
  expect(invitation).toMatchObject({ note: null, issuedBy: "Development administrator", state: "open" });
  expect(await listed()).toEqual([invitation]);
});
